// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Collects the cells of a row. They may be added in any order. */
public final class GridRowBuilder {

    private int[] columns = new int[16];
    private int[] last = {};
    private final List<String> texts = new ArrayList<>();

    /** Adds a cell. A blank text is ignored. */
    public void add(int column, String text) {
        if (CellTexts.isBlank(text)) {
            return;
        }
        if (texts.size() == columns.length) {
            columns = Arrays.copyOf(columns, 2 * columns.length);
        }
        columns[texts.size()] = column;
        texts.add(text);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Whether the cells were added from left to right. */
    private boolean isInOrder() {
        for (int i = 1; i < texts.size(); i++) {
            if (columns[i] <= columns[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Builds the row and empties the builder. If a cell was added twice, the later text is used. */
    public GridRow build(int number) {
        GridRow row = isInOrder() ? new GridRow(number, used(), texts.toArray(String[]::new)) : sorted(number);
        texts.clear();
        return row;
    }

    /** Returns the columns in use. Most rows of a sheet have cells in the same columns, so they share one array. */
    private int[] used() {
        int count = texts.size();
        if (!Arrays.equals(columns, 0, count, last, 0, last.length)) {
            last = Arrays.copyOf(columns, count);
        }
        return last;
    }

    private GridRow sorted(int number) {
        NavigableMap<Integer, String> cells = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.put(columns[i], texts.get(i));
        }
        return new GridRow(
                number,
                cells.keySet().stream().mapToInt(Integer::intValue).toArray(),
                cells.values().toArray(String[]::new));
    }
}
