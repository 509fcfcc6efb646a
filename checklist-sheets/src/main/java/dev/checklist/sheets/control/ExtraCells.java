// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.table.Table;

/**
 * Finds rows of delimited text that have more cells than the header. A separator in a text has split one of their cells,
 * so what stands in a column may belong to the column before it.
 */
final class ExtraCells {

    /** If more than one row in so many has extra cells, they are a column without a name. */
    private static final int FEW = 5;

    private final Grid grid;
    private final int width;

    ExtraCells(Table table) {
        grid = table.grid();
        int header = table.headerRows().stream().mapToInt(grid::width).max().orElse(0);
        long wider =
                table.rows().stream().filter(row -> grid.width(row) > header).count();
        boolean isKnown =
                header > 0 && FEW * wider <= Math.max(FEW, table.rows().size());
        width = isKnown ? header : Integer.MAX_VALUE;
    }

    /** Whether a row has more cells than the header, although most rows have not. */
    boolean isIn(GridRow row) {
        return grid.width(row) > width;
    }
}
