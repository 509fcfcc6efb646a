// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Withdraws what people have struck out in a table: a row whose texts are all struck out is no requirement any more, and
 * an answer that is struck out is none. The texts were reported when the file was read.
 */
final class StruckOut {

    private final Grid grid;

    /** The columns of numbers and sections, which people forget to strike out. */
    private final Set<Integer> numbers;

    private StruckOut(Table table) {
        grid = table.grid();
        numbers = table.columns().stream()
                .filter(column -> isNumber(column.role()))
                .map(Table.Column::index)
                .collect(Collectors.toSet());
    }

    /** Removes the answers that are struck out from the rows that are not. */
    static StruckOut of(Table table) {
        StruckOut struckOut = new StruckOut(table);
        if (struckOut.grid.hasStruckOut()) {
            for (GridRow row : table.rows()) {
                Set<Integer> answers = table.columnsIn(row).stream()
                        .filter(column -> isAnswer(column.role()) && struckOut.grid.isStruckOut(row, column.index()))
                        .map(Table.Column::index)
                        .collect(Collectors.toSet());
                if (!answers.isEmpty() && !struckOut.isWhole(row)) {
                    struckOut.grid.replace(row.without(answers));
                }
            }
        }
        return struckOut;
    }

    /** Whether all texts of a row are struck out, except for numbers and sections. */
    boolean isWhole(GridRow row) {
        boolean hasText = false;
        for (int i = 0; i < row.size() && grid.hasStruckOut(); i++) {
            if (!numbers.contains(row.column(i))) {
                hasText = true;
                if (!grid.isStruckOut(row, row.column(i))) {
                    return false;
                }
            }
        }
        return hasText;
    }

    private static boolean isAnswer(ColumnRole role) {
        return switch (role) {
            case STATUS, TICK, ASSESSMENT -> true;
            default -> false;
        };
    }

    private static boolean isNumber(ColumnRole role) {
        return switch (role) {
            case ID, LABEL, SECTION, SECTION_ID, DEPTH, ASSESSABLE, PARENT, PRINT -> true;
            default -> false;
        };
    }
}
