// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.table.Header;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The names of the columns of a table, and statistics on their cells. */
final class TableColumns {

    /** The minimum score of a name, or share of cells in percent, that is certain enough to decide on its own. */
    static final int MIN_CERTAIN = 70;

    /** The minimum score of a name, or share of cells in percent, for a likely role. */
    static final int MIN_LIKELY = 50;

    /** The largest average length of ticks: {@code FALSE}, {@code [x]}, or a word such as {@code Partial}. */
    private static final int LONGEST_TICK = 8;

    private final IntPredicate hidden;
    private final HeaderNames names;
    private final Header header;
    private final List<GridRow> sample;
    private final Map<Integer, ColumnStatistics> statistics;
    private final List<Integer> all;

    /**
     * Collects the columns of a table.
     *
     * @param rows   the rows of the table; every column in which at least one row is not empty belongs to the
     *               table
     * @param sample the number of rows on which the statistics are based
     * @param hidden whether people do not see a column
     */
    TableColumns(HeaderNames names, Header header, List<GridRow> rows, int sample, IntPredicate hidden) {
        this.hidden = hidden;
        this.names = names;
        this.header = header;
        this.sample = spread(rows, sample);
        BitSet columns = new BitSet();
        for (GridRow row : rows) {
            for (int i = 0; i < row.size(); i++) {
                columns.set(row.column(i));
            }
        }
        // In a sheet of narrow columns the texts need not be in the first column of a name.
        BitSet filled = (BitSet) columns.clone();
        header.ends().forEach((first, last) -> {
            int next = filled.nextSetBit(first);
            columns.set(first, next == first || next < 0 || next > last);
        });
        this.all = columns.stream().boxed().toList();
        this.statistics = ColumnStatistics.of(this.sample, all);
    }

    /** Returns rows from the whole table. Some columns are blank in the first half of a long table. */
    private static List<GridRow> spread(List<GridRow> rows, int sample) {
        if (rows.size() <= sample) {
            return rows;
        }
        List<GridRow> spread = new ArrayList<>();
        int step = sample / 4;
        // Rows next to each other show groups, so that four runs of rows are better than single rows.
        for (int run = 0; run < 4; run++) {
            int from = (int) ((long) run * (rows.size() - step) / 3);
            spread.addAll(rows.subList(from, from + step));
        }
        return spread;
    }

    boolean isHidden(int column) {
        return hidden.test(column);
    }

    HeaderNames names() {
        return names;
    }

    /** Returns the columns from left to right. */
    List<Integer> all() {
        return all;
    }

    boolean has(int column) {
        return statistics.containsKey(column);
    }

    ColumnStatistics cells(int column) {
        return Objects.requireNonNull(statistics.get(column), "a column of the table");
    }

    /** Returns the name of a column; {@code ""} if it has none. */
    String name(int column) {
        return header.namedBy(column)
                .map(first -> header.names().getOrDefault(first, ""))
                .orElse("");
    }

    /** Whether the name of a column is in its own cell, and not in a cell that is merged over it. */
    boolean isOwnName(int column) {
        return header.names().containsKey(column);
    }

    /** Returns the name of a column without the names that span several columns. */
    String ownName(int column) {
        return Header.ownName(name(column));
    }

    /** Returns how strongly the name of a column indicates a role. */
    int score(int column, ColumnRole role) {
        return Math.max(names.score(ownName(column), role), names.score(name(column), role));
    }

    /** Whether a column is one of several possible answers, to be ticked. */
    boolean isTick(int column) {
        String own = ownName(column);
        boolean named = names.score(own, ColumnRole.TICK) == HeaderNames.EXACT_SCORE || LegendFinder.isAnswer(own);
        ColumnStatistics cells = cells(column);
        // A column "No." holds numbers, even next to "Yes".
        boolean holdsNumbers = cells.numberShare() > MIN_CERTAIN && cells.distinctCount() > 1;
        return named && !holdsNumbers && cells.averageLength() <= LONGEST_TICK;
    }

    /**
     * Whether the name of a column indicates a given role if the column is to the right of the answer. The same name
     * may indicate a requirement to the left of the answer.
     */
    boolean hasRoleRightOfStatus(int column, ColumnRole role) {
        return names.rightOfStatus(ownName(column)).filter(role::equals).isPresent();
    }

    /** Whether the name of a column indicates a role other than the requirement to the right of the answer. */
    boolean hasRoleRightOfStatus(int column) {
        return names.rightOfStatus(ownName(column)).isPresent();
    }

    /**
     * Whether a column has the name of the requirements but holds only their numbers. In that case the name spans two
     * columns, and the texts are in the next column.
     */
    boolean holdsNumbersOfNext(int column) {
        return statistics.containsKey(column)
                && score(column, ColumnRole.REQUIREMENT) >= MIN_LIKELY
                && cells(column).numberShare() > MIN_CERTAIN
                && (name(column + 1).isEmpty() || name(column + 1).equals(name(column)))
                && statistics.containsKey(column + 1)
                && !cells(column + 1).isEmpty();
    }

    /** Whether a column is named like a section but holds only numbers, which are those of the requirements. */
    boolean holdsOnlyNumbers(int column) {
        ColumnStatistics cells = cells(column);
        return score(column, ColumnRole.SECTION) >= MIN_CERTAIN
                && cells.numberShare() == 100
                && cells.distinctShare() == 100
                && cells.filledShare() > MIN_CERTAIN;
    }

    /** Whether two columns never have a text in the same row. */
    boolean areExclusive(int first, int second) {
        return sample.stream()
                .noneMatch(
                        row -> !row.text(first).isEmpty() && !row.text(second).isEmpty());
    }

    /** Whether two columns have texts in the same rows. */
    boolean areTogether(int first, int second) {
        return sample.stream()
                .allMatch(row -> row.text(first).isEmpty() == row.text(second).isEmpty());
    }

    /** Returns the share of rows, in percent, that have a text in exactly one of some columns. */
    int shareWithOneOf(List<Integer> some) {
        long rows = sample.stream()
                .filter(row -> some.stream()
                                .filter(column -> !row.text(column).isEmpty())
                                .count()
                        == 1)
                .count();
        return (int) (100 * rows / Math.max(1, sample.size()));
    }

    /** Whether a column has a text in the first row, and only in rows in which another column has one too. */
    boolean beginsGroups(int column, int other) {
        Optional<GridRow> first = sample.stream()
                .filter(row -> !row.text(other).isEmpty() || !row.text(column).isEmpty())
                .findFirst();
        return first.filter(row -> !row.text(column).isEmpty()).isPresent()
                && sample.stream()
                        .noneMatch(row ->
                                !row.text(column).isEmpty() && row.text(other).isEmpty());
    }

    /** Whether equal cells are next to each other, with few exceptions. */
    boolean isGrouped(int column) {
        int groups = 0;
        String last = "";
        for (GridRow row : sample) {
            String text = CellTexts.trim(row.text(column));
            if (!text.isEmpty() && !text.equals(last)) {
                groups++;
                last = text;
            }
        }
        return 4 * groups <= 5 * cells(column).distinctCount();
    }
}
