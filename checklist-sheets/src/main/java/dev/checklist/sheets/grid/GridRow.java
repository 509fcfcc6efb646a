// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row of a sheet: its non-empty cells by column. Columns are counted from 0. */
public final class GridRow {

    private final int number;
    private final int[] columns;
    private final String[] texts;

    /**
     * Creates a row. The arrays are not copied.
     *
     * @param number  the number of the row, from 1
     * @param columns the columns of the cells, in ascending order
     * @param texts   the texts of the cells in the same order; none is empty
     */
    public GridRow(int number, int[] columns, String[] texts) {
        this.number = number;
        this.columns = columns;
        this.texts = texts;
    }

    /** Returns the number of the row as spreadsheet programs show it, from 1. */
    public int number() {
        return number;
    }

    /** Returns the number of non-empty cells. */
    public int size() {
        return columns.length;
    }

    /** Returns the column, from 0, of the cell at an index. */
    public int column(int index) {
        return columns[index];
    }

    /** Returns the text of the cell at an index. */
    public String textAt(int index) {
        return texts[index];
    }

    /** Returns the index of the cell in a column; negative if the cell is empty. */
    int index(int column) {
        return Arrays.binarySearch(columns, column);
    }

    /** Returns the index of the first cell in a column or to the right of it; the number of cells if there is none. */
    int indexFrom(int column) {
        int index = index(column);
        return index < 0 ? -index - 1 : index;
    }

    /** Returns the text in a column; {@code ""} if the cell is empty. */
    public String text(int column) {
        int index = index(column);
        return index < 0 ? "" : texts[index];
    }

    /** Returns the row without the cells in some columns. */
    public GridRow without(Set<Integer> left) {
        int[] kept =
                IntStream.of(columns).filter(column -> !left.contains(column)).toArray();
        return new GridRow(number, kept, IntStream.of(kept).mapToObj(this::text).toArray(String[]::new));
    }

    /** Returns the texts of all cells, trimmed and joined by spaces. */
    public String line() {
        return Stream.of(texts).map(CellTexts::trim).collect(Collectors.joining(" "));
    }
}
