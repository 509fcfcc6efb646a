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

/** Gives each column of a table its role, by its name and by what its cells look like. */
final class RoleFinder {

    private static final int CLEAR = 50;
    private static final int SURE = TableColumns.SURE;
    private static final int LONG = 60;

    private final TableColumns columns;
    private final Map<Integer, ColumnRole> roles = new HashMap<>();

    RoleFinder(TableColumns columns) {
        this.columns = columns;
    }

    /** The columns of the table with their roles, from left to right. */
    List<ColumnMapping> find() {
        best(ColumnRole.DEPTH, column -> exactly(column, ColumnRole.DEPTH));
        best(ColumnRole.ASSESSABLE, column -> exactly(column, ColumnRole.ASSESSABLE));
        findTicks();
        if (!roles.containsValue(ColumnRole.TICK)) {
            best(ColumnRole.STATUS, this::status);
        }
        best(ColumnRole.ID, this::id);
        best(ColumnRole.REQUIREMENT, this::requirement);
        best(ColumnRole.TITLE, column -> sure(column, ColumnRole.TITLE));
        best(ColumnRole.TITLE, this::secondRequirement);
        findUnnamedId();
        findSections();
        best(ColumnRole.REMARKS, this::remarks);
        best(ColumnRole.GUIDANCE, column -> clear(column, ColumnRole.GUIDANCE));
        best(ColumnRole.RESPONSIBILITY, column -> sure(column, ColumnRole.RESPONSIBILITY));
        all(ColumnRole.EVIDENCE);
        all(ColumnRole.REFERENCE);
        return mappings();
    }

    private int exactly(int column, ColumnRole role) {
        return columns.score(column, role) == HeaderNames.EXACT ? 1 : 0;
    }

    private int clear(int column, ColumnRole role) {
        int score = columns.score(column, role);
        return score >= CLEAR ? score : 0;
    }

    private int sure(int column, ColumnRole role) {
        int score = columns.score(column, role);
        return score >= SURE ? score : 0;
    }

    /** Gives a role to the one column that fits best, if one does. */
    private void best(ColumnRole role, ToIntFunction<Integer> fit) {
        columns.all().stream()
                .filter(column -> !roles.containsKey(column) && fit.applyAsInt(column) > 0)
                .max(Comparator.comparingInt(fit).thenComparing(Comparator.reverseOrder()))
                .ifPresent(column -> roles.put(column, role));
    }

