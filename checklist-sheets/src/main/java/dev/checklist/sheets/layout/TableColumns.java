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
import java.util.Objects;
import java.util.TreeMap;

/** The columns of a table: what they are called, and what their cells look like. */
final class TableColumns {

    /** The score of a name that is clear enough to go by. */
    static final int SURE = 70;

    private final HeaderNames names;
    private final Header header;
    private final List<GridRow> sample;
    private final TreeMap<Integer, ColumnStatistics> statistics = new TreeMap<>();

    /**
     * Looks at a table.
     *
     * @param rows   its rows; every column that holds something in any of them is one of the table
     * @param sample how many of the first rows are enough to know a column by
     */
    TableColumns(HeaderNames names, Header header, List<GridRow> rows, int sample) {
        this.names = names;
        this.header = header;
        this.sample = rows.subList(0, Math.min(sample, rows.size()));
        BitSet columns = new BitSet();
        header.names().keySet().forEach(columns::set);
        for (GridRow row : rows) {
            for (int i = 0; i < row.size(); i++) {
                columns.set(row.column(i));
            }
        }
        columns.stream().forEach(column -> statistics.put(column, ColumnStatistics.of(this.sample, column)));
    }

    /** From left to right. */
    List<Integer> all() {
        return new ArrayList<>(statistics.keySet());
    }

    ColumnStatistics cells(int column) {
        return Objects.requireNonNull(statistics.get(column), "a column of the table");
    }

    /** The name of a column; {@code ""} if it has none. */
    String name(int column) {
        return header.names().getOrDefault(column, "");
    }

    String ownName(int column) {
        return Header.ownName(name(column));
    }

    /** How clearly the name of a column speaks for a role. */
    int score(int column, ColumnRole role) {
        return Math.max(names.score(ownName(column), role), names.score(name(column), role));
    }

    /** Whether a column is one of several answers, to be ticked. */
    boolean isTick(int column) {
        String own = ownName(column);
        boolean named = names.score(own, ColumnRole.TICK) == HeaderNames.EXACT || LegendFinder.isAnswer(own);
        ColumnStatistics cells = cells(column);
        // "No." is a number, beside "Yes" too.
        boolean counts = cells.numberShare() > SURE && cells.distinctCount() > 1;
        return named && !counts && cells.averageLength() <= 2;
    }

    /** Whether a column may say what was asked left of the answer, and means something else right of it. */
    boolean means(int column, ColumnRole role) {
        return names.rightOfStatus(ownName(column)).filter(role::equals).isPresent();
    }

    boolean meansOther(int column) {
        return names.rightOfStatus(ownName(column)).isPresent();
    }

    /** Whether a column has the name of the requirements but only their numbers: the name stands over two columns. */
    boolean isNumberedBy(int column) {
        return statistics.containsKey(column)
                && score(column, ColumnRole.REQUIREMENT) >= SURE
                && cells(column).numberShare() > SURE
                && name(column + 1).isEmpty()
                && statistics.containsKey(column + 1)
                && !cells(column + 1).isEmpty();
    }

    /** Whether a column is named like sections, but holds nothing but numbers, and those of the requirements. */
    boolean isNumbers(int column) {
        ColumnStatistics cells = cells(column);
        return score(column, ColumnRole.SECTION) >= SURE
                && cells.numberShare() == 100
                && cells.distinctShare() == 100
                && cells.filledShare() > SURE;
    }

    /** Whether equal cells stand together, but for a few. */
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
