// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.formula;

import dev.checklist.sheets.grid.Cells;
import org.jspecify.annotations.Nullable;

/** A cell, or one end of a range in a formula; a column or a row of -1 stands for all of them. */
record Corner(int row, int column) {

    /**
     * Returns the cell, column or row that a word such as {@code $C$2}, {@code C} or {@code 2} names; {@code null} if it
     * names none.
     *
     * @param down  how many rows a row without {@code $} is moved
     * @param right how many columns a column without {@code $} is moved
     */
    static @Nullable Corner of(String word, int down, int right) {
        int letters = word.startsWith("$") ? 1 : 0;
        int end = letters;
        while (end < word.length() && isLatin(word.charAt(end))) {
            end++;
        }
        if (end == letters) {
            int row = Cells.rowOf(word.substring(letters));
            return row < 0 ? null : new Corner(letters == 1 ? row : row + down, -1);
        }
        int column = Cells.columnOf(word.substring(letters, end));
        int moved = letters == 1 ? column : column + right;
        if (column < 0 || end == word.length()) {
            return column < 0 ? null : new Corner(-1, moved);
        }
        boolean isFixed = word.charAt(end) == '$';
        int row = Cells.rowOf(word.substring(isFixed ? end + 1 : end));
        return row < 0 ? null : new Corner(isFixed ? row : row + down, moved);
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
