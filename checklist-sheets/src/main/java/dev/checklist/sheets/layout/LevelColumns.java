// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.mapping.ColumnRole;
import java.util.List;

/**
 * Finds tables in which each level of an outline has columns of its own for its ids and its texts, such as
 * {@code Goal #, Goal, Requirement #, Requirement}. Each row fills those of one level. The last level holds the
 * requirements, the others the sections.
 */
final class LevelColumns {

    private static final int FEWEST_LEVELS = 2;

    /** The share of rows in percent that have the id of exactly one level. */
    private static final int MOSTLY = 90;

    private final TableColumns columns;
    private final Roles roles;

    LevelColumns(TableColumns columns, Roles roles) {
        this.columns = columns;
        this.roles = roles;
    }

    void find() {
        List<Integer> ids = columns.all().stream()
                .filter(column -> roles.isFree(column) && isId(column))
                .toList();
        if (ids.size() < FEWEST_LEVELS || columns.shareWithOneOf(ids) < MOSTLY) {
            return;
        }
        for (int i = 0; i < ids.size(); i++) {
            boolean isLast = i + 1 == ids.size();
            roles.put(ids.get(i), isLast ? ColumnRole.ID : ColumnRole.SECTION_ID);
            roles.put(ids.get(i) + 1, isLast ? ColumnRole.REQUIREMENT : ColumnRole.SECTION);
        }
    }

    /** Whether a column is named like ids, has some, and has a text beside each of them. */
    private boolean isId(int column) {
        ColumnStatistics cells = columns.cells(column);
        return columns.score(column, ColumnRole.ID) >= TableColumns.MIN_CERTAIN
                && cells.idShare() >= TableColumns.MIN_CERTAIN
                && columns.areTogether(column, column + 1);
    }
}
