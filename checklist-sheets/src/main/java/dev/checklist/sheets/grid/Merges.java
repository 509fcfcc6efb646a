// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged cells of a sheet, indexed by their first column, because that column holds their text. */
public final class Merges {

    public static final Merges NONE = new Merges();

    /** A merged area. Rows are counted from 1, columns from 0; the last row and column are included. */
    public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Returns the number of cells. */
        public long size() {
            return (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
        }

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

    private @Nullable BitSet rows;

    public void add(Area area) {
        rows = null;
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

    /**
     * Returns the number of characters that the areas have in the rows below their first ones.
     *
     * @param rows the rows of the sheet, in ascending order of their numbers
     */
    public long charactersBelow(List<GridRow> rows) {
        int[] numbers = rows.stream().mapToInt(GridRow::number).toArray();
        return byColumn.values().stream()
                .flatMap(areas -> areas.values().stream())
                .filter(area -> area.lastRow() > area.firstRow())
                .mapToLong(area -> charactersBelow(area, rows, numbers))
                .sum();
    }

    private static long charactersBelow(Area area, List<GridRow> rows, int[] numbers) {
        int first = Arrays.binarySearch(numbers, area.firstRow());
        int last = Arrays.binarySearch(numbers, area.lastRow());
        int below = (last < 0 ? -last - 2 : last) - first;
        return first < 0
                ? 0
                : (long) below * rows.get(first).text(area.firstColumn()).length();
    }

    /** Returns the columns in which merged areas begin. */
    Set<Integer> columns() {
        return byColumn.keySet();
    }

    /** Whether a row has a merged cell. */
    public boolean isIn(int row) {
        if (rows == null) {
            rows = rows();
        }
        return rows.get(row);
    }

    /** Returns the rows with merged cells. Each row is set once, however many areas there are. */
    private BitSet rows() {
        BitSet merged = new BitSet();
        int end = 0;
        for (Area area : byColumn.values().stream()
                .flatMap(areas -> areas.values().stream())
                .sorted(Comparator.comparingInt(Area::firstRow))
                .toList()) {
            merged.set(Math.max(end, area.firstRow()), Math.max(end, area.lastRow() + 1));
            end = Math.max(end, area.lastRow() + 1);
        }
        return merged;
    }

    boolean isEmpty() {
        return byColumn.isEmpty();
    }
}
