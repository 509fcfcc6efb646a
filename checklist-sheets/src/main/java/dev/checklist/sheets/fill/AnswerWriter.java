// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.Assessment;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Responsibility;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes all parts of an answer into its row of a table. */
final class AnswerWriter {

    private final Table table;
    private final CellWriter cells;
    private final Findings findings;
    private final StatusWriter status;
    private final ResponsibilityWords responsibilities;

    AnswerWriter(Table table, FillOptions options, CellWriter cells, Findings findings) {
        this.table = table;
        this.cells = cells;
        this.findings = findings;
        this.status = new StatusWriter(table, options, cells, findings);
        this.responsibilities = new ResponsibilityWords(table);
    }

    /** Writes an answer, and returns whether the row has its mark. */
    boolean write(PlacedRow place, Control answer) {
        boolean isAnswered = status.write(place, answer.status());
        answer.responsibility().ifPresent(each -> write(place, each));
        writeTexts(place, answer);
        answer.plan().ifPresent(plan -> write(place, plan));
        answer.assessments().forEach(each -> write(place, each));
        answer.properties().forEach((name, text) -> writeNamed(place, ColumnRole.PROPERTY, name, text));
        return isAnswered;
    }

    private void write(PlacedRow place, Responsibility responsibility) {
        Optional<String> word = responsibilities.of(place, responsibility);
        word.ifPresent(text -> write(place, ColumnRole.RESPONSIBILITY, text, Optional.empty()));
        if (word.isEmpty()) {
            findings.warn(
                    table,
                    place.row().number(),
                    table.columns(ColumnRole.RESPONSIBILITY).get(0).index(),
                    SheetProblemCodes.NO_MARK,
                    "Found no choice for the responsibility %s, and did not fill it in"
                            .formatted(responsibility.token()));
        }
    }

    /** Writes remarks and evidence. Evidence without a column goes behind the remarks. */
    private void writeTexts(PlacedRow place, Control answer) {
        String remarks = answer.remarks().orElse("");
        String evidence = EvidenceTexts.of(answer.evidence(), remarks);
        if (table.column(ColumnRole.EVIDENCE).isPresent()) {
            write(place, ColumnRole.EVIDENCE, evidence, EvidenceTexts.link(answer.evidence()));
            write(place, ColumnRole.REMARKS, remarks, Optional.empty());
        } else {
            String between = remarks.isEmpty() || evidence.isEmpty() ? "" : "\n";
            write(place, ColumnRole.REMARKS, remarks + between + evidence, Optional.empty());
        }
        List<Evidence> all = answer.evidence();
        if (all.size() == 1 && table.column(ColumnRole.VALID_UNTIL).isPresent()) {
            all.get(0)
                    .validUntil()
                    .ifPresent(day -> write(place, ColumnRole.VALID_UNTIL, day.toString(), Optional.empty()));
        }
    }

    private void write(PlacedRow place, Plan plan) {
        write(place, ColumnRole.PLAN_DUE, plan.due().map(LocalDate::toString).orElse(""), Optional.empty());
        write(place, ColumnRole.PLAN_OWNER, plan.owner().orElse(""), Optional.empty());
        write(place, ColumnRole.PLAN_NOTE, plan.note().orElse(""), Optional.empty());
    }

    private void write(PlacedRow place, Assessment assessment) {
        writeNamed(
                place,
                ColumnRole.ASSESSMENT,
                assessment.name(),
                assessment.status().mark());
        writeNamed(
                place,
                ColumnRole.ASSESSMENT_REMARKS,
                assessment.name(),
                assessment.remarks().orElse(""));
    }

    /** Writes a text into the column of a name. A sheet need not have one. */
    private void writeNamed(PlacedRow place, ColumnRole role, String name, String text) {
        table.columns(role).stream()
                .filter(column -> column.name().equals(name) && !text.isEmpty())
                .findFirst()
                .ifPresent(column -> cells.write(place, column, text));
    }

    private void write(PlacedRow place, ColumnRole role, String text, Optional<String> link) {
        if (text.isEmpty()) {
            return;
        }
        Optional<Table.Column> column = table.column(role);
        column.ifPresent(found -> cells.write(place, found, text, link));
        if (column.isEmpty()) {
            findings.warn(
                    table,
                    place.row().number(),
                    place.row().column(0),
                    SheetProblemCodes.NO_COLUMN,
                    "Found no column with the role %s, and did not fill in this part of the answer"
                            .formatted(role.token()));
        }
    }
}
