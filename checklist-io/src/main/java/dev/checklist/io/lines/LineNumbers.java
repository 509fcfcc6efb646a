// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of the lines that begin at positions of a content. They are counted only when somebody asks, and from the
 * nearest position before that is known, so that asking for each chunk reads the content once more and not more often.
 */
final class LineNumbers {

    /** The number of known positions that are kept. Chunks that are read at the same time are near each other. */
    private static final int MAX_KNOWN = 1024;

    private final Content content;
    private final int step;
    private final TreeMap<Long, Long> linesBefore = new TreeMap<>(Map.of(0L, 0L));

    LineNumbers(Content content, int step) {
        this.content = content;
        this.step = step;
    }

    /** Returns the number of lines before a position. */
    synchronized long linesBefore(long position) throws IOException {
        Map.Entry<Long, Long> known = linesBefore.floorEntry(position);
        long at = known.getKey();
        long lines = known.getValue();
        while (at < position) {
            Slice part = content.read(at, (int) Math.min(step, position - at));
            lines += part.countLf();
            at += part.length();
            content.giveBack(part);
            remember(at, lines);
        }
        return lines;
    }

    private void remember(long position, long lines) {
        linesBefore.put(position, lines);
        if (linesBefore.size() > MAX_KNOWN) {
            linesBefore.remove(linesBefore.higherKey(0L));
        }
    }
}
