// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Header;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Assigns a role to each column of a table, from its name and its cells. */
final class RoleFinder {

    private static final int MIN_CERTAIN = TableColumns.MIN_CERTAIN;

    /** The maximum of the average length of cells that is added to a score. */
    private static final int MAX_LENGTH_SCORE = 60;

    private final TableColumns columns;
    private final AnswerColumns answers;
    private final Map<Integer, ColumnRole> roles = new HashMap<>();

    RoleFinder(TableColumns columns) {
        this.columns = columns;
        this.answers = new AnswerColumns(columns);
    }

    private boolean isFree(int column) {
        return !roles.containsKey(column);
    }

    /** Returns the columns of the table with their roles, from left to right. */
    List<ColumnMapping> find() {
        best(ColumnRole.DEPTH, column -> exactScore(column, ColumnRole.DEPTH));
        best(ColumnRole.ASSESSABLE, column -> exactScore(column, ColumnRole.ASSESSABLE));
        findTicks();
        if (!roles.containsValue(ColumnRole.TICK)) {
            answers.status(this::isFree).ifPresent(column -> roles.put(column, ColumnRole.STATUS));
        }
        best(ColumnRole.ID, this::id);
        best(ColumnRole.REQUIREMENT, this::requirement);
        best(ColumnRole.TITLE, column -> scoreFrom(MIN_CERTAIN, column, ColumnRole.TITLE));
        best(ColumnRole.TITLE, this::secondRequirement);
        findUnnamedId();
        findSections();
        column(ColumnRole.STATUS).ifPresent(status -> {
            answers.assessments(status, this::isFree).forEach(column -> roles.put(column, ColumnRole.ASSESSMENT));
            answers.reasons(status, this::isFree).forEach(column -> roles.put(column, ColumnRole.REMARKS));
        });
        best(ColumnRole.REMARKS, this::remarks);
        best(ColumnRole.GUIDANCE, column -> scoreFrom(TableColumns.MIN_LIKELY, column, ColumnRole.GUIDANCE));
        best(ColumnRole.RESPONSIBILITY, column -> scoreFrom(MIN_CERTAIN, column, ColumnRole.RESPONSIBILITY));
        findPlans();
        all(ColumnRole.EVIDENCE);
        all(ColumnRole.REFERENCE);
        return mappings();
    }

    private int exactScore(int column, ColumnRole role) {
        return columns.score(column, role) == HeaderNames.EXACT_SCORE ? 1 : 0;
    }

    /** Returns the score of a column for a role; 0 if it is less than a minimum. */
    private int scoreFrom(int minimum, int column, ColumnRole role) {
        int score = columns.score(column, role);
        return score >= minimum ? score : 0;
    }

    /** Assigns a role to the column with the highest score, if any column has a score above 0. */
    private void best(ColumnRole role, ToIntFunction<Integer> score) {
        columns.all().stream()
                .filter(column -> !roles.containsKey(column) && score.applyAsInt(column) > 0)
                .max(Comparator.comparingInt(score).thenComparing(Comparator.reverseOrder()))
                .ifPresent(column -> roles.put(column, role));
    }

    /** Assigns a role to every remaining column whose name indicates it with certainty. */
    private void all(ColumnRole role) {
        for (int column : columns.all()) {
            if (!roles.containsKey(column) && columns.score(column, role) >= MIN_CERTAIN) {
                roles.put(column, role);
            }
        }
    }

