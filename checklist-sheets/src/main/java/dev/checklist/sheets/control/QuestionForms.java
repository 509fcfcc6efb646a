// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.text.Marks;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.marks.MarkLookup;
import dev.checklist.sheets.rowkey.RowChoices;
import dev.checklist.sheets.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the questions that offer choices of their own in the drop-down of their answer. */
final class QuestionForms {

    private final Table table;
    private final MarkLookup marks;
    private final RowChoices choices;
    /** The forms by the lists of choices, which rows share. Comparing long lists for each row would take too long. */
    private final IdentityHashMap<List<String>, Optional<AnswerForm>> known = new IdentityHashMap<>();

    private final IdentityHashMap<AnswerForm, Offered> offered = new IdentityHashMap<>();

    QuestionForms(Table table) {
        this.table = table;
        this.marks = MarkLookup.of(table.mapping().vocabulary());
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
        List<String> distinct = choices.stream()
                .filter(choice -> !CellTexts.isBlank(choice))
                .distinct()
                .toList();
        if (distinct.size() < 2 || distinct.stream().anyMatch(this::isMark)) {
            return Optional.empty();
        }
        return Optional.of(new AnswerForm(
                AnswerForm.Type.ONE_OF,
                distinct.stream()
                        .map(choice -> new Term(choice, Verdict.ANSWERED, ""))
                        .toList()));
    }

    /** Whether a mark is one of the choices of a form, under the conditions of {@link AnswerForm#fits}. */
    boolean fits(AnswerForm form, String mark) {
        return !CellTexts.isBlank(mark)
                && offered.computeIfAbsent(form, Offered::of).has(mark);
    }

    /**
     * The choices of a form.
     *
     * @param alike how many choices look alike, by their folded marks
     */
    private record Offered(Set<String> marks, Map<String, Integer> alike) {

        static Offered of(AnswerForm form) {
            Offered offered = new Offered(new HashSet<>(), new HashMap<>());
            for (Term choice : form.choices()) {
                offered.marks.add(choice.mark());
                offered.alike.merge(Marks.fold(choice.mark()), 1, Integer::sum);
            }
            return offered;
        }

        boolean has(String mark) {
            return marks.contains(mark) || alike.getOrDefault(Marks.fold(mark), 0) == 1;
        }
    }

    private boolean isMark(String choice) {
        return LegendFinder.isAnswer(choice) || marks.isKnown(choice);
    }
}
