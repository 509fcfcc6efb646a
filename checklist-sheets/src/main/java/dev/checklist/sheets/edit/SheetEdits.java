// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.sheets.grid.CellSet;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.Merges;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The cells of one sheet that change: those with a new content, and those whose stored result is dropped. */
public final class SheetEdits {

    private final Grid grid;
    private final NavigableMap<Integer, NavigableMap<Integer, CellEdit>> cells = new TreeMap<>();
    private final CellSet stale = new CellSet();

    public SheetEdits(Grid grid) {
        this.grid = grid;
    }

    Grid grid() {
        return grid;
    }

    /** Sets the new content of a cell, instead of any set before. */
    public void put(CellEdit edit) {
        cells.computeIfAbsent(edit.area().firstRow(), row -> new TreeMap<>())
                .put(edit.area().firstColumn(), edit);
    }

    /** Drops the stored result of a formula. */
    void drop(int row, int column) {
        stale.add(row, column);
    }

    /** Drops the stored results in an area. */
    void drop(Merges.Area area) {
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                drop(row, column);
            }
        }
    }

    public boolean isEmpty() {
        return cells.isEmpty() && stale.isEmpty();
    }

    /** Returns the new contents by row, from 1, and column, from 0. */
    NavigableMap<Integer, NavigableMap<Integer, CellEdit>> cells() {
        return cells;
    }

    /** Whether a row changes. */
    boolean isEdited(int row) {
        return cells.containsKey(row) || stale.hasRow(row);
    }

    boolean isStale(int row, int column) {
        return stale.contains(row, column);
    }
}
