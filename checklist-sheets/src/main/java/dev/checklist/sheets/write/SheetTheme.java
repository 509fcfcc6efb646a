// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Verdict;

/** The colours of the workbooks that are written, as AARRGGBB. */
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

    /** The deeper a section, the lighter. */
    static String band(int depth) {
        return BANDS[Math.min(depth, BANDS.length) - 1];
    }

    /** For a quick look; the mark in the cell says the same without colours. */
    static String fill(Verdict verdict) {
        return switch (verdict) {
            case IMPLEMENTED -> "FFC6E0B4";
            case ALTERNATIVE -> "FFE2EFDA";
            case PARTIALLY_IMPLEMENTED -> "FFFFE699";
            case PLANNED -> "FFBDD7EE";
            case NOT_IMPLEMENTED -> "FFF4B084";
            case NOT_APPLICABLE -> "FFD9D9D9";
            case SEE_REMARKS -> "FFE4DFEC";
            case UNANSWERED -> "FFFFF9E5";
        };
    }
}
