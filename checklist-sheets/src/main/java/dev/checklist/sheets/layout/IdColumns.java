// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.mapping.ColumnRole;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the column of the ids: by its name, or by what its cells look like. */
final class IdColumns {

    private static final int LONGEST_ID = 40;

    /** Fewer rows do not show that codes are unique. */
    private static final int FEWEST_ROWS = 3;

    private final TableColumns columns;
    private final Roles roles;

    IdColumns(TableColumns columns, Roles roles) {
        this.columns = columns;
        this.roles = roles;
    }

    void findNamed() {
        if (!roles.has(ColumnRole.ID)) {
            roles.bestOfRivals(ColumnRole.ID, this::named);
        }
    }

    /** Scores a column that is named like ids. Ids look like ids, are in all rows, and only once. */
    private int named(int column) {
        ColumnStatistics cells = columns.cells(column);
        int score = columns.score(column, ColumnRole.ID);
        boolean ofSections = columns.score(column, ColumnRole.SECTION_ID) > score;
        boolean ofOthers = columns.score(column, ColumnRole.REFERENCE) > score;
        if (score < TableColumns.MIN_LIKELY
                || ofSections
                || ofOthers
                || cells.isEmpty()
                || cells.averageLength() > LONGEST_ID) {
            return 0;
        }
        return score + cells.idShare() + cells.distinctShare() / 2 + cells.filledShare() / 2;
    }

    /** Finds ids to the left of the requirement in a column that is not named like ids. */
    void findUnnamed() {
        if (roles.has(ColumnRole.ID) || roles.requirement().isEmpty()) {
            return;
        }
        int requirement = roles.requirement().get();
        List<Integer> left = columns.all().stream()
                .filter(column -> column < requirement
                        && roles.isFree(column)
                        && !columns.cells(column).isEmpty())
                .toList();
        // Of several columns of numbers, the fullest one has the ids. The others number the sections.
        numbers(left).or(() -> codes(left)).ifPresent(column -> roles.put(column, ColumnRole.ID));
    }

    /** Returns a column of numbers without a name, or with the name of the requirements or of a section. */
    private Optional<Integer> numbers(List<Integer> left) {
        return left.stream()
                .filter(column -> columns.name(column).isEmpty()
                        || columns.holdsNumbersOfNext(column)
                        || columns.holdsOnlyNumbers(column))
                .filter(column -> columns.cells(column).idShare() >= TableColumns.MIN_LIKELY)
                .max(Comparator.comparingInt(
                                (Integer column) -> columns.cells(column).filledShare())
                        .thenComparing(column -> columns.cells(column).idShare())
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Returns a column in which every row has a code of its own, such as {@code POL-RISK}, whatever its name. */
    private Optional<Integer> codes(List<Integer> left) {
        return left.stream()
                .filter(column -> columns.cells(column).filledCount() >= FEWEST_ROWS
                        && columns.cells(column).filledShare() == 100
                        && columns.cells(column).distinctShare() == 100
                        && columns.cells(column).areCodes())
                .filter(column -> columns.score(column, ColumnRole.REFERENCE) < TableColumns.MIN_CERTAIN)
                .findFirst();
    }
}
