// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import dev.checklist.io.file.Input;
import dev.checklist.io.file.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whole lines of an input, which are read by one thread, and not before it asks for the first of them. */
abstract class Chunk implements Spliterator<Input> {

    private final String source;
    private final Lines lines;
    private @Nullable Slice slice;
    private int position;
    private boolean ended;
    private int taken;
    private long linesBefore = -1;
    private Runnable whenRead = () -> {};

    Chunk(String source, Lines lines) {
        this.source = source;
        this.lines = lines;
    }

    /** Sets what to do when all lines have been read, or an error prevents that; may be done more than once. */
    void whenRead(Runnable action) {
        this.whenRead = action;
    }

    /** Returns the lines as a part of an array. */
    abstract Slice load() throws IOException;

    /** Takes back the array when all lines have been read. */
    abstract void release(Slice loaded);

    /** Returns the number of lines of the input before this chunk. */
    abstract long countLinesBefore() throws IOException;

    /** Returns whether this is the beginning of the input, where a byte order mark may be. */
    abstract boolean isFirst();

    @Override
    public boolean tryAdvance(Consumer<? super Input> action) {
        if (ended) {
            return false;
        }
        Slice loaded = loaded();
        if (position < loaded.to()) {
            action.accept(next(loaded));
            return true;
        }
        ended = true;
        slice = null;
        release(loaded);
        whenRead.run();
        return false;
    }

    @Override
    public void forEachRemaining(Consumer<? super Input> action) {
        try {
            Spliterator.super.forEachRemaining(action);
        } finally {
            whenRead.run();
        }
    }

    private Slice loaded() {
        if (slice == null) {
            try {
                slice = load();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            position = slice.from();
        }
        return slice;
    }

    private Input next(Slice loaded) {
        byte[] array = loaded.array();
        int from = position;
        int end = loaded.lf(from);
        position = Math.min(end + 1, loaded.to());
        int to = end > from && array[end - 1] == '\r' ? end - 1 : end;
        int index = taken++;
        if (to - from > lines.limits().maxInputSize()) {
            throw lines.tooLarge(source, linesBefore(index));
        }
        int mark = index == 0 && isFirst() ? Utf8.bomLength(array, from, to) : 0;
        return Input.ofLine(array, from + mark, to, source, () -> Lines.number(linesBefore(index)));
    }

    private long linesBefore(int index) {
        try {
            linesBefore = linesBefore < 0 ? countLinesBefore() : linesBefore;
            return linesBefore + index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Spliterator<Input> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return LineSpliterator.CHARACTERISTICS;
    }
}