    private Optional<Integer> column(ColumnRole role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Finds two or more adjacent columns, each of which is named like an answer and contains only ticks. */
    private void findTicks() {
        List<Integer> ticks = new ArrayList<>();
        columns.all().stream().filter(columns::isTick).forEach(ticks::add);
        // Without a column "Yes", a column "No." holds numbers.
        boolean yes = ticks.stream().anyMatch(column -> ownKey(column).equals("yes"));
        ticks.removeIf(column -> !yes && ownKey(column).equals("no"));
        boolean together = ticks.size() >= 2 && ticks.get(ticks.size() - 1) - ticks.get(0) < 2 * ticks.size();
        if (together) {
            ticks.forEach(column -> roles.put(column, ColumnRole.TICK));
        }
    }

    private String ownKey(int column) {
        return CellTexts.key(columns.ownName(column));
    }

    private int id(int column) {
        ColumnStatistics cells = columns.cells(column);
        int score = columns.score(column, ColumnRole.ID);
        boolean ofSections = columns.score(column, ColumnRole.SECTION_ID) > score;
        boolean ofOthers = columns.score(column, ColumnRole.REFERENCE) > score;
        if (score < TableColumns.MIN_LIKELY
                || ofSections
                || ofOthers
                || cells.isEmpty()
                || cells.averageLength() > 40) {
            return 0;
        }
        return score + cells.numberShare() + cells.distinctShare() / 2 + cells.filledShare() / 2;
    }

    private int requirement(int column) {
        ColumnStatistics cells = columns.cells(column);
        int score = columns.score(column, ColumnRole.REQUIREMENT);
        if (columns.name(column).isEmpty() && columns.holdsNumbersOfNext(column - 1)) {
            score = columns.score(column - 1, ColumnRole.REQUIREMENT);
        } else if (columns.holdsNumbersOfNext(column)) {
            return 0;
        }
        boolean isRightOfStatus =
                column(ColumnRole.STATUS).map(status -> column > status).orElse(false);
        boolean hasOtherRole = columns.hasRoleRightOfStatus(column);
        if (score < 30 || cells.isEmpty() || (isRightOfStatus && hasOtherRole)) {
            return 0;
        }
        return score
                + Math.min(cells.averageLength(), MAX_LENGTH_SCORE)
                + cells.filledShare() / 2
                - (isRightOfStatus ? TableColumns.MIN_LIKELY : 0);
    }

    /**
     * Scores a column as the title: a shorter text that is also named like a requirement. It is used where the longer
     * text is blank.
     */
    private int secondRequirement(int column) {
        boolean left = column(ColumnRole.REQUIREMENT)
                .map(requirement -> column < requirement)
                .orElse(false);
        boolean taken = roles.containsValue(ColumnRole.TITLE)
                || columns.cells(column).isEmpty()
                || columns.holdsNumbersOfNext(column);
        return left && !taken && columns.score(column, ColumnRole.REQUIREMENT) == HeaderNames.EXACT_SCORE ? 1 : 0;
    }

    /**
     * Finds ids to the left of the requirement: numbers in a column without a name, or in a column that is named like a
     * requirement or a section.
     */
    private void findUnnamedId() {
        Optional<Integer> requirement = column(ColumnRole.REQUIREMENT).or(() -> column(ColumnRole.TITLE));
        if (roles.containsValue(ColumnRole.ID) || requirement.isEmpty()) {
            return;
        }
        columns.all().stream()
                .filter(column -> column < requirement.get()
                        && !roles.containsKey(column)
                        && !columns.cells(column).isEmpty())
                .filter(column -> columns.name(column).isEmpty()
                        || columns.holdsNumbersOfNext(column)
                        || columns.holdsOnlyNumbers(column))
                .max(Comparator.comparingInt(column -> columns.cells(column).numberShare()))
                .ifPresent(column -> roles.put(column, ColumnRole.ID));
    }

    private void findSections() {
        int requirement = column(ColumnRole.REQUIREMENT)
                .or(() -> column(ColumnRole.TITLE))
                .orElse(Integer.MAX_VALUE);
        int before = -1;
        for (int column : columns.all()) {
            ColumnStatistics cells = columns.cells(column);
            boolean named = !roles.containsKey(column) && columns.score(column, ColumnRole.SECTION) >= MIN_CERTAIN;
            boolean repeats = cells.filledShare() < 100 || cells.distinctShare() < 100;
            boolean groups = column < requirement || columns.isGrouped(column);
            if (named && !cells.isEmpty() && repeats && groups) {
                roles.put(column, ColumnRole.SECTION);
                if (before >= 0
                        && !roles.containsKey(before)
                        && columns.score(before, ColumnRole.SECTION_ID) >= MIN_CERTAIN) {
                    roles.put(before, ColumnRole.SECTION_ID);
                }
            }
            before = column;
        }
    }

    private void findPlans() {
        for (ColumnRole role : List.of(ColumnRole.WEIGHT, ColumnRole.PLAN_DUE, ColumnRole.PLAN_NOTE)) {
            best(role, column -> exactScore(column, role));
        }
        if (roles.containsValue(ColumnRole.PLAN_DUE) || roles.containsValue(ColumnRole.PLAN_NOTE)) {
            best(ColumnRole.PLAN_OWNER, column -> exactScore(column, ColumnRole.PLAN_OWNER));
        }
    }

    private int remarks(int column) {
        int score = columns.score(column, ColumnRole.REMARKS);
        boolean isRightOfStatus =
                column(ColumnRole.STATUS).map(status -> column > status).orElse(false);
        if (isRightOfStatus && columns.hasRoleRightOfStatus(column, ColumnRole.REMARKS)) {
            score = Math.max(score, MIN_CERTAIN);
        }
        // An answer in words, while another column holds the mark.
        if (columns.cells(column).isLong()
                && columns.score(column, ColumnRole.STATUS) > columns.score(column, ColumnRole.GUIDANCE)
                && columns.score(column, ColumnRole.STATUS) >= MIN_CERTAIN) {
            score = Math.max(score, TableColumns.MIN_LIKELY);
        }
        return score < TableColumns.MIN_LIKELY ? 0 : score + (isRightOfStatus ? TableColumns.MIN_LIKELY : 0);
    }

    private List<ColumnMapping> mappings() {
        List<ColumnMapping> mappings = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        for (int column : columns.all()) {
            ColumnRole role = roles.getOrDefault(column, ColumnRole.PROPERTY);
            String name = columns.name(column);
            // If several columns have the same name, only the letter identifies the column.
            boolean isRepeated = known.merge(CellTexts.key(name), 1, Integer::sum) > 1;
            Optional<String> title = name.isEmpty() || isRepeated ? Optional.empty() : Optional.of(name);
            Optional<String> value = switch (role) {
                case TICK -> Optional.of(Header.ownName(name));
                case PROPERTY, REFERENCE, ASSESSMENT ->
                    isRepeated ? Optional.of(name + " (" + Cells.column(column) + ")") : Optional.empty();
                default -> Optional.empty();
            };
            mappings.add(new ColumnMapping(role, title, Optional.of(Cells.column(column)), value));
        }
        return mappings;
    }
}
