// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

/**
 * How a cell looks. Colours are written as AARRGGBB.
 *
 * @param fill   the colour of the cell; {@code ""} for none
 * @param border the colour of thin lines around the cell; {@code ""} for none
 * @param number how a number is shown: one of the numbered formats of ECMA-376 part 1, 18.8.30; 0 for the usual one
 */
public record CellStyle(Font font, String fill, String border, Alignment alignment, int number) {

    private static final int PERCENT = 9;

    /** A cell with the font of the workbook and nothing else. */
    public static final CellStyle PLAIN =
            new CellStyle(new Font(false, false, 0, ""), "", "", new Alignment("", "", false), 0);

    /**
     * A font.
     *
     * @param size   in points; 0 for that of the workbook
     * @param colour {@code ""} for black
     */
    record Font(boolean isBold, boolean isUnderlined, int size, String colour) {}

    /**
     * Where in the cell the text stands.
     *
     * @param horizontal a value of ST_HorizontalAlignment; {@code ""} for the usual one
     * @param vertical   a value of ST_VerticalAlignment; {@code ""} for the usual one
     */
    record Alignment(String horizontal, String vertical, boolean wraps) {}

    private CellStyle with(Font changed) {
        return new CellStyle(changed, fill, border, alignment, number);
    }

    private CellStyle with(Alignment changed) {
        return new CellStyle(font, fill, border, changed, number);
    }

    public CellStyle bold() {
        return with(new Font(true, font.isUnderlined, font.size, font.colour));
    }

    public CellStyle underlined() {
        return with(new Font(font.isBold, true, font.size, font.colour));
    }

    public CellStyle size(int points) {
        return with(new Font(font.isBold, font.isUnderlined, points, font.colour));
    }

    public CellStyle colour(String colour) {
        return with(new Font(font.isBold, font.isUnderlined, font.size, colour));
    }

    public CellStyle filled(String colour) {
        return new CellStyle(font, colour, border, alignment, number);
    }

    public CellStyle bordered(String colour) {
        return new CellStyle(font, fill, colour, alignment, number);
    }

    /** Returns the style that shows a number as a whole percentage. */
    public CellStyle percent() {
        return new CellStyle(font, fill, border, alignment, PERCENT);
    }

    /** Returns the style with the text in the middle between the left and right side. */
    public CellStyle centered() {
        return with(new Alignment("center", alignment.vertical, alignment.wraps));
    }

    /** Returns the style with the text at the top. */
    public CellStyle top() {
        return with(new Alignment(alignment.horizontal, "top", alignment.wraps));
    }

    /** Returns the style with the text in the middle between top and bottom. */
    public CellStyle middle() {
        return with(new Alignment(alignment.horizontal, "center", alignment.wraps));
    }

    /** Returns the style with lines that end at the side of the cell. */
    public CellStyle wrapped() {
        return with(new Alignment(alignment.horizontal, alignment.vertical, true));
    }
}
