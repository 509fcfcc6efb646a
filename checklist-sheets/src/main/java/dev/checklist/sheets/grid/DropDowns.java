// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The drop-downs of a sheet: which cells offer which choices. */
public final class DropDowns {

    /** The largest number of ranges that are recorded for all columns together. It limits the memory. */
    private static final int MOST = 200_000;

    private record Range(int lastRow, List<String> choices) {}

    /** The ranges of each column, by their first row. */
    private final Map<Integer, TreeMap<Integer, Range>> byColumn = new HashMap<>();

    private final Map<Integer, List<String>> first = new HashMap<>();
    /** The different choices of each column for which they were asked. */
    private final Map<Integer, List<List<String>>> all = new HashMap<>();

    private int size;

    /**
     * Records the choices of an area. If areas begin with the same cell, the first one counts.
     *
     * @return whether they were recorded for all columns of the area, and are not too many
     */
    public boolean add(Merges.Area area, List<String> choices) {
        all.clear();
        for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
            if (size == MOST) {
                return false;
            }
            first.putIfAbsent(column, choices);
            byColumn.computeIfAbsent(column, each -> new TreeMap<>())
                    .putIfAbsent(area.firstRow(), new Range(area.lastRow(), choices));
            size++;
        }
        return true;
    }

    /** Returns the choices that a cell offers; empty if it has no drop-down. Rows are counted from 1. */
    List<String> at(int row, int column) {
        TreeMap<Integer, Range> ranges = byColumn.get(column);
        Map.Entry<Integer, Range> above = ranges == null ? null : ranges.floorEntry(row);
        return above != null && above.getValue().lastRow() >= row
                ? above.getValue().choices()
                : List.of();
    }

    /** Returns the choices of all drop-downs of a column. */
    List<List<String>> allOf(int column) {
        return all.computeIfAbsent(column, this::different);
    }

    private List<List<String>> different(int column) {
        // Ranges of the same rule have the same list, which is compared only once.
        Set<List<String>> different = Collections.newSetFromMap(new IdentityHashMap<>());
        return byColumn.getOrDefault(column, new TreeMap<>()).values().stream()
                .map(Range::choices)
                .filter(different::add)
                .distinct()
                .toList();
    }

    /** Returns the choices of the first drop-down of a column; empty if it has none. */
    List<String> firstOf(int column) {
        return first.getOrDefault(column, List.of());
    }
}
