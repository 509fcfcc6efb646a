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
 * @param index  the index of the first row of the header among the rows of the sheet, from 0
 * @param height the number of rows of the header
 * @param names  the names of the columns, by column from 0
 */
public record Header(int index, int height, NavigableMap<Integer, String> names) {

    /** The separator between the names from different rows. */
    static final String NAME_SEPARATOR = " / ";

    /**
     * Reads rows as a header. A name in the first row also applies to the columns to its right that have no name in
     * that row.
     */
    public static Header of(Grid grid, int index, int height) {
        NavigableMap<Integer, String> names = new TreeMap<>();
        for (int i = 0; i < height; i++) {
            GridRow row = grid.rows().get(index + i);
            for (int cell = 0; cell < row.size(); cell++) {
                String text = CellTexts.oneLine(row.textAt(cell));
                int column = row.column(cell);
                String above = i == 0 ? "" : spanning(grid.rows().get(index), column);
                names.merge(column, above.isEmpty() ? text : above + NAME_SEPARATOR + text, (first, second) -> second);
            }
        }
        return new Header(index, height, Collections.unmodifiableNavigableMap(names));
    }

    /** Returns the text in a column or, if it is empty, the nearest text to its left. */
    private static String spanning(GridRow row, int column) {
        String text = "";
        for (int cell = 0; cell < row.size() && row.column(cell) <= column; cell++) {
            text = row.textAt(cell);
        }
        return CellTexts.oneLine(text);
    }

    /** Returns the last part of a name: the name of the column itself, without the names that span several columns. */
    public static String ownName(String name) {
        int separator = name.lastIndexOf(NAME_SEPARATOR);
        return separator < 0 ? name : name.substring(separator + NAME_SEPARATOR.length());
    }

    /** Returns the index of the first row after the header. */
    public int end() {
        return index + height;
    }
}
