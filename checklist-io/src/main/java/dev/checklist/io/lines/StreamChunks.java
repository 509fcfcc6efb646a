// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream as chunks. A chunk is read when it is taken, and does not wait for more than its first line, as far as the
 * stream says what it has.
 */
final class StreamChunks implements Chunks {

    private final InputStream stream;
    private final String source;
    private final Lines lines;
    private final ByteArrays arrays;
    private byte[] begun = {};
    private long linesBefore;
    private boolean ended;
    private @Nullable IOException failure;

    StreamChunks(InputStream stream, String source, Lines lines) {
        this.stream = stream;
        this.source = source;
        this.lines = lines;
        this.arrays = new ByteArrays(lines.chunkSize());
    }

    @Override
    public @Nullable Chunk next() throws IOException {
        byte[] bytes = arrays.take(begun.length);
        int length = begun.length;
        System.arraycopy(begun, 0, bytes, 0, length);
        int end = 0;
        while (!ended && (end == 0 || (length < bytes.length && hasMore()))) {
            bytes = length < bytes.length ? bytes : larger(bytes);
            Slice added = read(bytes, length);
            length = added.to();
            int last = added.afterLastLf();
            end = last > added.from() ? last : end;
            if (end == 0 && lines.isTooLarge(length)) {
                throw lines.tooLarge(source, linesBefore);
            }
        }
        if (ended && failure == null) {
            end = length;
        }
        begun = Arrays.copyOfRange(bytes, end, length);
        return end == 0 ? end() : new Loaded(new Slice(bytes, 0, end));
    }

    private byte[] larger(byte[] bytes) {
        return Arrays.copyOf(
                bytes, (int) Math.min(2L * bytes.length, lines.limits().maxInputSize() + 2L));
    }

    private boolean hasMore() {
        try {
            return stream.available() > 0;
        } catch (IOException e) {
            return false; // Reading will fail, too, after the lines that are already here.
        }
    }

    private Slice read(byte[] bytes, int start) {
        int count = -1;
        try {
            count = stream.read(bytes, start, bytes.length - start);
        } catch (IOException e) {
            failure = e;
        }
        ended = count < 0;
        return new Slice(bytes, start, start + Math.max(0, count));
    }

    private @Nullable Chunk end() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    private final class Loaded extends Chunk {

        private final Slice slice;
        private final long before = linesBefore;

        Loaded(Slice slice) {
            super(source, lines);
            this.slice = slice;
            linesBefore += slice.countLf();
        }

        @Override
        Slice load() {
            return slice;
        }

        @Override
        void release(Slice loaded) {
            arrays.giveBack(loaded.array());
        }

        @Override
        long countLinesBefore() {
            return before;
        }

        @Override
        boolean isFirst() {
            return before == 0;
        }
    }
}
