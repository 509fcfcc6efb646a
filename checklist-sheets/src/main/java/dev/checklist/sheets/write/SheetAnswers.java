// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Term;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.theme.SheetTheme;
import dev.checklist.sheets.workbook.SheetStream;
import dev.checklist.sheets.workbook.WorkbookStream;
import dev.checklist.sheets.xlsx.XmlEscapes;

/** The colours of the cells of answers. */
final class SheetAnswers {

    /** The number of characters of a text in a formula. */
    private static final int LONGEST_TEXT = 255;

    private SheetAnswers() {}

    /** Colours the cells of a column by formulas, so that the colours follow the answers. Rows are counted from 1. */
    static void colour(
            WorkbookStream workbook, SheetStream sheet, int firstRow, int lastRow, int column, Vocabulary vocabulary) {
        String first = Cells.name(firstRow, column);
        for (Term term : vocabulary.terms()) {
            if (isPlain(term.mark()) && term.mark().length() <= LONGEST_TEXT) {
                sheet.highlight(
                        first + ":" + Cells.name(lastRow, column),
                        "EXACT($%s,%s)".formatted(first, quoted(term.mark())),
                        workbook.highlight(SheetTheme.fill(term.verdict())));
            }
        }
    }

    private static boolean isPlain(String mark) {
        return !CellTexts.isBlank(mark) && XmlEscapes.escape(mark).equals(mark);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
