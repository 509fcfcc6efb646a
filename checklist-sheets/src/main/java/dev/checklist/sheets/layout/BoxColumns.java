// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.CellBoxes;
import dev.checklist.sheets.marks.LegendFinder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds answers of which each has a tick box in a cell of its own, and the word that the box stands for beside it:
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

    /**
     * Makes boxes ticks, if each stands beside one of several answers. Otherwise nobody can tell what a box says. The
     * words themselves are no answers, because they stand in each row.
     */
    void find() {
        List<Integer> boxes = columns.all().stream()
                .filter(column -> areBoxes(column) && !columns.isTick(column))
                .toList();
        boolean isBefore = haveWords(boxes, 1);
        boolean isBehind = haveWords(boxes, -1);
        if (boxes.size() < FEWEST || !(isBefore || isBehind)) {
            return;
        }
        int offset = isBefore ? 1 : -1;
        boolean areAnswers = isBefore != isBehind && areAnswers(boxes, offset);
        for (int box : boxes) {
            String word = word(box + offset);
            roles.put(box, areAnswers ? ColumnRole.TICK : ColumnRole.PROPERTY, word);
            roles.put(box + offset, areAnswers ? ColumnRole.TICK_LABEL : ColumnRole.PROPERTY, word);
        }
    }

    private boolean areBoxes(int column) {
        return !columns.cells(column).isEmpty()
                && columns.cells(column).texts().stream().allMatch(CellBoxes::isBox);
    }

    private boolean haveWords(List<Integer> boxes, int offset) {
        return boxes.stream().allMatch(column -> areTogether(column, column + offset));
    }

    /** Whether a box and the words beside it have the same name. */
    private boolean areTogether(int box, int words) {
        String last = columns.name(Math.max(box, words));
        return columns.has(words)
                && !areBoxes(words)
                && (last.isEmpty() || last.equals(columns.name(Math.min(box, words))));
    }

    private boolean areAnswers(List<Integer> boxes, int offset) {
        Set<String> answers = new HashSet<>();
        return boxes.stream()
                .map(column -> word(column + offset))
                .allMatch(word -> LegendFinder.isAnswer(word) && answers.add(word));
    }

    /** Returns the word of all rows of a column; {@code ""} if there are several. */
    private String word(int column) {
        return columns.cells(column).distinctCount() == 1
                ? columns.cells(column).texts().iterator().next()
                : "";
    }
}
