// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import java.util.Locale;

/**
 * The font of a workbook.
 *
 * @param name       the name of the font; it has the characters of the language, and comes with the usual
 *                   spreadsheet programs
 * @param lineHeight the height of a line, in points
 */
record WorkbookFont(String name, double lineHeight) {

    private static final double LINE_HEIGHT = 13.5;
    private static final double CJK_LINE_HEIGHT = 16;

    static WorkbookFont of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ja" -> new WorkbookFont("Yu Gothic", CJK_LINE_HEIGHT);
            case "zh" -> new WorkbookFont("Microsoft YaHei", CJK_LINE_HEIGHT);
            default -> new WorkbookFont("Calibri", LINE_HEIGHT);
        };
    }
}
