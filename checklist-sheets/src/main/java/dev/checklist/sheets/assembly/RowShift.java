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
import java.util.regex.Pattern;

/**
 * Corrects rows that are shifted to the left. This happens when a sheet is copied as text and loses an empty first
 * cell.
 */
final class RowShift {

    private static final int LONGEST_MARK = 20;

    /** An id without white space and with a digit: {@code 2.1.3}, {@code AC-2(1)}. */
    private static final Pattern ID = Pattern.compile("(?=.{0,19}[0-9０-９])\\S{1,20}");

    private final Table table;
    private final MarkLookup marks;
    private final Problems problems;

    RowShift(Table table, Problems problems) {
        this.table = table;
        this.marks = MarkLookup.of(table.mapping().vocabulary());
        this.problems = problems;
    }

    /**
     * Returns the row with its cells in their own columns, if a known mark is one column left of the column of marks, the
     * column of marks has none, and its id or requirement is shifted too; otherwise the row as it is.
     */
    GridRow correct(GridRow row) {
        Optional<Table.Column> status = table.column(ColumnRole.STATUS);
        if (status.isEmpty() || status.get().index() == 0) {
            return row;
        }
        int column = status.get().index();
        String left = row.text(column - 1);
        boolean marked = !left.isEmpty()
                && left.length() <= LONGEST_MARK
                && isKnown(left)
                && !isKnown(row.text(column))
                && isProven(row);
        if (!marked || table.columns().stream().anyMatch(other -> other.index() == column - 1 && isAnswer(other))) {
            return row;
        }
        problems.warn(
                SheetProblemCodes.SHIFTED_ROW,
                table.grid().place(row, column - 1),
                "Found the mark %s one column left of its own, and read the row as shifted by one cell"
                        .formatted(quote(left)));
        table.grid().ledger().add(row);
        int[] columns = new int[row.size()];
        String[] texts = new String[row.size()];
        for (int i = 0; i < row.size(); i++) {
            columns[i] = row.column(i) + 1;
            texts[i] = row.textAt(i);
        }
        return new GridRow(row.number(), columns, texts);
    }

    /**
     * Whether the row, which has a mark left of the marks, shows that it is shifted: the mark is where the requirement
     * should be, or its id or requirement is one column left too.
     */
    private boolean isProven(GridRow row) {
        int left = table.column(ColumnRole.STATUS).orElseThrow().index() - 1;
        if (table.column(ColumnRole.REQUIREMENT)
                .filter(column -> column.index() == left)
                .isPresent()) {
            return true;
        }
        Optional<Table.Column> id = table.column(ColumnRole.ID);
        if (id.isPresent()) {
            int column = id.get().index();
            return column > 0 && isId(row.text(column - 1)) && !isId(row.text(column));
        }
        return table.column(ColumnRole.REQUIREMENT)
                .map(Table.Column::index)
                .filter(column -> column > 0 && row.text(column).length() <= LONGEST_MARK)
                .filter(column -> row.text(column - 1).length() > LONGEST_MARK)
                .isPresent();
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static boolean isAnswer(Table.Column column) {
        return column.role() == ColumnRole.STATUS || column.role() == ColumnRole.TICK;
    }

    private boolean isKnown(String mark) {
        return !mark.isEmpty() && marks.isKnown(mark);
    }
}
