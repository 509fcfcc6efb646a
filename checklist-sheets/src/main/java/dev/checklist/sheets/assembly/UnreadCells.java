// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports the cells of a sheet that were neither read nor named by another problem. Neighbours are reported together. */
final class UnreadCells {

    /** The largest number of ranges of a sheet that are reported one by one. */
    private static final int MOST = 200;

    private final Grid grid;
    private final List<Range> ranges = new ArrayList<>();

    private UnreadCells(Grid grid) {
        this.grid = grid;
    }

    /** Cells of neighbouring rows. All other cells between its corners are empty. */
    private record Range(GridRow first, GridRow last, int firstColumn, int lastColumn, int cells, String text) {

        /** Returns what a range in one row has in common with the range below that continues it. */
        String columns() {
            return cells == first.size() ? "all" : firstColumn + " to " + lastColumn;
        }

        Range with(Range below) {
            return new Range(
                    first,
                    below.last,
                    Math.min(firstColumn, below.firstColumn),
                    Math.max(lastColumn, below.lastColumn),
                    cells + below.cells,
                    text);
        }
    }

    static void report(Grid grid, Problems problems) {
        UnreadCells unread = new UnreadCells(grid);
        unread.collect();
        unread.report(problems);
    }

    private void collect() {
        Map<String, Integer> above = Map.of();
        for (GridRow row : grid.rows()) {
            Map<String, Integer> here = new HashMap<>();
            for (Range range : in(row)) {
                Integer index = above.get(range.columns());
                if (index == null) {
                    here.put(range.columns(), ranges.size());
                    ranges.add(range);
                } else {
                    here.put(range.columns(), index);
                    ranges.set(index, ranges.get(index).with(range));
                }
            }
            above = here;
        }
    }

    /** Returns the cells of a row that were not read. A cell that was read separates them. */
    private List<Range> in(GridRow row) {
        List<Range> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= row.size(); i++) {
            if (i == row.size() || grid.ledger().contains(row, i)) {
                if (i > start) {
                    found.add(new Range(row, row, row.column(start), row.column(i - 1), i - start, row.textAt(start)));
                }
                start = i + 1;
            }
        }
        return found;
    }

    private void report(Problems problems) {
        for (Range range : ranges.subList(0, Math.min(MOST, ranges.size()))) {
            problems.warn(
                    SheetProblemCodes.CELL_NOT_READ,
                    grid.place(range.first(), range.last(), range.firstColumn(), range.lastColumn()),
                    range.cells() == 1
                            ? "Found %s, which was not read".formatted(quote(range.text()))
                            : "Found %s cells, which were not read, the first with %s"
                                    .formatted(range.cells(), quote(range.text())));
        }
        if (ranges.size() > MOST) {
            problems.warn(
                    SheetProblemCodes.CELL_NOT_READ,
                    grid.place(),
                    "Found cells at %s more places, which were not read".formatted(ranges.size() - MOST));
        }
    }
}
