// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.mapping.ColumnRole;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** Finds the column that says what is asked, and the one that says it where the first is blank. */
final class RequirementColumns {

    /** The maximum of the average length of cells that is added to a score. */
    private static final int MAX_LENGTH_SCORE = 60;

    private static final int MIN_SCORE = 30;

    /** The shortest average length of a text that asks something. */
    private static final int SHORTEST_TEXT = 6;

    /** The roles of texts that may be long and are not what is asked. */
    private static final Set<ColumnRole> OTHER_TEXTS = EnumSet.of(
            ColumnRole.REMARKS, ColumnRole.GUIDANCE, ColumnRole.EVIDENCE, ColumnRole.REFERENCE, ColumnRole.PLAN_NOTE);

    private final TableColumns columns;
    private final Roles roles;

    RequirementColumns(TableColumns columns, Roles roles) {
        this.columns = columns;
        this.roles = roles;
    }

    void findNamed() {
        if (!roles.has(ColumnRole.REQUIREMENT)) {
            roles.bestOfRivals(ColumnRole.REQUIREMENT, this::named);
        }
    }

    private int named(int column) {
        ColumnStatistics cells = columns.cells(column);
        int score = columns.score(column, ColumnRole.REQUIREMENT);
        if (columns.holdsNumbersOfNext(column - 1)) {
            score = columns.score(column - 1, ColumnRole.REQUIREMENT);
        } else if (columns.holdsNumbersOfNext(column)) {
            return 0;
        }
        boolean isRightOfStatus = roles.isRightOfStatus(column);
        boolean hasOtherRole = columns.hasRoleRightOfStatus(column);
        if (score < MIN_SCORE || cells.isEmpty() || (isRightOfStatus && hasOtherRole)) {
            return 0;
        }
        return score
                + Math.min(cells.averageLength(), MAX_LENGTH_SCORE)
                + cells.filledShare() / 2
                - (isRightOfStatus ? TableColumns.MIN_LIKELY : 0);
    }

    /**
     * Finds a second column that is named like a requirement, and is used where the first is blank: one with shorter
     * texts to the left of it, or one to the right of it that is filled only where the first is blank.
     */
    void findSecond() {
        if (!roles.has(ColumnRole.TITLE)) {
            roles.column(ColumnRole.REQUIREMENT)
                    .ifPresent(first -> roles.best(ColumnRole.TITLE, column -> isSecond(column, first) ? 1 : 0));
        }
    }

    private boolean isSecond(int column, int first) {
        return !columns.cells(column).isEmpty()
                && !columns.holdsNumbersOfNext(column)
                && columns.score(column, ColumnRole.REQUIREMENT) >= HeaderNames.MISSPELT_SCORE
                && (column < first || (!columns.hasRoleRightOfStatus(column) && columns.areExclusive(column, first)));
    }

    /**
     * Finds the column with the longest texts to the left of the answers, if no column is named like a requirement.
     * Its texts differ from row to row, and no other role is known for its name.
     */
    void findLongest() {
        if (roles.requirement().isPresent()) {
            return;
        }
        roles.column(ColumnRole.STATUS)
                .or(() -> roles.column(ColumnRole.TICK))
                .flatMap(answer -> columns.all().stream()
                        .filter(column -> column < answer && roles.isFree(column) && isText(column))
                        .max(Comparator.comparingInt(
                                column -> columns.cells(column).averageLength())))
                .ifPresent(column -> roles.put(column, ColumnRole.REQUIREMENT));
    }

    private boolean isText(int column) {
        ColumnStatistics cells = columns.cells(column);
        return !columns.names().isFlag(columns.ownName(column))
                && cells.filledShare() >= TableColumns.MIN_CERTAIN
                && cells.distinctShare() >= TableColumns.MIN_CERTAIN
                && cells.averageLength() >= SHORTEST_TEXT
                && cells.idShare() < TableColumns.MIN_LIKELY
                && OTHER_TEXTS.stream().noneMatch(role -> columns.score(column, role) >= TableColumns.MIN_CERTAIN);
    }
}
