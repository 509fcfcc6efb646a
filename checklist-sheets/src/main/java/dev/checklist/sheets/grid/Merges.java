// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The merged cells of a sheet, found by the column they begin in: that is where their text stands. */
public final class Merges {

    public static final Merges NONE = new Merges();

    /** A merged area; rows from 1, columns from 0, both ends included. */
    public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    /** By the first column, and by the first row. Areas do not overlap in a file that Excel takes. */
    private final Map<Integer, TreeMap<Integer, Area>> byColumn = new HashMap<>();

    public void add(Area area) {
        byColumn.computeIfAbsent(area.firstColumn(), c -> new TreeMap<>()).put(area.firstRow(), area);
    }

    /** The area that begins in the column of a cell and holds the cell, or the cell alone. */
    public Area at(int row, int column) {
        TreeMap<Integer, Area> areas = byColumn.get(column);
        Map.Entry<Integer, Area> above = areas == null ? null : areas.floorEntry(row);
        return above != null && above.getValue().lastRow() >= row
                ? above.getValue()
                : new Area(row, row, column, column);
    }

    boolean isEmpty() {
        return byColumn.isEmpty();
    }
}
