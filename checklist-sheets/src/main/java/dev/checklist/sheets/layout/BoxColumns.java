// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.CellBoxes;
import dev.checklist.sheets.marks.LegendFinder;
import java.util.List;

/**
 * Finds answers of which each has a tick box in a cell of its own, and the word that the box stands for in the next:
 * {@code ☑ | Yes | ☐ | No}.
 */
final class BoxColumns {

    private static final int FEWEST = 2;

    private final TableColumns columns;
    private final Roles roles;

    BoxColumns(TableColumns columns, Roles roles) {
        this.columns = columns;
        this.roles = roles;
    }

    void find() {
        List<Integer> boxes = columns.all().stream()
                .filter(column -> columns.has(column + 1) && areBoxes(column) && isWord(column + 1))
                .toList();
        if (boxes.size() >= FEWEST) {
            for (int box : boxes) {
                String word = columns.cells(box + 1).texts().iterator().next();
                roles.put(box, ColumnRole.TICK, word);
                roles.put(box + 1, ColumnRole.TICK_LABEL, word);
            }
        }
    }

    private boolean areBoxes(int column) {
        return !columns.cells(column).isEmpty()
                && columns.cells(column).texts().stream().allMatch(CellBoxes::isBox);
    }

    /** Whether all cells of a column have the same answer. */
    private boolean isWord(int column) {
        return columns.cells(column).distinctCount() == 1
                && columns.cells(column).filledCount() >= FEWEST
                && LegendFinder.isAnswer(
                        columns.cells(column).texts().iterator().next());
    }
}
