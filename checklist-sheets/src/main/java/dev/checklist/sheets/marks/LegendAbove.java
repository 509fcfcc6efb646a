// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.Problem;
import dev.checklist.model.text.Marks;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The legend above the tables of a sheet, from top to bottom. Each table has what all rows above it explain, so that the
 * rows are searched once and not for each table.
 */
public final class LegendAbove {

    private final Grid grid;
    private final Map<String, LegendFinder.Entry> entries = new LinkedHashMap<>();
    private final List<Problem> doubts = new ArrayList<>();
    private int end;

    public LegendAbove(Grid grid) {
        this.grid = grid;
    }

    /** Adds the legend in further rows, up to the one at an index. Of two meanings of a mark, the first one counts. */
    public void addTo(int index) {
        for (GridRow row : grid.rows().subList(end, Math.max(end, index))) {
            for (LegendFinder.Entry entry : Legends.of(row)) {
                entries.putIfAbsent(Marks.fold(entry.mark()), entry);
                if (entry.verdict().isEmpty()) {
                    doubts.add(new Problem(
                            Problem.Severity.WARNING,
                            SheetProblemCodes.LEGEND_NOT_UNDERSTOOD,
                            grid.place(row, row.column(0)),
                            "Found %s as the meaning of the mark %s, expected a known answer; the mark gets no verdict"
                                    .formatted(quote(entry.meaning()), quote(entry.mark()))));
                }
            }
        }
        end = Math.max(end, index);
    }

    /** Returns the explained marks, each once. */
    public Collection<LegendFinder.Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** Returns the meanings that are not understood, as problems. */
    public List<Problem> doubts() {
        return Collections.unmodifiableList(doubts);
    }
}
