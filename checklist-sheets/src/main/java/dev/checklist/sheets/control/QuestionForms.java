// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.marks.MarkLookup;
import dev.checklist.sheets.rowkey.RowChoices;
import dev.checklist.sheets.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the questions that offer choices of their own in the drop-down of their answer. */
final class QuestionForms {

    private final Table table;
    private final RowChoices choices;
    private final Map<List<String>, Optional<AnswerForm>> known = new HashMap<>();

    QuestionForms(Table table) {
        this.table = table;
        this.choices = new RowChoices(table);
    }

    /** Returns the form of the question in a row; empty if it is answered with the marks of the sheet. */
    Optional<AnswerForm> of(GridRow row) {
        return table.column(ColumnRole.STATUS)
                .map(column -> choices.of(row, column.index()))
                .flatMap(choices -> known.computeIfAbsent(choices, this::form));
    }

    /** One word that is a usual answer shows that the choices are marks: {@code Yes, No, Other}. */
    private Optional<AnswerForm> form(List<String> choices) {
        List<String> offered = choices.stream()
                .filter(choice -> !CellTexts.isBlank(choice))
                .distinct()
                .toList();
        if (offered.size() < 2 || offered.stream().anyMatch(this::isMark)) {
            return Optional.empty();
        }
        return Optional.of(new AnswerForm(
                AnswerForm.Type.ONE_OF,
                offered.stream()
                        .map(choice -> new Term(choice, Verdict.ANSWERED, ""))
                        .toList()));
    }

    private boolean isMark(String choice) {
        return LegendFinder.isAnswer(choice)
                || MarkLookup.isKnown(table.mapping().vocabulary(), choice);
    }
}
