// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.table.Table;
import java.util.List;

/** Reports the hidden rows of a table, those one after another together. */
final class HiddenRows {

    private HiddenRows() {}

    static void report(Table table, Problems problems) {
        List<GridRow> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            int first = i;
            while (i < rows.size() && table.grid().isHidden(rows.get(i))) {
                i++;
            }
            if (i > first) {
                problems.note(
                        SheetProblemCodes.HIDDEN_ROW,
                        table.grid().place(rows.get(first), rows.get(i - 1)),
                        "Found hidden rows, and read them like others");
            }
        }
    }
}
