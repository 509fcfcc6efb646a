// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.marks.LegendFinder.Entry;
import java.util.ArrayList;
import java.util.List;

/** Finds legends in the rows of a sheet: in one cell, or with the mark in one cell and its meaning in the next. */
public final class Legends {

    private Legends() {}

    /** Returns the legend in a row; empty if there is none. */
    public static List<Entry> of(GridRow row) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            entries.addAll(LegendFinder.find(row.textAt(i)));
        }
        return entries.isEmpty() ? LegendFinder.find(asOneText(row)) : entries;
    }

    private static String asOneText(GridRow row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = CellTexts.trim(row.textAt(i));
            text.append(cell).append(cell.length() == 1 ? "：" : "、");
        }
        return text.toString();
    }
}
