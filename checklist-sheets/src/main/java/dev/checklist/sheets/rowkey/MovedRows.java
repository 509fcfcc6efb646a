// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reports, all together, the rows that do not stand below their sections, as after sorting. */
final class MovedRows {

    private final Grid grid;
    private final Problems problems;
    /** The section that is open at each depth, as the rows stand. */
    private final NavigableMap<Integer, String> open = new TreeMap<>();

    private final List<GridRow> rows = new ArrayList<>();

    MovedRows(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
    }

    /** Returns the section that is open at a depth; {@code ""} if there is none. */
    String sectionAt(int depth) {
        return open.getOrDefault(depth, "");
    }

    /**
     * Adds the next row of the sheet.
     *
     * @param isNamed whether a hidden cell names the section that the row is in
     */
    void add(KeyedRow row, String id, String parent, boolean isNamed) {
        KeyedRow.Key key = row.key();
        int depth = key == null ? Math.max(1, open.isEmpty() ? 1 : open.lastKey()) : key.depth();
        if (row.isSection()) {
            open.tailMap(depth, true).clear();
        }
        Map.Entry<Integer, String> above = open.lastEntry();
        if (isNamed && !parent.equals(above == null ? "" : above.getValue())) {
            rows.add(row.row());
        }
        if (row.isSection()) {
            open.put(depth, id);
        }
    }

    void report() {
        if (!rows.isEmpty()) {
            problems.note(
                    SheetProblemCodes.MOVED_ROWS,
                    grid.place(rows.get(0), rows.get(rows.size() - 1)),
                    "Found rows that do not stand below their sections, as after sorting, %s in all, and read each in the"
                                    .formatted(rows.size())
                            + " section that its hidden cell names");
        }
    }
}
