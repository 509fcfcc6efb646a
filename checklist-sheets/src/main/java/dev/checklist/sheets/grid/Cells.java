// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

/**
 * Converts between indexes of cells and columns and their names in spreadsheet programs, such as {@code C12} and
 * {@code C}.
 */
public final class Cells {

    /** The maximum number of columns of a sheet; the last column is XFD. */
    public static final int MAX_COLUMNS = 16_384;

    /** The maximum number of rows of a sheet. */
    public static final int MAX_ROWS = 1_048_576;

    private static final int LETTERS = 26;

    private Cells() {}

    /** Returns the name of a column, counted from 0. */
    public static String column(int index) {
        StringBuilder name = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }

    /** Returns the name of a cell. Rows are counted from 1, columns from 0. */
    public static String name(int row, int column) {
        return column(column) + row;
    }

    /**
     * Returns the column, from 0, at the start of a name such as {@code C} or {@code C12}; -1 if it names no column.
     */
    public static int columnOf(String name) {
        int column = 0;
        int i = 0;
        for (; i < name.length() && Character.isAlphabetic(name.charAt(i)); i++) {
            int letter = Character.toUpperCase(name.charAt(i)) - 'A';
            if (letter < 0 || letter >= LETTERS || column > MAX_COLUMNS) {
                return -1;
            }
            column = column * LETTERS + letter + 1;
        }
        return i == 0 || column > MAX_COLUMNS ? -1 : column - 1;
    }

    /** Returns the row, from 1, at the end of the name of a cell; -1 if it names no row. */
    public static int rowOf(String name) {
        int row = 0;
        int i = 0;
        while (i < name.length() && Character.isAlphabetic(name.charAt(i))) {
            i++;
        }
        int start = i;
        for (; i < name.length(); i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9 || row > MAX_ROWS) {
                return -1;
            }
            row = 10 * row + digit;
        }
        return i == start || row < 1 || row > MAX_ROWS ? -1 : row;
    }
}
