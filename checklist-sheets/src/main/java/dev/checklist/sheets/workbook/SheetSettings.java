// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import java.util.List;

/**
 * What must be known of a sheet before its first row is written.
 *
 * @param isHidden      whether people see the sheet only if they ask for it
 * @param columns       the columns from the left; further ones have the usual width
 * @param header        the number of the row, from 1, that is printed on each page; 0 for none
 * @param frozenRows    the number of rows that stay when people scroll
 * @param frozenColumns the number of columns that stay when people scroll
 */
public record SheetSettings(
        String name, boolean isHidden, List<Column> columns, int header, int frozenRows, int frozenColumns) {

    /**
     * A column.
     *
     * @param width    in digits
     * @param isFolded whether the column is hidden until people unfold it
     */
    public record Column(double width, boolean isFolded) {}

    /** Creates the settings of a sheet that is printed and scrolled as it is. */
    public SheetSettings(String name, List<Column> columns) {
        this(name, false, columns, 0, 0, 0);
    }
}