    private void all(ColumnRole role) {
        for (int column : columns.all()) {
            if (!roles.containsKey(column) && columns.score(column, role) >= SURE) {
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

    /** Two or more columns side by side, each named like an answer, with nothing but ticks in them. */
    private void findTicks() {
        List<Integer> ticks = new ArrayList<>();
        columns.all().stream().filter(columns::isTick).forEach(ticks::add);
        // Alone, "No." is a number.
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

    /** Named like an answer, and not with long texts in it: those are remarks. */
    private int status(int column) {
        ColumnStatistics cells = columns.cells(column);
        int score = columns.score(column, ColumnRole.STATUS);
        if (score < CLEAR || cells.isLong()) {
            return 0;
        }
        boolean others = columns.score(column, ColumnRole.REQUIREMENT) == HeaderNames.EXACT
                || columns.score(column, ColumnRole.REMARKS) == HeaderNames.EXACT;
        boolean doubtful = score < SURE && !cells.isEmpty() && cells.knownMarkShare() < CLEAR;
        if (doubtful || (others && cells.knownMarkShare() < SURE)) {
            return 0;
        }
        return score + cells.knownMarkShare();
    }

    private int id(int column) {
        ColumnStatistics cells = columns.cells(column);
        int score = columns.score(column, ColumnRole.ID);
        boolean ofSections = columns.score(column, ColumnRole.SECTION_ID) > score;
        boolean ofOthers = columns.score(column, ColumnRole.REFERENCE) > score;
        if (score < CLEAR || ofSections || ofOthers || cells.isEmpty() || cells.averageLength() > 40) {
            return 0;
        }
        return score + cells.numberShare() + cells.distinctShare() / 2 + cells.filledShare() / 2;
    }

    private int requirement(int column) {
        ColumnStatistics cells = columns.cells(column);
        int score = columns.score(column, ColumnRole.REQUIREMENT);
        if (columns.name(column).isEmpty() && columns.isNumberedBy(column - 1)) {
            score = columns.score(column - 1, ColumnRole.REQUIREMENT);
        } else if (columns.isNumberedBy(column)) {
            return 0;
        }
        boolean right = column(ColumnRole.STATUS).map(status -> column > status).orElse(false);
        boolean means = columns.meansOther(column);
        if (score < 30 || cells.isEmpty() || (right && means)) {
            return 0;
        }
        return score + Math.min(cells.averageLength(), LONG) + cells.filledShare() / 2 - (right ? CLEAR : 0);
    }

    /** A shorter text of the same kind stands in where the longer one is blank. */
    private int secondRequirement(int column) {
        boolean left = column(ColumnRole.REQUIREMENT).map(asks -> column < asks).orElse(false);
        boolean taken = roles.containsValue(ColumnRole.TITLE)
                || columns.cells(column).isEmpty()
                || columns.isNumberedBy(column);
        return left && !taken && columns.score(column, ColumnRole.REQUIREMENT) == HeaderNames.EXACT ? 1 : 0;
    }

    /** Numbers in a column without a name, left of what is asked. */
    private void findUnnamedId() {
        Optional<Integer> asks = column(ColumnRole.REQUIREMENT).or(() -> column(ColumnRole.TITLE));
        if (roles.containsValue(ColumnRole.ID) || asks.isEmpty()) {
            return;
        }
        columns.all().stream()
                .filter(column -> column < asks.get()
                        && !roles.containsKey(column)
                        && !columns.cells(column).isEmpty())
                .filter(column ->
                        columns.name(column).isEmpty() || columns.isNumberedBy(column) || columns.isNumbers(column))
                .max(Comparator.comparingInt(column -> columns.cells(column).numberShare()))
                .ifPresent(column -> roles.put(column, ColumnRole.ID));
    }

    private void findSections() {
        int asks = column(ColumnRole.REQUIREMENT)
                .or(() -> column(ColumnRole.TITLE))
                .orElse(Integer.MAX_VALUE);
        int before = -1;
        for (int column : columns.all()) {
            ColumnStatistics cells = columns.cells(column);
            boolean named = !roles.containsKey(column) && columns.score(column, ColumnRole.SECTION) >= SURE;
            boolean repeats = cells.filledShare() < 100 || cells.distinctShare() < 100;
            boolean groups = column < asks || columns.isGrouped(column);
            if (named && !cells.isEmpty() && repeats && groups) {
                roles.put(column, ColumnRole.SECTION);
                if (before >= 0 && !roles.containsKey(before) && columns.score(before, ColumnRole.SECTION_ID) >= SURE) {
                    roles.put(before, ColumnRole.SECTION_ID);
                }
            }
            before = column;
        }
    }

    private int remarks(int column) {
        int score = columns.score(column, ColumnRole.REMARKS);
        boolean right = column(ColumnRole.STATUS).map(status -> column > status).orElse(false);
        if (right && columns.means(column, ColumnRole.REMARKS)) {
            score = Math.max(score, SURE);
        }
        // An answer in words, where another column has the mark.
        if (columns.cells(column).isLong()
                && columns.score(column, ColumnRole.STATUS) > columns.score(column, ColumnRole.GUIDANCE)
                && columns.score(column, ColumnRole.STATUS) >= SURE) {
            score = Math.max(score, CLEAR);
        }
        return score < CLEAR ? 0 : score + (right ? CLEAR : 0);
    }

    private List<ColumnMapping> mappings() {
        List<ColumnMapping> mappings = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        for (int column : columns.all()) {
            ColumnRole role = roles.getOrDefault(column, ColumnRole.PROPERTY);
            String name = columns.name(column);
            // Of several columns with one name only the letter tells which is meant.
            boolean again = known.merge(CellTexts.key(name), 1, Integer::sum) > 1;
            Optional<String> title = name.isEmpty() || again ? Optional.empty() : Optional.of(name);
            Optional<String> value = switch (role) {
                case TICK -> Optional.of(Header.ownName(name));
                case PROPERTY, REFERENCE ->
                    again ? Optional.of(name + " (" + Cells.column(column) + ")") : Optional.empty();
                default -> Optional.empty();
            };
            mappings.add(new ColumnMapping(role, title, Optional.of(Cells.column(column)), value));
        }
        return mappings;
    }
}
