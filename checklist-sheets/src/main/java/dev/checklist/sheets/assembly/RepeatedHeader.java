// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.table.Table;

/** Recognises rows that repeat the header, as on each page of a printed sheet. */
final class RepeatedHeader {

    /** How many times longer a name may be when it is written in other characters. */
    private static final int MOST_LONGER = 4;

    private RepeatedHeader() {}

    static boolean is(GridRow row, Table table) {
        return row.size() > 1 && table.headerRows().stream().anyMatch(header -> isSame(row, header));
    }

    private static boolean isSame(GridRow row, GridRow header) {
        return row.size() == header.size() && isShortEnough(row, header) && hasSameNames(row, header);
    }

    /** Whether the texts are short enough for the header. This quickly excludes most rows, which are not headers. */
    private static boolean isShortEnough(GridRow row, GridRow header) {
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
