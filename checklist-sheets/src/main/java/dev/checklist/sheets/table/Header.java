// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.Merges;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The header of a table.
 *
 * @param index  the index of the first row of the header among the rows of the sheet, from 0
 * @param height the number of rows of the header
 * @param names  the names of the columns, by column from 0; a merged cell names its first column
 * @param ends   for each name, the last column of its cell
 */
public record Header(int index, int height, NavigableMap<Integer, String> names, Map<Integer, Integer> ends) {

    /** The separator between the names from different rows. */
    static final String NAME_SEPARATOR = " / ";

    /** The length of the longest text that is the name of a column. */
    private static final int LONGEST_NAME = 2_000;

    /** The length of the longest text that is part of the names of all columns below it. */
    private static final int LONGEST_GROUP = 200;

    /**
     * Reads rows as a header. A name also applies to the rows below in its columns. If its cell is not merged, these are
     * all columns up to the next name in its row.
     */
    public static Header of(Grid grid, int index, int height) {
        NavigableMap<Integer, String> names = new TreeMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        List<GridRow> rows = grid.rows().subList(index, index + height);
        for (int i = 0; i < height; i++) {
            GridRow row = rows.get(i);
            for (int cell = 0; cell < row.size(); cell++) {
                int column = row.column(cell);
                if (row.textAt(cell).length() <= LONGEST_NAME) {
                    String groups = groups(grid, rows.subList(0, i), column);
                    names.put(column, groups + CellTexts.oneLine(row.textAt(cell)));
                    ends.put(column, grid.merges().at(row.number(), column).lastColumn());
                }
            }
        }
        return new Header(index, height, Collections.unmodifiableNavigableMap(names), ends);
    }

    /** Returns whether a row has all names of this header, as on each page of a printed sheet. */
    public Predicate<GridRow> again() {
        Map<Integer, String> keys = new LinkedHashMap<>();
        names.forEach((column, name) -> keys.put(column, CellTexts.key(name)));
        return row -> row.size() >= keys.size()
                && keys.entrySet().stream().allMatch(key -> isName(row.text(key.getKey()), key.getValue()));
    }

    private static boolean isName(String text, String key) {
        return text.length() <= LONGEST_NAME && CellTexts.key(text).equals(key);
    }

    /** Returns this header without its first name. */
    public Header withoutFirst() {
        return new Header(index, height, names.tailMap(names.firstKey(), false), ends);
    }

    /** Returns the first column of the cell that names a column, by itself or as one of several; empty if none does. */
    public Optional<Integer> namedBy(int column) {
        return Optional.ofNullable(names.floorKey(column)).filter(first -> ends.getOrDefault(first, first) >= column);
    }

    /** Returns the name of a column, which may be shared with others; {@code ""} if it has none. */
    String nameOf(int column) {
        return namedBy(column).map(names::get).orElse("");
    }

    /** Returns the names above a column from top to bottom, each with a separator after it. */
    private static String groups(Grid grid, List<GridRow> above, int column) {
        StringBuilder groups = new StringBuilder();
        int from = 0;
        for (GridRow row : above) {
            int cell = spanning(grid, row, column);
            // A name does not go on below another group.
            if (cell >= 0 && row.column(cell) >= from && row.textAt(cell).length() <= LONGEST_GROUP) {
                from = row.column(cell);
                groups.append(CellTexts.oneLine(row.textAt(cell))).append(NAME_SEPARATOR);
            }
        }
        return groups.toString();
    }

    /** Returns the index of the cell in a column or, if it is empty, of the nearest cell to its left; -1 if none is above. */
    private static int spanning(Grid grid, GridRow row, int column) {
        int nearest = -1;
        int end = row.size();
        while (nearest + 1 < end) {
            int middle = (nearest + 1 + end - 1) / 2;
            if (row.column(middle) <= column) {
                nearest = middle;
            } else {
                end = middle;
            }
        }
        if (nearest < 0) {
            return -1;
        }
        Merges.Area area = grid.merges().at(row.number(), row.column(nearest));
        boolean isMerged = area.lastColumn() > area.firstColumn() || area.lastRow() > area.firstRow();
        return isMerged && area.lastColumn() < column ? -1 : nearest;
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
