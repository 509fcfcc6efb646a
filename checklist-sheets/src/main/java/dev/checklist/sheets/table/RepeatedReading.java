// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses tables that read the same cells again and again, since a small mapping would multiply a large sheet. */
final class RepeatedReading {

    /** How many times all cells of the sheets may be read. */
    private static final int MOST_TIMES = 10;

    /** How much may be read of small sheets, in characters. */
    private static final long ALWAYS = 1_000_000;

    /** What a cell costs beside its text, in characters. */
    private static final int CELL = 10;

    private final Set<Grid> grids = new HashSet<>();
    private long all;
    private long read;

    private RepeatedReading() {}

    /**
     * Checks the tables of a file.
     *
     * @throws ChecklistParseException if they read more than ten times as much as their sheets contain
     */
    static void check(List<Table> tables) {
        RepeatedReading reading = new RepeatedReading();
        for (Table table : tables) {
            if (reading.grids.add(table.grid())) {
                table.grid().rows().forEach(row -> reading.all += size(row));
            }
        }
        tables.forEach(reading::add);
    }

    private static long size(GridRow row) {
        long size = 0;
        for (int i = 0; i < row.size(); i++) {
            size += CELL + row.textAt(i).length();
        }
        return size;
    }

    private void add(Table table) {
        table.headerRows().forEach(row -> add(table, size(row)));
        for (GridRow row : table.rows()) {
            add(table, size(row));
            for (int i = 0; i < row.size(); i++) {
                // Each further role of a column reads its texts again.
                int further = Math.max(0, table.columnsAt(row.column(i)).size() - 1);
                add(table, (long) further * (CELL + row.textAt(i).length()));
            }
        }
    }

    private void add(Table table, long size) {
        read += size;
        if (read > ALWAYS + MOST_TIMES * all) {
            throw new ChecklistParseException(
                    ("Found a mapping that reads the cells of the sheets more than %s times, expected each row in one table"
                                    + " and each column once")
                            .formatted(MOST_TIMES),
                    table.grid().place());
        }
    }
}
