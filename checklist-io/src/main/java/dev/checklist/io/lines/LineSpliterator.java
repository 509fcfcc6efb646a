// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import dev.checklist.io.file.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of chunks. Used in parallel, it splits off one chunk at a time.
 *
 * <p>A parallel stream of the JDK first splits off a part for other threads, then splits off a part for the same thread
 * and leaves the rest to others, and so on. A thread takes its own newest part first, and others take the oldest. So
 * every other part is an empty one: the thread that splits off a chunk then reads this very chunk, while another thread
 * goes on with the rest. Chunks are begun in their order, and no more of them are in memory than there are threads.
 * Otherwise half of the chunks would wait until a thread has nothing else to do, and operations that keep the order
 * would hold everything after them.
 */
final class LineSpliterator implements Spliterator<Input> {

    static final int CHARACTERISTICS = ORDERED | NONNULL | IMMUTABLE;

    /** The share of the heap that threads may be apart, in bytes of the input; checklists take several times as much. */
    private static final int HEAP_SHARE = 16;

    private static final int MAX_WAIT_MILLIS = 1000;

    private final Chunks chunks;
    private final Pace pace;
    private @Nullable Chunk current;
    private @Nullable Gap gap;
    private boolean chunkIsDue;

    LineSpliterator(Chunks chunks, int chunkSize) {
        this.chunks = chunks;
        this.pace = new Pace(Math.max(4, Runtime.getRuntime().maxMemory() / HEAP_SHARE / chunkSize), MAX_WAIT_MILLIS);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Input> action) {
        while (true) {
            if (current == null) {
                current = next();
            }
            if (current == null) {
                return false;
            }
            if (current.tryAdvance(action)) {
                return true;
            }
            current = null;
        }
    }

    @Override
    public @Nullable Spliterator<Input> trySplit() {
        if (current != null) {
            Chunk begun = current;
            current = null;
            return begun;
        }
        chunkIsDue = !chunkIsDue;
        if (!chunkIsDue) {
            return splitOff();
        }
        if (gap != null) {
            gap.pass();
        }
        gap = new Gap();
        return gap;
    }

    private @Nullable Chunk splitOff() {
        Chunk chunk = next();
        if (chunk != null) {
            long number = pace.begin();
            chunk.whenRead(() -> pace.finish(number));
        }
        return chunk;
    }

    private @Nullable Chunk next() {
        try {
            return chunks.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return CHARACTERISTICS;
    }
}
