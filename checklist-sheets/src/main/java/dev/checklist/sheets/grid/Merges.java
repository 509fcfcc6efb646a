// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The merged cells of a sheet, indexed by their first column, because that column holds their text. */
public final class Merges {

    public static final Merges NONE = new Merges();

    /** A merged area. Rows are counted from 1, columns from 0; the last row and column are included. */
    public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Returns the area that a reference such as {@code B2:C5} or {@code B2} names; empty if it names none. */
        public static Optional<Area> of(String reference) {
            int colon = reference.indexOf(':');
            String first = colon < 0 ? reference : reference.substring(0, colon);
            String last = colon < 0 ? reference : reference.substring(colon + 1);
            Area area = new Area(Cells.rowOf(first), Cells.rowOf(last), Cells.columnOf(first), Cells.columnOf(last));
            boolean isArea = area.firstRow > 0
                    && area.firstColumn >= 0
                    && area.lastRow >= area.firstRow
                    && area.lastColumn >= area.firstColumn;
            return isArea ? Optional.of(area) : Optional.empty();
        }
    }

    /** The areas by first column, then by first row. Areas do not overlap in a file that Excel accepts. */
    private final Map<Integer, TreeMap<Integer, Area>> byColumn = new HashMap<>();

    public void add(Area area) {
        byColumn.computeIfAbsent(area.firstColumn(), c -> new TreeMap<>()).put(area.firstRow(), area);
    }

    /** Returns the merged area that begins in the column of a cell and contains the cell, or else the cell alone. */
    public Area at(int row, int column) {
        TreeMap<Integer, Area> areas = byColumn.get(column);
        Map.Entry<Integer, Area> above = areas == null ? null : areas.floorEntry(row);
        return above != null && above.getValue().lastRow() >= row
                ? above.getValue()
                : new Area(row, row, column, column);
    }

    /** Whether a row has a merged cell. */
    public boolean isIn(int row) {
        return byColumn.values().stream()
                .map(areas -> areas.floorEntry(row))
                .anyMatch(area -> area != null && area.getValue().lastRow() >= row);
    }

    boolean isEmpty() {
        return byColumn.isEmpty();
    }
}
