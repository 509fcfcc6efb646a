// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A content as chunks. A chunk consists of the lines that begin within a range of the usual size. Where they are is
 * found by the thread that reads them, so that no thread has to wait until another one has found its chunk.
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
    public @Nullable Chunk next() {
        if (position == content.size()) {
            return null;
        }
        long from = position;
        position = Math.min(content.size(), from + lines.chunkSize());
        return new Range(from, position);
    }

    /** Returns the position of the first LF within a few bytes, or the end of these bytes if there is none. */
    private long lf(long from, long to) throws IOException {
        Slice part = content.read(from, (int) Math.min(step, to - from));
        long found = from + part.lf(part.from()) - part.from();
        content.giveBack(part);
        return found;
    }

    private final class Range extends Chunk {

        private final long from;
        private final long to;
        private long start;

        Range(long from, long to) {
            super(source, lines);
            this.from = from;
            this.to = to;
        }

        @Override
        Slice load() throws IOException {
            start = firstLine();
            return content.read(start, start == to ? 0 : Math.toIntExact(endOfLastLine() - start));
        }

        /** Returns where the first line begins; {@link #to} if no line begins in this range. */
        private long firstLine() throws IOException {
            if (from == 0) {
                return 0;
            }
            long at = from - 1;
            while (at < to - 1) {
                long searched = Math.min(to - 1, at + step);
                at = lf(at, searched);
                if (at < searched) {
                    return at + 1;
                }
            }
            return to;
        }

        private long endOfLastLine() throws IOException {
            long at = to - 1;
            while (at < content.size()) {
                long searched = Math.min(content.size(), at + step);
                at = lf(at, searched);
                if (at < searched) {
                    return at + 1;
                }
                if (lines.isTooLarge(at - to)) {
                    return at; // Far enough to see that when the line is read.
                }
            }
            return at;
        }

        @Override
        void release(Slice loaded) {
            content.giveBack(loaded);
        }

        @Override
        long countLinesBefore() throws IOException {
            return numbers.linesBefore(start);
        }

        @Override
        boolean isFirst() {
            return from == 0;
        }
    }
}
