// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import static dev.checklist.model.ChecklistParseException.quote;

import dev.checklist.sheets.LegendFinder.Entry;
import java.util.ArrayList;
import java.util.List;

/** Legends in the rows of a sheet: in one cell, or with the mark in one cell and what it means in the next. */
final class Legends {

    private Legends() {}

    /** What the title block or the header of a table says of the marks. */
    static List<Entry> above(Grid grid, Header header, Findings findings) {
        List<Entry> legend = new ArrayList<>();
        for (GridRow row : grid.rows().subList(0, header.end())) {
            for (Entry entry : of(row)) {
                legend.add(entry);
                if (entry.verdict().isEmpty()) {
                    findings.warn(
                            "legend-not-understood",
                            grid.place(row, row.column(0)),
                            "Found that %s means %s, expected a known answer; it gets no verdict"
                                    .formatted(quote(entry.mark()), quote(entry.meaning())));
                }
            }
        }
        return legend;
    }

    static List<Entry> of(GridRow row) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            entries.addAll(LegendFinder.find(row.textAt(i)));
        }
        return entries.isEmpty() ? LegendFinder.find(asOneText(row)) : entries;
    }

    private static String asOneText(GridRow row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = Texts.trim(row.textAt(i));
            text.append(cell).append(cell.length() == 1 ? "：" : "、");
        }
        return text.toString();
    }
}
