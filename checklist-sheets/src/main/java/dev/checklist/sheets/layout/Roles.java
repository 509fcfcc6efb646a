// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnReason;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Header;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The roles of the columns of a table that were found so far. */
final class Roles {

    private final TableColumns columns;
    private final TreeMap<Integer, ColumnRole> byColumn = new TreeMap<>();

    Roles(TableColumns columns) {
        this.columns = columns;
    }

    boolean isFree(int column) {
        return !byColumn.containsKey(column);
    }

    boolean has(ColumnRole role) {
        return byColumn.containsValue(role);
    }

    boolean is(int column, ColumnRole role) {
        return byColumn.get(column) == role;
    }

    /** Returns the leftmost column of a role. */
    Optional<Integer> column(ColumnRole role) {
        return byColumn.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the column that says what is asked. */
    Optional<Integer> requirement() {
        return column(ColumnRole.REQUIREMENT).or(() -> column(ColumnRole.TITLE));
    }

    boolean isRightOfStatus(int column) {
        return column(ColumnRole.STATUS).filter(status -> column > status).isPresent();
    }

    void put(int column, ColumnRole role) {
        byColumn.put(column, role);
    }

    /** Gives a role to the free column with the highest score, if any has a score above 0. Of equal ones, the left one. */
    void best(ColumnRole role, ToIntFunction<Integer> score) {
        columns.all().stream()
                .filter(column -> isFree(column) && score.applyAsInt(column) > 0)
                .max(Comparator.comparingInt(score).thenComparing(Comparator.reverseOrder()))
                .ifPresent(column -> put(column, role));
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
            Optional<String> title = name.isEmpty() || isRepeated ? Optional.empty() : Optional.of(name);
            Optional<String> value = switch (role) {
                case TICK -> Optional.of(Header.ownName(name));
                case PROPERTY, REFERENCE, ASSESSMENT ->
                    isRepeated && !name.isEmpty()
                            ? Optional.of(name + " (" + Cells.column(column) + ")")
                            : Optional.empty();
                default -> Optional.empty();
            };
            mappings.add(new ColumnMapping(
                    role, title, Optional.of(Cells.column(column)), value, Optional.of(reason(column, role))));
        }
        return mappings;
    }

    private ColumnReason reason(int column, ColumnRole role) {
        if (isFree(column)) {
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
