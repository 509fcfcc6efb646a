// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.TableMapping;
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
    static int index(Grid grid, TableMapping mapping, int after, SheetHeaders headers) {
        Set<String> wanted = new HashSet<>();
        mapping.columns().forEach(column -> column.header().map(CellTexts::key).ifPresent(wanted::add));
        int first = indexAfter(grid, after);
        int named = indexAfter(grid, mapping.headerRow() - 1);
        boolean isNamed = named >= first
                && named < grid.rows().size()
                && grid.rows().get(named).number() == mapping.headerRow();
        int best = isNamed ? named : -1;
        int most = isNamed ? found(names(grid, mapping, named, headers), wanted) : -1;
        int end = Math.min(first + SEARCHED_ROWS, grid.rows().size());
        // A row with all names can't be surpassed, so that the tables of a long sheet don't search each other's rows.
        for (int i = first; i < end && most < wanted.size(); i++) {
            int found = found(names(grid, mapping, i, headers), wanted);
            if (found > most) {
                best = i;
                most = found;
            }
        }
        if (best < 0) {
            throw new ChecklistParseException("Found an empty sheet, expected a header", grid.place());
        }
        return best;
    }

    /** Returns how many of the wanted names are in a header. */
    private static int found(Map<String, Integer> names, Set<String> wanted) {
        return (int) wanted.stream().filter(names::containsKey).count();
    }

    /** Returns the index of the first row below the one with a number. */
    static int indexAfter(Grid grid, int number) {
        List<GridRow> rows = grid.rows();
        int first = 0;
        int end = rows.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (rows.get(middle).number() <= number) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
    }

    static Header of(Grid grid, TableMapping mapping, int index) {
        return Header.of(grid, index, height(grid, mapping, index));
    }

    private static int height(Grid grid, TableMapping mapping, int index) {
        return Math.min(mapping.headerHeight(), grid.rows().size() - index);
    }

    /** Whether a sheet has a header with some names. */
    static boolean hasHeaders(Grid grid, TableMapping mapping, List<String> names, SheetHeaders headers) {
        Set<String> wanted = names.stream().map(CellTexts::key).collect(Collectors.toSet());
        return !grid.rows().isEmpty()
                && names(grid, mapping, index(grid, mapping, 0, headers), headers)
                        .keySet()
                        .containsAll(wanted);
    }

    static Map<String, Integer> names(Grid grid, TableMapping mapping, int index, SheetHeaders headers) {
        return headers.in(grid, index, height(grid, mapping, index));
    }
}
