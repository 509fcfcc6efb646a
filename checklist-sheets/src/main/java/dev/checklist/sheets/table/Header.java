// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The header of a table.
 *
 * @param index  of its first row among the rows of the sheet, from 0
 * @param height the number of its rows
 * @param names  of its columns, by column from 0
 */
public record Header(int index, int height, NavigableMap<Integer, String> names) {

    /** Between the names of two rows. */
    static final String JOINT = " / ";

    /** Reads rows as a header. A name of the first row holds also for the columns to its right that have none. */
    public static Header of(Grid grid, int index, int height) {
        NavigableMap<Integer, String> names = new TreeMap<>();
        for (int i = 0; i < height; i++) {
            GridRow row = grid.rows().get(index + i);
            for (int cell = 0; cell < row.size(); cell++) {
                String text = CellTexts.oneLine(row.textAt(cell));
                int column = row.column(cell);
                String above = i == 0 ? "" : spanning(grid.rows().get(index), column);
                names.merge(column, above.isEmpty() ? text : above + JOINT + text, (first, second) -> second);
            }
        }
        return new Header(index, height, Collections.unmodifiableNavigableMap(names));
    }

    /** The nearest text at a column or left of it. */
    private static String spanning(GridRow row, int column) {
        String text = "";
        for (int cell = 0; cell < row.size() && row.column(cell) <= column; cell++) {
            text = row.textAt(cell);
        }
        return CellTexts.oneLine(text);
    }

    /** The last part of a name: what its own column is called, without what spans it. */
    public static String ownName(String name) {
        int joint = name.lastIndexOf(JOINT);
        return joint < 0 ? name : name.substring(joint + JOINT.length());
    }

    /** The index of the first row behind the header. */
    public int end() {
        return index + height;
    }
}
