// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import dev.checklist.io.file.Input;
import dev.checklist.model.problem.Location;

/** Finds the places of offsets in ascending order, so that the document is scanned once for any number of offsets. */
final class JsonPlaces {

    private final Input input;
    private final char[] text;
    private final int length;
    private int next;
    private int linesBefore;
    private int column = 1;

    /**
     * Begins at the start of an input.
     *
     * @param text   the buffer with the input as text
     * @param length the number of UTF-16 units in use
     */
    JsonPlaces(Input input, char[] text, int length) {
        this.input = input;
        this.text = text;
        this.length = length;
    }

    /** Returns the place of the character at an offset, which must not be less than the previous one. */
    Location at(int offset, String pointer) {
        for (; next < offset; next++) {
            if (endsLine(next)) {
                linesBefore++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Location(input.source(), input.line(linesBefore), column, pointer);
    }

    /** Returns whether a line ends at an index: with LF, CR, or the LF of CR LF. */
    private boolean endsLine(int index) {
        if (input.isOneLine()) {
            return false;
        }
        char c = text[index];
        return c == '\n' || (c == '\r' && !(index + 1 < length && text[index + 1] == '\n'));
    }
}
