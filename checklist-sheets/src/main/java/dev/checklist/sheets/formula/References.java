// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.formula;

import java.util.List;

/**
 * The cells that a formula refers to.
 *
 * @param areas     the areas that it names
 * @param isUnknown whether it may refer to any other cell, since the cells are computed, or are not understood
 */
record References(List<Area> areas, boolean isUnknown) {

    /** An area of a sheet, whose name is in lower case. Rows are counted from 1, columns from 0. */
    record Area(String sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
