// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.text.TextWidth;

/** Estimates how many lines spreadsheet programs need to show a text in a cell. */
final class CellHeight {

    private static final double PADDING = 1;
    private static final double WIDE = 2;
    /** Less than the width of a digit, the unit of columns: most letters are narrower, but long words end lines early. */
    private static final double NARROW = 0.9;

    private CellHeight() {}

    /** Returns the number of lines of a text in a column. */
    static int lines(String text, double width) {
        double room = width - PADDING;
        return Math.max(
                1,
                text.lines()
                        .mapToInt(line -> (int) Math.max(1, Math.ceil(of(line) / room)))
                        .sum());
    }

    private static double of(String line) {
        return line.codePoints()
                .mapToDouble(c -> TextWidth.isWide(c) ? WIDE : NARROW)
                .sum();
    }
}
