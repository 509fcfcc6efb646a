// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.table.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds ids that a spreadsheet program has taken for something else: {@code 1-2} for a day, {@code 6.10} for the number
 * 6.1. What such an id was can't be known.
 */
final class DoubtfulIds {

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

    /** A date as a date cell is read, and as the programs write it into a text. */
    private static final Pattern DATE =
            Pattern.compile("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?:T.*)?|\\d{1,2}月\\d{1,2}日|\\d{1,2}/\\d{1,2}/\\d{4}"
                    + "|\\d{1,2}-" + MONTH + "(?:-\\d{2,4})?|" + MONTH + "-\\d{2,4}");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})\\.(\\d{1,6})");

    private final Table table;
    private final Table.Column column;
    private final List<GridRow> rows;
    private final Problems problems;

    private DoubtfulIds(Table table, Table.Column column, Problems problems) {
        this.table = table;
        this.column = column;
        this.rows = table.rows().stream()
                .filter(row -> !row.text(column.index()).isEmpty())
                .toList();
        this.problems = problems;
    }

    /** Reports the doubtful ids of a table. In a table that this library wrote, all ids are texts. */
    static void report(Table table, Problems problems) {
        if (table.mapping().sections() != SectionRule.DEPTH) {
            table.columns(ColumnRole.ID).forEach(column -> new DoubtfulIds(table, column, problems).report());
            table.columns(ColumnRole.LABEL).forEach(column -> new DoubtfulIds(table, column, problems).report());
        }
    }

    private void report() {
        boolean hasOthers = rows.stream()
                .map(this::id)
                .anyMatch(id -> !isDate(id) && DIGIT.matcher(id).find());
        for (int i = 0; i < rows.size(); i++) {
            String id = id(rows.get(i));
            if (hasOthers && isDate(id)) {
                warn(rows.get(i), "Found the date %s among the ids, expected an id".formatted(quote(id)));
            } else if (isCut(i)) {
                warn(
                        rows.get(i),
                        "Found the id %s out of order, expected one that ends in 0, which a number loses"
                                .formatted(quote(id)));
            }
        }
    }

    private String id(GridRow row) {
        return CellTexts.trim(row.text(column.index()));
    }

    private static boolean isDate(String id) {
        boolean mayBeDate = id.indexOf('-') >= 0 || id.indexOf('/') >= 0 || id.indexOf('月') >= 0;
        return mayBeDate && DATE.matcher(id).matches();
    }

    private void warn(GridRow row, String message) {
        problems.warn(SheetProblemCodes.DOUBTFUL_ID, table.grid().place(row, column.index()), message);
    }

    /**
     * Whether the ids above and below prove that an id has lost its last zeros: 6.1 after 6.9, but not if 6.2 follows;
     * or 6.1 between a higher number and 6.11.
     */
    private boolean isCut(int index) {
        String text = id(rows.get(index));
        Matcher id = NUMBER.matcher(text);
        if (text.indexOf('.') < 0 || !id.matches()) {
            return false;
        }
        int number = Integer.parseInt(id.group(2));
        int above = index == 0 ? -1 : number(rows.get(index - 1), id.group(1));
        int below = index + 1 == rows.size() ? -1 : number(rows.get(index + 1), id.group(1));
        return above > number
                && ((isWithZeros(above + 1, number) && below != number + 1) || isWithZeros(below - 1, number));
    }

    /** Returns the number after the point in the id of a row, if the number before it is the given one; otherwise -1. */
    private int number(GridRow row, String whole) {
        Matcher id = NUMBER.matcher(id(row));
        return id.matches() && id.group(1).equals(whole) ? Integer.parseInt(id.group(2)) : -1;
    }

    /** Whether a number is another one with zeros at its end. */
    private static boolean isWithZeros(int number, int other) {
        int rest = number;
        while (rest > other && rest % 10 == 0) {
            rest /= 10;
        }
        return other > 0 && rest == other && rest != number;
    }
}
