// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Verdict;

/** The colours of written workbooks, as AARRGGBB, and the sizes of their fonts. */
final class SheetTheme {

    static final String HEADER = "FF1F3864";
    static final String ON_HEADER = "FFFFFFFF";
    static final String LINES = "FFBFBFBF";
    static final String LINK = "FF0563C1";
    static final String QUIET = "FF595959";

    static final int TITLE_SIZE = 15;
    static final int SIZE = 10;

    private static final String[] BANDS = {"FFD9E2F3", "FFEDF2FA", "FFF7F9FC"};

    private SheetTheme() {}

    /** Returns the colour of a section: the deeper the section, the lighter. */
    static String band(int depth) {
        return BANDS[Math.min(depth, BANDS.length) - 1];
    }

    /** Returns the colour of a verdict. It only helps to get an overview; the mark in the cell says the same. */
    static String fill(Verdict verdict) {
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
