// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.marks.LegendAbove;
import java.util.HashSet;
import java.util.Set;

/**
 * A table that may be a table of requirements.
 *
 * @param score      how likely it is one; higher is more likely
 * @param marksKnown whether most of its marks are known
 * @param doubts     what to report if the table is read
 * @param legend       the legend of the sheet
 * @param legendDoubts the number of doubts about the part of the legend that is above the table
 */
record TableCandidate(
        Grid grid,
        TableMapping mapping,
        int score,
        boolean marksKnown,
        Problems doubts,
        LegendAbove legend,
        int legendDoubts) {

    private static final int MOST_PERCENT = 70;
    private static final int HALF_PERCENT = 50;

    private boolean has(ColumnRole role) {
        return mapping.columns().stream().anyMatch(column -> column.role() == role);
    }

    Set<String> names() {
        Set<String> names = new HashSet<>();
        mapping.columns().forEach(column -> column.header().map(CellTexts::key).ifPresent(names::add));
        return names;
    }

    /**
     * Whether the table is of the same kind as the best one: either most of its columns have the same names, or it has
     * requirements and answers, its marks are known, and its score is more than half of the best score.
     */
    boolean isLike(TableCandidate best, Set<String> namesOfBest) {
        Set<String> shared = names();
        int all = Math.max(shared.size(), namesOfBest.size());
        shared.retainAll(namesOfBest);
        boolean same = all > 0 && 100 * shared.size() / all >= MOST_PERCENT;
        boolean answers = has(ColumnRole.STATUS) || has(ColumnRole.TICK);
        return same
                || (answers && has(ColumnRole.REQUIREMENT) && score > best.score() * HALF_PERCENT / 100 && marksKnown);
    }
}
