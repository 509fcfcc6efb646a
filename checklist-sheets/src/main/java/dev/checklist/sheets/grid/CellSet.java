// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.HashMap;
import java.util.Map;

/** A set of cells. Rows are counted from 1, columns from 0. */
public final class CellSet {

    private final Map<Integer, SparseBits> byRow = new HashMap<>();

    public void add(int row, int column) {
        byRow.computeIfAbsent(row, each -> new SparseBits()).set(column);
    }

    public boolean isEmpty() {
        return byRow.isEmpty();
    }

    public boolean hasRow(int row) {
        return byRow.containsKey(row);
    }

    public boolean contains(int row, int column) {
        SparseBits columns = byRow.get(row);
        return columns != null && columns.contains(column);
    }
}
