// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.model.problem.Location;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.GridRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Adds cells of a table to the ledger of its sheet. */
public final class TableLedger {

    private TableLedger() {}

    /** Adds the names of the columns. A name above several columns, or merged over them, is a part of their
     * names. */
    public static void addHeader(Table table) {
        BitSet known = new BitSet();
        table.columns().forEach(column -> known.set(column.index()));
        List<GridRow> rows = table.headerRows();
        for (GridRow row : rows) {
            boolean isLast = row == rows.get(rows.size() - 1);
            for (int i = 0; i < row.size(); i++) {
                int column = row.column(i);
                int ownEnd = table.grid().merges().at(row.number(), column).lastColumn() + 1;
                int end = isLast ? ownEnd : i + 1 < row.size() ? row.column(i + 1) : Cells.MAX_COLUMNS;
                int named = known.nextSetBit(column);
                if (named >= 0 && named < end) {
                    table.grid().ledger().add(row, column);
                }
            }
        }
    }

    /** Adds the whole table, and returns its place, which a problem will name. */
    public static Location leaveOut(Table table) {
        List<GridRow> all = new ArrayList<>(table.headerRows());
        all.addAll(table.rows());
        all.forEach(table.grid().ledger()::add);
        int first = all.stream().mapToInt(row -> row.column(0)).min().orElse(0);
        int last =
                all.stream().mapToInt(row -> row.column(row.size() - 1)).max().orElse(0);
        return table.grid().place(all.get(0), all.get(all.size() - 1), first, last);
    }
}
