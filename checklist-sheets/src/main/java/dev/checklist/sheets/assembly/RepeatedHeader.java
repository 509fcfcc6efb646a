// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.table.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Recognises rows that repeat the header and the lines above it, as on each page of a printed sheet. */
final class RepeatedHeader {

    /** How many times longer a name may be when it is written in other characters. */
    private static final int MOST_LONGER = 4;

    /** {@code 2/3}, {@code (Page 2 of 3)}, {@code p. 2}, {@code 2頁}. */
    private static final Pattern PAGE = Pattern.compile(
            "[(（]?(?:page|p\\.)?\\s?[0-9０-９]{1,4}\\s?(?:[/／]|of)\\s?[0-9０-９]{1,4}(?:\\s?(?:ページ|頁|页))?[)）]?"
                    + "|(?:page|p\\.)\\s?[0-9]{1,4}|[0-9０-９]{1,4}\\s?(?:ページ|頁|页)",
            Pattern.CASE_INSENSITIVE);

    private final List<GridRow> headers;
    private final List<GridRow> rows;
    private final Set<String> linesAbove;

    RepeatedHeader(Table table) {
        this.headers = table.headerRows();
        this.rows = table.rows();
        this.linesAbove =
                table.rowsAbove().stream().map(RepeatedHeader::withoutPage).collect(Collectors.toSet());
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
    boolean isAbove(int index) {
        if (linesAbove.isEmpty()) {
            return false;
        }
        int last = Math.min(index + linesAbove.size(), rows.size() - 1);
        boolean isOnPage = IntStream.rangeClosed(index + 1, last).anyMatch(next -> is(rows.get(next)));
        return isOnPage && linesAbove.contains(withoutPage(rows.get(index)));
    }

    private static String withoutPage(GridRow row) {
        return IntStream.range(0, row.size())
                .mapToObj(cell -> CellTexts.key(PAGE.matcher(row.textAt(cell)).replaceAll("")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
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
}
