// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Recognises rows that repeat the header and the lines above it, as on each page of a printed sheet. */
final class RepeatedHeader {

    /** How many times longer a name may be when it is written in other characters. */
    private static final int MOST_LONGER = 4;

    private final List<GridRow> headers;
    private final List<GridRow> rows;
    private final LinesAbove linesAbove;
    /** The index of the header among the rows of the sheet; 0 if the table has none. */
    private final int index;
    /** For each row, the index of the next one that is the header again. */
    private final int[] next;

    RepeatedHeader(Table table, LinesAbove linesAbove) {
        this.headers = table.headerRows();
        this.rows = table.rows();
        this.linesAbove = linesAbove;
        this.index = table.rowsAbove().size();
        this.next = new int[rows.size() + 1];
        next[rows.size()] = Integer.MAX_VALUE;
        for (int i = rows.size() - 1; i >= 0; i--) {
            next[i] = is(rows.get(i)) ? i : next[i + 1];
        }
    }

    /** Whether a row is the header again. */
    boolean is(GridRow row) {
        if (row.size() > 1) {
            for (GridRow header : headers) {
                if (isSame(row, header)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the row at an index is a line above the header again, save for the number of the page. */
    boolean isAbove(int row) {
        int header = next[row + 1];
        return header < rows.size()
                && header <= row + linesAbove.count(index)
                && linesAbove.contain(rows.get(row), index);
    }

    private static boolean isSame(GridRow row, GridRow header) {
        return row.size() == header.size() && isShortEnough(row, header) && hasSameNames(row, header);
    }

    /** Whether the texts are short enough for the header. This quickly excludes most rows, which are not headers. */
    private static boolean isShortEnough(GridRow row, GridRow header) {
        for (int i = 0; i < row.size(); i++) {
            if (row.textAt(i).length() > MOST_LONGER * header.textAt(i).length()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSameNames(GridRow row, GridRow header) {
        for (int i = 0; i < row.size(); i++) {
            if (!CellTexts.key(row.textAt(i)).equals(CellTexts.key(header.text(row.column(i))))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The lines of a sheet without the numbers of pages, to be compared with those above a header. All tables of a sheet
     * share them, and they are found only if a table asks.
     */
    static final class LinesAbove {

        /** {@code 2/3}, {@code (Page 2 of 3)}, {@code p. 2}, {@code 2頁}. */
        private static final Pattern PAGE = Pattern.compile(
                "[(（]?(?:page|p\\.)?\\s?[0-9０-９]{1,4}\\s?(?:[/／]|of)\\s?[0-9０-９]{1,4}(?:\\s?(?:ページ|頁|页))?[)）]?"
                        + "|(?:page|p\\.)\\s?[0-9]{1,4}|[0-9０-９]{1,4}\\s?(?:ページ|頁|页)",
                Pattern.CASE_INSENSITIVE);

        private final Grid grid;
        /** The index of the first row with each line. */
        private final Map<String, Integer> first = new HashMap<>();
        /** For each row, the number of different lines above it. */
        private final List<Integer> counts = new ArrayList<>();

        LinesAbove(Grid grid) {
            this.grid = grid;
        }

        /** Returns the number of different lines above the row at an index. */
        int count(int index) {
            while (counts.size() <= index) {
                counts.add(first.size());
                if (counts.size() <= grid.rows().size()) {
                    first.putIfAbsent(withoutPage(grid.rows().get(counts.size() - 1)), counts.size() - 1);
                }
            }
            return counts.get(index);
        }

        /** Whether a row has the same line as one above the row at an index. */
        boolean contain(GridRow row, int index) {
            return count(index) > 0 && first.getOrDefault(withoutPage(row), index) < index;
        }

        private static String withoutPage(GridRow row) {
            return IntStream.range(0, row.size())
                    .mapToObj(
                            cell -> CellTexts.key(PAGE.matcher(row.textAt(cell)).replaceAll("")))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }
}
