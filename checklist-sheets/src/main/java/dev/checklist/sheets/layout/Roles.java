// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnReason;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Header;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** The roles of the columns of a table that were found so far. */
final class Roles {

    private final TableColumns columns;

    /** A column with at least this share of the score of the chosen one, in percent, is nearly as likely. */
    private static final int NEARLY = 95;
    /** How much of a name is repeated for each column that has it. */
    private static final int LONGEST_SHARED = 200;

    private final Map<Integer, ColumnRole> byColumn = new HashMap<>();
    private final Map<ColumnRole, NavigableSet<Integer>> byRole = new EnumMap<>(ColumnRole.class);
    private final Map<Integer, String> values = new HashMap<>();
    private final List<Rival> rivals = new ArrayList<>();

    /** Two columns that are nearly as likely to have a role. */
    private record Rival(ColumnRole role, int chosen, int other) {}

    Roles(TableColumns columns) {
        this.columns = columns;
    }

    boolean isFree(int column) {
        return !byColumn.containsKey(column);
    }

    boolean has(ColumnRole role) {
        return column(role).isPresent();
    }

    boolean is(int column, ColumnRole role) {
        return byColumn.get(column) == role;
    }

    /** Returns the leftmost column of a role. */
    Optional<Integer> column(ColumnRole role) {
        NavigableSet<Integer> all = byRole.getOrDefault(role, new TreeSet<>());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.first());
    }

    /** Returns the column that says what is asked. */
    Optional<Integer> requirement() {
        return column(ColumnRole.REQUIREMENT).or(() -> column(ColumnRole.TITLE));
    }

    boolean isRightOfStatus(int column) {
        return column(ColumnRole.STATUS).filter(status -> column > status).isPresent();
    }

    void put(int column, ColumnRole role) {
        ColumnRole before = byColumn.put(column, role);
        if (before != null) {
            Objects.requireNonNull(byRole.get(before)).remove(column);
        }
        byRole.computeIfAbsent(role, each -> new TreeSet<>()).add(column);
    }

    /** Gives a role to a column whose name does not say its value. */
    void put(int column, ColumnRole role, String value) {
        put(column, role);
        values.put(column, value);
    }

    /** Gives a role to the free column with the highest score, if any has a score above 0. Of equal ones, the left one. */
    void best(ColumnRole role, ToIntFunction<Integer> score) {
        likeliest(score).ifPresent(column -> put(column, role));
    }

    /** Like {@link #best}, and remembers another column that is nearly as likely. */
    void bestOfRivals(ColumnRole role, ToIntFunction<Integer> score) {
        likeliest(score).ifPresent(column -> {
            put(column, role);
            likeliest(score)
                    .filter(other -> isNearly(score.applyAsInt(other), score.applyAsInt(column)))
                    .ifPresent(other -> addRival(role, column, other));
        });
    }

    /** Whether a score is nearly as high as the highest one. */
    static boolean isNearly(int score, int highest) {
        return 100 * score >= NEARLY * highest;
    }

    /** Remembers a column that is nearly as likely to have a role as the chosen one. */
    void addRival(ColumnRole role, int chosen, int other) {
        rivals.add(new Rival(role, chosen, other));
    }

    private Optional<Integer> likeliest(ToIntFunction<Integer> score) {
        return columns.all().stream()
                .filter(column -> isFree(column) && score.applyAsInt(column) > 0)
                .max(Comparator.comparingInt(score).thenComparing(Comparator.reverseOrder()));
    }

    /** Warns of each column that was nearly as likely as the chosen one, and that found no other role. */
    void report(Grid grid, Problems problems) {
        for (Rival rival : rivals) {
            if (isFree(rival.other())) {
                problems.warn(
                        SheetProblemCodes.UNCERTAIN_LAYOUT,
                        grid.place(rival.other()),
                        "Found two columns that are likely to be the %s, and read %s and not %s as such"
                                .formatted(
                                        rival.role().token(),
                                        quote(columns.name(rival.chosen())),
                                        quote(columns.name(rival.other()))));
            }
        }
    }

    /** Returns all columns of the table, from left to right. Those without a role are properties. */
    List<ColumnMapping> mappings() {
        List<ColumnMapping> mappings = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        for (int column : columns.all()) {
            ColumnRole role = byColumn.getOrDefault(column, ColumnRole.PROPERTY);
            String name = columns.name(column);
            // If several columns have the same name, only the letter identifies the column.
            boolean isRepeated = known.merge(CellTexts.key(name), 1, Integer::sum) > 1;
            Optional<String> title = columns.isOwnName(column) && !isRepeated ? Optional.of(name) : Optional.empty();
            Optional<String> other = title.isPresent() || name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            isRepeated ? Texts.cut(name, LONGEST_SHARED) + " (" + Cells.column(column) + ")" : name);
            Optional<String> value = switch (role) {
                case TICK, TICK_LABEL, ASSESSMENT_REMARKS ->
                    Optional.of(values.getOrDefault(column, Header.ownName(name)));
                default -> other;
            };
            mappings.add(new ColumnMapping(
                    role, title, Optional.of(Cells.column(column)), value, Optional.of(reason(column, role))));
        }
        return mappings;
    }

    private ColumnReason reason(int column, ColumnRole role) {
        if (role == ColumnRole.PROPERTY) {
            return ColumnReason.NO_ROLE;
        }
        int score = columns.score(column, role);
        if (score > HeaderNames.EXACT_SCORE) {
            return ColumnReason.GIVEN_NAME;
        }
        if (score >= HeaderNames.EXACT_SCORE - 1) {
            return ColumnReason.EXACT_NAME;
        }
        return score >= TableColumns.MIN_LIKELY ? ColumnReason.SIMILAR_NAME : ColumnReason.CELLS;
    }
}
