// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.MarkLookup;
import dev.checklist.sheets.table.Table;
import java.util.Optional;

/**
 * Corrects rows that are shifted to the left. This happens when a sheet is copied as text and loses an empty first
 * cell.
 */
final class RowShift {

    private static final int LONGEST_MARK = 20;

    private RowShift() {}

    /**
     * Returns the row with its cells in their own columns, if a known mark is one column left of the column of marks, and
     * the column of marks has none; otherwise the row as it is.
     */
    static GridRow correct(Table table, GridRow row, Problems problems) {
        Optional<Table.Column> status = table.column(ColumnRole.STATUS);
        if (status.isEmpty() || status.get().index() == 0) {
            return row;
        }
        int column = status.get().index();
        String left = row.text(column - 1);
        boolean marked = !left.isEmpty()
                && left.length() <= LONGEST_MARK
                && isKnown(table, left)
                && !isKnown(table, row.text(column));
        if (!marked || table.columns().stream().anyMatch(other -> other.index() == column - 1 && isAnswer(other))) {
            return row;
        }
        problems.warn(
                SheetProblemCodes.SHIFTED_ROW,
                table.grid().place(row, column - 1),
                "Found the mark %s one column left of its own, and read the row as shifted by one cell"
                        .formatted(quote(left)));
        int[] columns = new int[row.size()];
        String[] texts = new String[row.size()];
        for (int i = 0; i < row.size(); i++) {
            columns[i] = row.column(i) + 1;
            texts[i] = row.textAt(i);
        }
        return new GridRow(row.number(), columns, texts);
    }

    private static boolean isAnswer(Table.Column column) {
        return column.role() == ColumnRole.STATUS || column.role() == ColumnRole.TICK;
    }

    private static boolean isKnown(Table table, String mark) {
        return !mark.isEmpty() && MarkLookup.isKnown(table.mapping().vocabulary(), mark);
    }
}
