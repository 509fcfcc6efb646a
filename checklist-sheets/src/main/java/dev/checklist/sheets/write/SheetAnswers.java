// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Term;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Range;

/** The colours of the cells of answers. */
final class SheetAnswers {

    /** The number of characters of a text in a formula. */
    private static final int LONGEST_TEXT = 255;

    private final Range range;

    SheetAnswers(Range range) {
        this.range = range;
    }

    /** Colours the cells by formulas, so that the colours follow the answers. */
    void colour(Vocabulary vocabulary) {
        String cell = "$" + Cells.name(range.getTop() + 1, range.getLeft());
        for (Term term : vocabulary.terms()) {
            if (isPlain(term.mark()) && term.mark().length() <= LONGEST_TEXT) {
                range.style()
                        .fillColor(SheetTheme.fill(term.verdict()))
                        .set(new ConditionalFormattingExpressionRule(
                                xml("EXACT(%s,%s)".formatted(cell, quoted(term.mark()))), true));
            }
        }
    }

    private static boolean isPlain(String mark) {
        return !CellTexts.isBlank(mark) && XmlEscapes.escape(mark).equals(mark);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Escapes a text for XML, since the library for writing workbooks does not escape formulas and messages. */
    static String xml(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }
}
