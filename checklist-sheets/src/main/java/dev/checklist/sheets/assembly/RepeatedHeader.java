// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.table.Table;

/** Tells rows that say the header again, as on each page of a printed sheet. */
final class RepeatedHeader {

    /** How many times longer the same name may be in other letters. */
    private static final int MOST_LONGER = 4;

    private RepeatedHeader() {}

    static boolean is(GridRow row, Table table) {
        return row.size() > 1 && table.headerRows().stream().anyMatch(header -> isSame(row, header));
    }

    private static boolean isSame(GridRow row, GridRow header) {
        return row.size() == header.size() && isAsShort(row, header) && hasSameNames(row, header);
    }

    /** Most rows are no header, which their lengths tell at once. */
    private static boolean isAsShort(GridRow row, GridRow header) {
        for (int i = 0; i < row.size(); i++) {
            if (row.textAt(i).length() > MOST_LONGER * header.textAt(i).length()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSameNames(GridRow row, GridRow header) {
        for (int i = 0; i < row.size(); i++) {
            if (!CellTexts.key(row.textAt(i)).equals(CellTexts.key(header.text(row.column(i))))) {
                return false;
            }
        }
        return true;
    }
}
