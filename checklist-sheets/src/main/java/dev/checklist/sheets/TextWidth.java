// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

/** How much room texts take, as spreadsheet programs show them. */
final class TextWidth {

    private static final double PADDING = 1;
    private static final double WIDE = 2;
    /** Less than a digit's width, the unit of columns: most letters are narrower, but lines end before long words. */
    private static final double NARROW = 0.9;

    private TextWidth() {}

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
        return line.codePoints().mapToDouble(c -> isWide(c) ? WIDE : NARROW).sum();
    }

    /** Characters of CJK and full-width forms. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || c >= 0x1F300);
    }
}
