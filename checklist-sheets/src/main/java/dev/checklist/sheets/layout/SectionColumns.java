// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.mapping.ColumnRole;
import java.util.List;

/** Finds the columns that name the sections of the requirements, and those with the numbers of the sections. */
final class SectionColumns {

    /** A column that is fuller than this, in percent, says something of each requirement and not of a group of them. */
    private static final int FULLEST_GROUPS = 75;

    private final TableColumns columns;
    private final Roles roles;

    SectionColumns(TableColumns columns, Roles roles) {
        this.columns = columns;
        this.roles = roles;
    }

    /**
     * Finds columns to the left of the requirement that are named like a requirement or a title, but are filled only
     * where a group of requirements begins.
     */
    void findGroups() {
        roles.requirement()
                .ifPresent(requirement -> columns.all().stream()
                        .filter(column -> column < requirement && roles.isFree(column) && isGroups(column, requirement))
                        .toList()
                        .forEach(column -> roles.put(column, ColumnRole.SECTION)));
    }

    private boolean isGroups(int column, int requirement) {
        ColumnStatistics cells = columns.cells(column);
        boolean named = columns.score(column, ColumnRole.REQUIREMENT) >= TableColumns.MIN_CERTAIN
                || columns.score(column, ColumnRole.TITLE) >= TableColumns.MIN_CERTAIN;
        return named
                && !cells.isEmpty()
                && !cells.isLong()
                && cells.filledShare() <= FULLEST_GROUPS
                && cells.numberShare() < TableColumns.MIN_LIKELY
                && columns.beginsGroups(column, requirement);
    }

    void findNamed() {
        int requirement = roles.requirement().orElse(Integer.MAX_VALUE);
        columns.all().stream()
                .filter(column -> roles.isFree(column) && isNamed(column, requirement))
                .toList()
                .forEach(column -> roles.put(column, ColumnRole.SECTION));
    }

    private boolean isNamed(int column, int requirement) {
        ColumnStatistics cells = columns.cells(column);
        boolean repeats = cells.filledShare() < 100 || cells.distinctShare() < 100;
        boolean groups = column < requirement || columns.isGrouped(column);
        return columns.score(column, ColumnRole.SECTION) >= TableColumns.MIN_CERTAIN
                && !cells.isEmpty()
                && repeats
                && groups;
    }

    /** Finds the numbers of sections, each directly to the left of its section. */
    void findIds() {
        List<Integer> all = columns.all();
        for (int i = 1; i < all.size(); i++) {
            int before = all.get(i - 1);
            boolean isSection = roles.is(all.get(i), ColumnRole.SECTION);
            if (isSection && roles.isFree(before) && isId(before)) {
                roles.put(before, ColumnRole.SECTION_ID);
            }
        }
    }

    private boolean isId(int column) {
        boolean isUnnamedNumber =
                columns.name(column).isEmpty() && columns.cells(column).numberShare() > TableColumns.MIN_CERTAIN;
        return isUnnamedNumber || columns.score(column, ColumnRole.SECTION_ID) >= TableColumns.MIN_CERTAIN;
    }
}
