// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.summary;

import dev.checklist.model.Verdict;
import dev.checklist.sheets.grid.Cells;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The formulas. They compare by {@code EXACT}: {@code COUNTIFS} would take the ids 1.1 and 1.10 for the same number, and
 * the marks * and ? for any text. They count by what the rows contain, so that rows can be sorted, moved and inserted.
 */
final class CountFormulas {

    /** The number of rows below the last one that are counted as well, for those that people add there. */
    static final int MORE_ROWS = 200;

    private static final int LAST_ROW = 1_048_576;
    private static final int BAR = 20;

    private final CountedSheet counted;
    private final SummaryColumns columns;
    private final KnownMarks marks;

    CountFormulas(CountedSheet counted, SummaryColumns columns, KnownMarks marks) {
        this.counted = counted;
        this.columns = columns;
        this.marks = marks;
    }

    /** Returns the number of rows that a formula looks at. */
    int rows() {
        return lastRow() - counted.firstRow() + 1;
    }

    private int lastRow() {
        return Math.min(LAST_ROW, counted.lastRow() + MORE_ROWS);
    }

    private String range(int column) {
        String name = Cells.column(column);
        return "'%s'!$%s$%s:$%s$%s"
                .formatted(counted.name().replace("'", "''"), name, counted.firstRow(), name, lastRow());
    }

    /** Returns the condition for the controls of all sections. */
    String all() {
        return "(" + range(counted.assessable()) + "<>\"\")";
    }

    /** Returns the condition for the controls of the section whose id is in a row of the summary. */
    String section(int row) {
        return all() + "*EXACT(" + range(counted.parent()) + ",$" + Cells.name(row, columns.id()) + ")";
    }

    static String total(String condition) {
        return "SUMPRODUCT(1*" + condition + ")";
    }

    /** Counts the rows with one of the marks of a verdict. */
    String count(String condition, Verdict verdict) {
        // Some programs say that the number 5 is not exactly the text 5.
        String status = range(counted.status()) + "&\"\"";
        List<String> known = marks.of(verdict);
        String marked = known.isEmpty()
                ? "0"
                : "SUMPRODUCT(%s*EXACT(%s,%s))"
                        .formatted(condition, status, cells(marks.all().indexOf(known.get(0)), known.size()));
        if (verdict != Verdict.UNANSWERED || !marks.countsEmptyCells()) {
            return marked;
        }
        String empty = "SUMPRODUCT(%s*EXACT(%s,\"\"))".formatted(condition, status);
        return known.isEmpty() ? empty : empty + "+" + marked;
    }

    /** Returns the cells of marks. One row of them is compared with one column of answers. */
    private String cells(int index, int count) {
        int first = columns.firstMark() + index;
        return "$%s$%s:$%s$%s"
                .formatted(
                        Cells.column(first), SummarySheet.HEADER, Cells.column(first + count - 1), SummarySheet.HEADER);
    }

    /** Counts the answers that are in none of the other columns. */
    String other(int row) {
        String rest = Cells.name(row, columns.total()) + "-" + Cells.name(row, columns.unanswered());
        return columns.verdicts().isEmpty()
                ? rest
                : rest
                        + "-SUM(%s:%s)"
                                .formatted(Cells.name(row, SummaryColumns.FIRST), Cells.name(row, columns.other() - 1));
    }

    String share(int row) {
        String assessed = sum(columns.assessed(), row);
        return "IF(%s=0,\"\",(%s)/(%s))".formatted(assessed, sum(columns.met(), row), assessed);
    }

    private String sum(List<Verdict> verdicts, int row) {
        return verdicts.isEmpty()
                ? "0"
                : verdicts.stream()
                        .map(verdict -> Cells.name(row, columns.of(verdict)))
                        .collect(Collectors.joining("+"));
    }

    String bar(int row) {
        String share = Cells.name(row, columns.share());
        return "IF(%1$s=\"\",\"\",REPT(\"█\",ROUND(%2$s*%1$s,0))&REPT(\"░\",%2$s-ROUND(%2$s*%1$s,0)))"
                .formatted(share, BAR);
    }

    /** Returns the result of the formula of a bar. */
    static String bar(double share) {
        int full = (int) Math.round(BAR * share);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }
}
