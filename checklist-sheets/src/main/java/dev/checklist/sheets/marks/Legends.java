// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.marks.LegendFinder.Entry;
import java.util.ArrayList;
import java.util.List;

/** Finds legends in the rows of a sheet: in one cell, or with the mark in one cell and its meaning in the next. */
public final class Legends {

    private Legends() {}

    /** Returns the legend in the rows of a title block or header. Meanings that are not understood are reported. */
    public static List<Entry> of(Grid grid, List<GridRow> rows, Problems problems) {
        List<Entry> legend = new ArrayList<>();
        for (GridRow row : rows) {
            for (Entry entry : of(row)) {
                legend.add(entry);
                if (entry.verdict().isEmpty()) {
                    problems.warn(
                            SheetProblemCodes.LEGEND_NOT_UNDERSTOOD,
                            grid.place(row, row.column(0)),
                            "Found %s as the meaning of the mark %s, expected a known answer; the mark gets no verdict"
                                    .formatted(quote(entry.meaning()), quote(entry.mark())));
                }
            }
        }
        return legend;
    }

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
