// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import dev.checklist.model.text.TextWidth;

/** Estimates how many lines spreadsheet programs need to show a text in a cell. */
public final class CellHeight {

    private static final double PADDING = 1;
    private static final double WIDE = 2;
    /** Less than the width of a digit, the unit of columns: most letters are narrower, but long words end lines early. */
    private static final double NARROW = 0.9;

    private CellHeight() {}

    /** Returns the largest number of lines that a row can show. One line is kept free, since this is an estimate. */
    public static int most(double lineHeight) {
        return (int) (SheetStream.HIGHEST_ROW / lineHeight) - 1;
    }

    /** Returns the number of lines of a text in a column. */
    public static int lines(String text, double width) {
        double room = width - PADDING;
        int lines = 0;
        double line = 0;
        boolean isOpen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEnd = c == '\n' || c == '\r';
            if (isEnd) {
                lines += lines(line, room);
                line = 0;
                i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
            } else if (!Character.isLowSurrogate(c)) {
                line += TextWidth.isWide(text.codePointAt(i)) ? WIDE : NARROW;
            }
            isOpen = !isEnd;
        }
        return Math.max(1, isOpen ? lines + lines(line, room) : lines);
    }

    private static int lines(double line, double room) {
        return (int) Math.max(1, Math.ceil(line / room));
    }
}
