// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import dev.checklist.io.file.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of chunks. Used in parallel, it splits off one chunk at a time.
 *
 * <p>The streams of the JDK keep the rest for the same thread after one split, and hand it to any other thread after
 * the next. So every other split is an empty one: the thread that splits off a chunk then reads this very chunk, while
 * another thread goes on with the rest. Chunks are begun in their order, and no more of them are in memory than there
 * are threads. Without the empty ones, half of the chunks would wait in a queue, and all that comes after them would be
 * held back by operations that keep the order.
 */
final class LineSpliterator implements Spliterator<Input> {

    static final int CHARACTERISTICS = ORDERED | NONNULL | IMMUTABLE;

    private final Chunks chunks;
    private @Nullable Chunk current;
    private boolean chunkIsDue;

    LineSpliterator(Chunks chunks) {
        this.chunks = chunks;
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
        return chunkIsDue ? Spliterators.emptySpliterator() : next();
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
