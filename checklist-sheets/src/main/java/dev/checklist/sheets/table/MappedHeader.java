// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.TableMapping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the header of a mapping in a sheet. */
final class MappedHeader {

    /** The number of rows that are searched for the header, which may have moved since the previous edition. */
    private static final int SEARCHED_ROWS = 200;

    private MappedHeader() {}

    /**
     * Returns the index of the row that contains the most column names of the mapping. If several rows contain the same
     * number of names, the row given by the mapping takes precedence.
     */
    static int index(Grid grid, TableMapping mapping, int after) {
        Set<String> wanted = new HashSet<>();
        mapping.columns().forEach(column -> column.header().map(CellTexts::key).ifPresent(wanted::add));
        List<GridRow> rows = grid.rows();
        int best = -1;
        int bestScore = -1;
        int searched = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean named = rows.get(i).number() == mapping.headerRow();
            boolean isBelow = rows.get(i).number() > after;
            if (isBelow && (searched++ < SEARCHED_ROWS || named)) {
                Set<String> found = new HashSet<>(names(grid, mapping, i).keySet());
                found.retainAll(wanted);
                int score = 2 * found.size() + (named ? 1 : 0);
                if (score > bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
        }
        if (best < 0) {
            throw new ChecklistParseException("Found an empty sheet, expected a header", grid.place());
        }
        return best;
    }

    static Header of(Grid grid, TableMapping mapping, int index) {
        return Header.of(
                grid, index, Math.min(mapping.headerHeight(), grid.rows().size() - index));
    }

    /** Whether a sheet has a header with some names. */
    static boolean hasHeaders(Grid grid, TableMapping mapping, List<String> headers) {
        Set<String> wanted = headers.stream().map(CellTexts::key).collect(Collectors.toSet());
        return !grid.rows().isEmpty()
                && names(grid, mapping, index(grid, mapping, 0)).keySet().containsAll(wanted);
    }

    static Map<String, Integer> names(Grid grid, TableMapping mapping, int index) {
        Map<String, Integer> names = new HashMap<>();
        of(grid, mapping, index).names().forEach((column, name) -> names.putIfAbsent(CellTexts.key(name), column));
        return names;
    }
}
