// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.Term;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.MarkReader;
import dev.checklist.sheets.table.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts the answers of a table.
 *
 * @param known    the number of answers that are known marks
 * @param unknown  the number of other answers
 * @param distinct the number of different other answers
 */
record AnswerSample(int known, int unknown, int distinct) {

    private static final int ROWS = 2_000;
    private static final int FEWEST = 3;
    /** The number of characters from which further marks are not listed. */
    private static final int LONGEST_MESSAGE = 300;

    static AnswerSample of(Table table, MarkReader marks) {
        int known = 0;
        int unknown = 0;
        Set<String> distinct = new HashSet<>();
        int column = table.column(ColumnRole.STATUS).map(Table.Column::index).orElse(-1);
        for (var row : table.rows().stream().limit(ROWS).toList()) {
            String answer = column < 0 ? "" : CellTexts.trim(row.text(column));
            if (answer.isEmpty()) {
                continue;
            }
            if (marks.read(answer).kind() == MarkReader.Kind.UNKNOWN) {
                unknown++;
                distinct.add(answer);
            } else {
                known++;
            }
        }
        return new AnswerSample(known, unknown, distinct.size());
    }

    /** Whether most answers are texts, numbers or dates: they are not known, and few of them are the same. */
    boolean isOpen() {
        return unknown >= FEWEST && 4 * known <= unknown && 10 * distinct >= 7 * unknown;
    }

    /** Returns what a message says to be expected. If no answer is known, the vocabulary is that of another sheet. */
    String expected(Vocabulary vocabulary) {
        if (known == 0) {
            return "a usual mark or word, or a vocabulary that has it";
        }
        StringBuilder marks = new StringBuilder();
        for (Term term : vocabulary.terms()) {
            if (marks.length() + term.mark().length() > LONGEST_MESSAGE) {
                return "one of " + marks
                        + " or others, %s in all".formatted(vocabulary.terms().size());
            }
            if (!term.mark().isEmpty()) {
                marks.append(marks.isEmpty() ? "" : ", ").append(term.mark());
            }
        }
        return "one of " + marks;
    }
}
