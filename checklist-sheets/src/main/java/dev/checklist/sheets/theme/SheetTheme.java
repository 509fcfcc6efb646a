// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.theme;

import dev.checklist.model.Verdict;
import dev.checklist.sheets.workbook.CellStyle;

/** How the cells of written workbooks look. Colours are written as AARRGGBB. */
public final class SheetTheme {

    public static final int TITLE_SIZE = 15;
    public static final int SIZE = 10;

    private static final String LINES = "FFBFBFBF";
    private static final String[] BANDS = {"FFD9E2F3", "FFEDF2FA", "FFF7F9FC"};

    public static final CellStyle TITLE =
            CellStyle.PLAIN.bold().size(TITLE_SIZE).middle();
    /** A line below the title. */
    public static final CellStyle LINE = CellStyle.PLAIN.colour("FF595959");

    public static final CellStyle NOTE = CellStyle.PLAIN.top().wrapped();
    public static final CellStyle TEXT = NOTE.bordered(LINES);
    public static final CellStyle HEADER =
            TEXT.bold().colour("FFFFFFFF").filled("FF1F3864").centered().middle();
    /** The colour of a bar of characters. */
    public static final String BAR = "FF548235";

    private SheetTheme() {}

    /** Returns the style of the row of a section: the deeper the section, the lighter. */
    public static CellStyle band(int depth) {
        return TEXT.bold().filled(BANDS[Math.min(depth, BANDS.length) - 1]);
    }

    public static CellStyle link(CellStyle cell) {
        return cell.colour("FF0563C1").underlined();
    }

    /** Returns the colour of a verdict. It only helps to get an overview; the mark in the cell says the same. */
    public static String fill(Verdict verdict) {
        return switch (verdict) {
            case IMPLEMENTED -> "FFC6E0B4";
            case ALTERNATIVE -> "FFE2EFDA";
            case PARTIALLY_IMPLEMENTED -> "FFFFE699";
            case PLANNED -> "FFBDD7EE";
            case NOT_IMPLEMENTED -> "FFF4B084";
            case NOT_APPLICABLE -> "FFD9D9D9";
            case SEE_REMARKS -> "FFE4DFEC";
            case ANSWERED -> "FFF9D9E6";
            case UNANSWERED -> "FFFFF9E5";
        };
    }
}
