// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds a header that comes again with the title of each section in place of its first name. */
public final class TitledHeaders {

    private static final int LONGEST_NAME = 40;

    /** The fewest cells of such a header: a title and two names. */
    private static final int FEWEST_CELLS = 3;

    private final Predicate<String> isName;
    private final Predicate<String> isAnswer;
    private final Predicate<String> isId;

    /**
     * Creates a finder.
     *
     * @param isName   whether a text is a known name of a column
     * @param isAnswer whether a text is the name of the answers
     * @param isId     whether a text may be the name of the ids
     */
    public TitledHeaders(Predicate<String> isName, Predicate<String> isAnswer, Predicate<String> isId) {
        this.isName = isName;
        this.isAnswer = isAnswer;
        this.isId = isId;
    }

    /**
     * Returns the first row of the header.
     *
     * @param likely the index of the row that is most likely a header by its names; -1 if there is none
     */
    public Optional<Header> find(Grid grid, int likely) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Set<String>> titles = new HashMap<>();
        List<GridRow> rows = grid.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (isHeader(rows.get(i))) {
                String key = namesOf(rows.get(i));
                first.putIfAbsent(key, i);
                titles.computeIfAbsent(key, each -> new HashSet<>())
                        .add(rows.get(i).textAt(0));
            }
        }
        String wanted = likely < 0 ? "" : namesOf(rows.get(likely));
        return titles.entrySet().stream()
                .filter(entry -> areTitles(entry.getValue())
                        && (likely < 0 || entry.getKey().equals(wanted)))
                .map(entry -> first.getOrDefault(entry.getKey(), 0))
                .min(Integer::compare)
                .map(index -> Header.of(grid, index, 1).withoutFirst());
    }

    /** Whether the texts differ, and are not different names of the same column. */
    private boolean areTitles(Set<String> texts) {
        return texts.size() > 1
                && !texts.stream().allMatch(isName)
                && texts.stream().noneMatch(isId);
    }

    /** Whether all cells behind the first are short names, and one of them is that of the answers. */
    private boolean isHeader(GridRow row) {
        if (row.size() < FEWEST_CELLS) {
            return false;
        }
        // Called for each row of a sheet, so that rows with a long text or a number are passed over quickly.
        for (int i = 1; i < row.size(); i++) {
            String name = row.textAt(i);
            if (name.length() > LONGEST_NAME || Character.isDigit(name.charAt(0))) {
                return false;
            }
        }
        List<String> names =
                IntStream.range(1, row.size()).mapToObj(row::textAt).toList();
        return names.stream().filter(isName).count() >= FEWEST_CELLS - 1
                && names.stream().anyMatch(isAnswer);
    }

    /** Returns the names behind the first cell, with their columns. */
    private static String namesOf(GridRow row) {
        StringBuilder names = new StringBuilder().append(row.column(0));
        for (int i = 1; i < row.size(); i++) {
            names.append('\n').append(row.column(i)).append(' ').append(CellTexts.key(row.textAt(i)));
        }
        return names.toString();
    }
}
