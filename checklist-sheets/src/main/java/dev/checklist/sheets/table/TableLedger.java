// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.model.problem.Location;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.GridRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Adds cells of a table to the ledger of its sheet. */
public final class TableLedger {

    private TableLedger() {}

    /** Adds the cells of the header that are in the name of a column of the mapping. */
    public static void addHeader(Table table) {
        if (table.headerRows().isEmpty()) {
            return;
        }
        BitSet known = new BitSet();
        table.columns().forEach(column -> known.set(column.index()));
        Header header = table.header();
        for (GridRow row : table.headerRows()) {
            for (int i = 0; i < row.size(); i++) {
                int end = i + 1 < row.size() ? row.column(i + 1) : Cells.MAX_COLUMNS;
                String text = CellTexts.oneLine(row.textAt(i));
                for (int j = known.nextSetBit(row.column(i)); j >= 0 && j < end; j = known.nextSetBit(j + 1)) {
                    if (header.nameOf(j).contains(text)) {
                        table.grid().ledger().add(row, row.column(i));
                    }
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
