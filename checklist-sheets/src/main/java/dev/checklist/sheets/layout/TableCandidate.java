// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.TableMapping;
import java.util.HashSet;
import java.util.Set;

/**
 * A table that may be a table of requirements.
 *
 * @param score      how likely it is one; higher is more likely
 * @param marksKnown whether most of its marks are known
 * @param doubts     what to report if the table is read
 */
record TableCandidate(Grid grid, TableMapping mapping, int score, boolean marksKnown, Problems doubts) {

    private static final int MOST_PERCENT = 70;
    private static final int HALF_PERCENT = 50;

    private boolean has(ColumnRole role) {
        return mapping.columns().stream().anyMatch(column -> column.role() == role);
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        mapping.columns().forEach(column -> column.header().map(CellTexts::key).ifPresent(names::add));
        return names;
    }

    /**
     * Whether the table is of the same kind as the best one: either most of its columns have the same names, or it has
     * requirements and answers, its marks are known, and its score is more than half of the best score.
     */
    boolean isLike(TableCandidate best) {
        Set<String> shared = names();
        int all = Math.max(shared.size(), best.names().size());
        shared.retainAll(best.names());
        boolean same = all > 0 && 100 * shared.size() / all >= MOST_PERCENT;
        boolean answers = has(ColumnRole.STATUS) || has(ColumnRole.TICK);
        return same
                || (answers && has(ColumnRole.REQUIREMENT) && score > best.score() * HALF_PERCENT / 100 && marksKnown);
    }
}
