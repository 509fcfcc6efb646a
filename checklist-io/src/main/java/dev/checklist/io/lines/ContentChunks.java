// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A content as chunks. To find the end of a chunk, only the bytes around it are read; the chunk itself is read by the
 * thread that processes it.
 */
final class ContentChunks implements Chunks {

    /** The number of bytes that are searched at a time for the end of a line. */
    private static final int MAX_STEP = 1 << 15;

    private final Content content;
    private final String source;
    private final Lines lines;
    private final LineNumbers numbers;
    private final int step;
    private long position;

    ContentChunks(Content content, String source, Lines lines) {
        this.content = content;
        this.source = source;
        this.lines = lines;
        this.numbers = new LineNumbers(content, lines.chunkSize());
        this.step = Math.min(MAX_STEP, lines.chunkSize());
    }

    @Override
    public @Nullable Chunk next() throws IOException {
        long from = position;
        if (from == content.size()) {
            return null;
        }
        position = end(from);
        return new Part(from, (int) (position - from));
    }

    /** Returns the end of the last line that ends within the usual size or, if no line does, the end of the first line. */
    private long end(long from) throws IOException {
        long usual = from + lines.chunkSize();
        if (usual >= content.size()) {
            return content.size();
        }
        long last = lastLineEnd(from, usual);
        return last > from ? last : firstLineEnd(from, usual);
    }

    private long lastLineEnd(long from, long to) throws IOException {
        long at = to;
        while (at > from) {
            int length = (int) Math.min(step, at - from);
            at -= length;
            Slice part = content.read(at, length);
            int found = part.afterLastLf() - part.from();
            content.giveBack(part);
            if (found > 0) {
                return at + found;
            }
        }
        return from;
    }

    private long firstLineEnd(long from, long searched) throws IOException {
        long at = searched;
        while (at < content.size()) {
            int length = (int) Math.min(step, content.size() - at);
            Slice part = content.read(at, length);
            int found = part.lf(part.from()) - part.from();
            content.giveBack(part);
            at += found;
            if (lines.isTooLarge(at - from)) {
                throw lines.tooLarge(source, numbers.linesBefore(from));
            }
            if (found < length) {
                return at + 1;
            }
        }
        return at;
    }

    private final class Part extends Chunk {

        private final long from;
        private final int length;

        Part(long from, int length) {
            super(source, lines);
            this.from = from;
            this.length = length;
        }

        @Override
        Slice load() throws IOException {
            return content.read(from, length);
        }

        @Override
        void release(Slice loaded) {
            content.giveBack(loaded);
        }

        @Override
        long countLinesBefore() throws IOException {
            return numbers.linesBefore(from);
        }

        @Override
        boolean isFirst() {
            return from == 0;
        }
    }
}
