// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Control;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the row of each answer, by its id and by its requirement. */
final class AnswerRows {

    private final Map<String, Control> questions = new LinkedHashMap<>();
    private final Map<String, PlacedRow> rows;
    private final RowMatch match;
    private final Findings findings;

    /** The ids of the rows by the ids of their answers. */
    private final Map<String, String> found = new LinkedHashMap<>();

    private final Map<String, String> taken = new HashMap<>();

    /**
     * Creates a finder.
     *
     * @param questions the controls of the workbook
     * @param rows      the rows of the controls by their ids
     */
    AnswerRows(List<Control> questions, Map<String, PlacedRow> rows, RowMatch match, Findings findings) {
        questions.stream()
                .filter(question -> rows.containsKey(question.id()))
                .forEach(question -> this.questions.put(question.id(), question));
        this.rows = rows;
        this.match = match;
        this.findings = findings;
    }

    /** Returns the ids of the rows by the ids of the answers that belong there. */
    Map<String, String> find(List<Control> answers) {
        for (Control answer : answers) {
            Control question = questions.get(answer.id());
            if (question != null && isEqual(answer, question)) {
                put(answer, question);
            }
        }
        findByRequirement(answers);
        for (Control answer : answers) {
            Control question = questions.get(answer.id());
            if (question == null || question.id().equals(found.get(answer.id()))) {
                continue;
            }
            boolean isFree = !found.containsKey(answer.id()) && !taken.containsKey(question.id());
            boolean fits = match == RowMatch.ID || Requirements.areSame(answer.requirement(), question.requirement());
            if (isFree && fits) {
                put(answer, question);
            } else if (isPrinted(question.id())) {
                reportOther(answer, question);
            }
        }
        return found;
    }

    private boolean isEqual(Control answer, Control question) {
        String wanted = Requirements.key(answer.requirement());
        String present = Requirements.key(question.requirement());
        return wanted.equals(present) || wanted.isEmpty() || present.isEmpty();
    }

    private void put(Control answer, Control question) {
        found.put(answer.id(), question.id());
        taken.put(question.id(), answer.id());
    }

    /** Pairs the answers and the rows that are left and have a requirement that no other has. */
    private void findByRequirement(List<Control> answers) {
        Map<String, Optional<Control>> unique = unique(List.copyOf(questions.values()));
        Map<String, Optional<Control>> wanted = unique(answers);
        for (Control answer : answers) {
            String key = Requirements.key(answer.requirement());
            Optional<Control> question = unique.getOrDefault(key, Optional.empty());
            boolean isOnly =
                    !key.isEmpty() && wanted.getOrDefault(key, Optional.empty()).isPresent();
            if (isOnly && question.isPresent() && !found.containsKey(answer.id())) {
                put(answer, question.get());
            }
        }
    }

    private static Map<String, Optional<Control>> unique(List<Control> controls) {
        Map<String, Optional<Control>> unique = new HashMap<>();
        controls.forEach(control -> unique.merge(
                Requirements.key(control.requirement()), Optional.of(control), (first, next) -> Optional.empty()));
        return unique;
    }

    private boolean isPrinted(String id) {
        Table table = row(id).table();
        return table.column(ColumnRole.ID).isPresent()
                || table.column(ColumnRole.LABEL).isPresent();
    }

    private PlacedRow row(String id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow();
    }

    private void reportOther(Control answer, Control question) {
        PlacedRow row = row(question.id());
        findings.warn(
                row.table(),
                row.row().number(),
                StatusWriter.column(row),
                SheetProblemCodes.OTHER_REQUIREMENT,
                "Found the requirement %s at %s, expected %s, and did not fill in the answer there"
                        .formatted(quote(question.requirement()), quote(question.id()), quote(answer.requirement())));
    }
}
