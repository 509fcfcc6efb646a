// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a sheet: the cells of it that hold something, by column from 0. */
public final class GridRow {

    private final int number;
    private final int[] columns;
    private final String[] texts;

    /**
     * Takes the arrays over.
     *
     * @param number  from 1
     * @param columns ascending
     * @param texts   of those columns, none empty
     */
    public GridRow(int number, int[] columns, String[] texts) {
        this.number = number;
        this.columns = columns;
        this.texts = texts;
    }

    /** The number of the row as people see it, from 1. */
    public int number() {
        return number;
    }

    /** The number of cells that hold something. */
    public int size() {
        return columns.length;
    }

    /** The column of the cell at an index, from 0. */
    public int column(int index) {
        return columns[index];
    }

    /** The text of the cell at an index. */
    public String textAt(int index) {
        return texts[index];
    }

    /** The text in a column; {@code ""} if the cell holds nothing. */
    public String text(int column) {
        int index = Arrays.binarySearch(columns, column);
        return index < 0 ? "" : texts[index];
    }

    /** All texts, as one. */
    public String line() {
        return Stream.of(texts).map(CellTexts::trim).collect(Collectors.joining(" "));
    }
}
