// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import dev.checklist.model.Location;

/** The places of offsets that do not go down: however many there are, the document is walked over once. */
final class JsonPlaces {

    private static final int FIRST_OF_FOUR_BYTES = 0xF0;

    private final Input input;
    private final int start;
    private int next;
    private int line;
    private int column = 1;

    /**
     * Begins at the start of an input.
     *
     * @param start the length of the byte order mark; offsets count from behind it
     */
    JsonPlaces(Input input, int start) {
        this.input = input;
        this.start = start;
        this.next = start;
        this.line = input.firstLine();
    }

    /** The place of the character at an offset in bytes, or in UTF-16 units if the input is text. */
    Location at(long offset, String pointer) {
        int end = (int) offset + start;
        for (; next < end; next++) {
            if (endsLine(next)) {
                line++;
                column = 1;
            } else {
                column += utf16Units(next);
            }
        }
        return new Location(input.source(), line, column, pointer);
    }

    /** LF, CR, or the LF of CR LF. */
    private boolean endsLine(int index) {
        if (input.isOneLine()) {
            return false;
        }
        int c = input.unit(index);
        return c == '\n' || (c == '\r' && !(index + 1 < input.length() && input.unit(index + 1) == '\n'));
    }

    private int utf16Units(int index) {
        int b = input.unit(index);
        if (input.bytes() == null) {
            return 1;
        }
        boolean goesOn = (b & 0xC0) == 0x80;
        return goesOn ? 0 : b >= FIRST_OF_FOUR_BYTES ? 2 : 1;
    }
}
