// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.Optional;

/** Writes the marks of answers. An old answer never stays where there is no mark for the new one. */
final class StatusWriter {

    private final CellWriter cells;
    private final Findings findings;
    private final MarkChooser marks;
    private final TickWriter ticks;
    private final Optional<Table.Column> column;

    StatusWriter(Table table, FillOptions options, CellWriter cells, Findings findings) {
        this.cells = cells;
        this.findings = findings;
        this.marks = new MarkChooser(new SheetMarks(table), options.marks(), findings);
        this.ticks = new TickWriter(table, cells, marks);
        this.column = table.column(ColumnRole.STATUS);
    }

    /** Returns the column that shows the answer of a row; the first one with a text if there is none for answers. */
    static int column(PlacedRow place) {
        return place.table()
                .column(ColumnRole.STATUS)
                .or(() -> place.table().column(ColumnRole.TICK))
                .map(Table.Column::index)
                .orElseGet(() -> place.row().column(0));
    }

    /** Writes an answer, and returns whether the row has it. */
    boolean write(PlacedRow place, Status status) {
        if (status.verdict() == Verdict.UNANSWERED) {
            return false;
        }
        if (column.isPresent()) {
            Optional<String> mark = marks.choose(place, column.get(), status);
            return cells.write(place, column.get(), mark.orElse("")) && mark.isPresent();
        }
        if (place.table().column(ColumnRole.TICK).isPresent()) {
            return ticks.write(place, status);
        }
        findings.warn(
                place.table(),
                place.row().number(),
                place.row().column(0),
                SheetProblemCodes.NO_COLUMN,
                "Found no column for answers, and filled in none");
        return false;
    }
}
