// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.text.TextWidth;

/** How many lines texts take in a cell, as spreadsheet programs show them. */
final class CellHeight {

    private static final double PADDING = 1;
    private static final double WIDE = 2;
    /** Less than a digit's width, the unit of columns: most letters are narrower, but lines end before long words. */
    private static final double NARROW = 0.9;

    private CellHeight() {}

    /** The lines that a text takes in a column. */
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
