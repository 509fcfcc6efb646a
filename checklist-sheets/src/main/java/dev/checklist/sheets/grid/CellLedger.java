// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Records which cells of a sheet were read, or are named by a problem. All others can be reported at the end, so that
 * no rule can lose a text silently. Not thread-safe.
 */
public final class CellLedger {

    private final List<GridRow> rows;

    /** For each row, the index of its first cell among the cells of the sheet. */
    private final int[] starts;

    private final BitSet cells = new BitSet();
    private int last;

    CellLedger(List<GridRow> rows) {
        this.rows = rows;
        this.starts = new int[rows.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + rows.get(i - 1).size();
        }
    }

    /** Adds all cells of a row. */
    public void add(GridRow row) {
        int index = index(row);
        if (index >= 0) {
            cells.set(starts[index], starts[index] + rows.get(index).size());
        }
    }

    /** Adds the cell of a row in a column. Nothing is added if the cell is empty. */
    public void add(GridRow row, int column) {
        int index = index(row);
        int cell = index < 0 ? -1 : rows.get(index).index(column);
        if (cell >= 0) {
            cells.set(starts[index] + cell);
        }
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Whether a cell of a row, which is given by its index among the cells that are not empty, was added. */
    public boolean contains(GridRow row, int cell) {
        int index = index(row);
        return index >= 0 && cells.get(starts[index] + cell);
    }

    /** Returns the index of a row. Rows are mostly asked for in their order, so that the search is rarely needed. */
    private int index(GridRow row) {
        for (int i = last; i < Math.min(last + 2, starts.length); i++) {
            if (rows.get(i).number() == row.number()) {
                last = i;
                return i;
            }
        }
        int index = Collections.binarySearch(rows, row, Comparator.comparingInt(GridRow::number));
        last = Math.max(0, index);
        return index;
    }
}
