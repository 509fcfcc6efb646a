// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.sheets.SheetLimits;

/** Counts what all sheets of a workbook have together, and refuses a workbook that has more than the limits allow. */
final class XlsxBudget {

    private final XlsxPackage workbook;
    private final SheetLimits limits;
    private int cells;
    private long characters;

    XlsxBudget(XlsxPackage workbook, SheetLimits limits) {
        this.workbook = workbook;
        this.limits = limits;
    }

    /** Returns the maximum length of the text of a cell. */
    int maxTextLength() {
        return limits.input().maxTextLength();
    }

    /** Counts a cell that is not blank. */
    void addCell() {
        if (++cells > limits.maxCells()) {
            throw workbook.broken("Workbook is too large, expected fewer cells", null);
        }
    }

    /** Counts the characters of a cell, for each row of it if it is merged, or of a link, each time that it is used. */
    void addText(long length) {
        characters += length;
        if (characters > limits.maxText()) {
            throw workbook.broken(
                    "Workbook is too large, expected at most %s characters in all cells".formatted(limits.maxText()),
                    null);
        }
    }
}
