// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells headings from requirements that nobody has answered. */
public final class HeadingFinder {

    private static final int LONGEST = 60;
    private static final int QUARTER = 25;
    private static final int HALF = 50;

    /** What requirements end with and headings do not. */
    private static final Pattern SENTENCE = Pattern.compile(".*([。．.？?！!；;]|こと|か|です|ます|する)[」）)]?", Pattern.DOTALL);

    /** Left over where a sheet was made from HTML. */
    private static final Pattern PARAGRAPH = Pattern.compile("</?p>");

    private final Table table;
    private final int asks;
    private final int id;
    private final int answeredShare;

    public HeadingFinder(Table table) {
        this.table = table;
        this.asks = table.column(ColumnRole.REQUIREMENT)
                .or(() -> table.column(ColumnRole.TITLE))
                .map(Table.Column::index)
                .orElse(-1);
        this.id = table.column(ColumnRole.ID).map(Table.Column::index).orElse(-1);
        this.answeredShare = answeredShare();
    }

    /** The share of rows with an answer, in percent. */
    private int answeredShare() {
        long answers = table.rows().stream().filter(this::isAnswered).count();
        return (int) (100 * answers / Math.max(1, table.rows().size()));
    }

    private boolean isAnswered(GridRow row) {
        return table.columns().stream()
                .filter(column -> column.role() == ColumnRole.STATUS || column.role() == ColumnRole.TICK)
                .anyMatch(column -> !table.grid().text(row, column.index()).isEmpty());
    }

    /**
     * The heading that a row is.
     *
     * @param next       the row below, {@code null} for the last
     * @param lastNumber what the control above is numbered with, or 0
     */
    public Optional<Heading> find(GridRow row, @Nullable GridRow next, int lastNumber) {
        if (row.size() > 2
                || asks < 0
                || CellTexts.isBlank(
                        PARAGRAPH.matcher(row.textAt(row.size() - 1)).replaceAll(""))
                || (row.size() == 2 && !isNumberAndText(row))) {
            return Optional.empty();
        }
        int column = row.column(row.size() - 1);
        String text =
                CellTexts.trim(PARAGRAPH.matcher(row.textAt(row.size() - 1)).replaceAll(" "));
        Optional<Heading> heading = Optional.of(heading(row, column, text));
        boolean elsewhere = column < asks && column == id && !isNumber(text) && !CellTexts.isBlank(text);
        if (isMerged(row, column) || elsewhere || isLeftOfAll(column)) {
            return heading;
        }
        if (column > asks || text.length() > LONGEST || (SENTENCE.matcher(text).matches() && !leads(row, next))) {
            return Optional.empty();
        }
        Optional<Numbering> number = number(row);
        boolean counts = number.filter(own -> own.shape().equals("#") && own.last() == lastNumber + 1)
                .isPresent();
        // The rows without an answer are headings the more likely, the more rows have one.
        boolean answered = answeredShare >= (number.isPresent() ? QUARTER : HALF);
        return leads(row, next) || (answered && !counts && isShort(text)) ? heading : Optional.empty();
    }

    private static Heading heading(GridRow row, int column, String text) {
        if (row.size() == 2) {
            return new Heading(Optional.of(Numbering.ofLabel(CellTexts.trim(row.textAt(0)), text)), text, column);
        }
        Optional<Numbering> number = Numbering.of(text);
        return new Heading(number, number.map(Numbering::rest).orElse(text), column);
    }

    private boolean isNumberAndText(GridRow row) {
        return row.column(0) < row.column(1) && row.column(1) <= Math.max(asks, id + 1) && isNumber(row.textAt(0));
    }

    private static boolean isNumber(String text) {
        return Numbering.of(CellTexts.trim(text) + " x").isPresent()
                && CellTexts.trim(text).length() <= 12;
    }

    /** Merged over the column of the requirement and what is right of it. */
    private boolean isMerged(GridRow row, int column) {
        Merges.Area area = table.grid().merges().at(row.number(), column);
        return area.lastColumn() > asks
                && area.firstColumn() <= asks
                && area.lastColumn() > area.firstColumn()
                && area.lastColumn() >= lastColumn() - 1
                && area.lastRow() == area.firstRow();
    }

    private int lastColumn() {
        List<Table.Column> columns = table.columns();
        return columns.get(columns.size() - 1).index();
    }

    /** Left of every column that the table has a use for. */
    private boolean isLeftOfAll(int column) {
        return table.columns().stream()
                .filter(other -> other.role() != ColumnRole.PROPERTY)
                .allMatch(other -> column < other.index());
    }

    /** Whether the row below is the first of the section: numbered 1, or with this row's number and more. */
    private boolean leads(GridRow row, @Nullable GridRow next) {
        Optional<Numbering> own = number(row);
        Optional<Numbering> below = next == null ? Optional.empty() : number(next);
        if (next == null || own.isEmpty() || below.isEmpty()) {
            return false;
        }
        return below.get().path().startsWith(own.get().path() + ".")
                || (below.get().last() == 1
                        && below.get().depth() == 1
                        && own.get().depth() == 1
                        && !isAnswered(row)
                        && isAnswered(next));
    }

    private Optional<Numbering> number(GridRow row) {
        String first = CellTexts.trim(row.textAt(0));
        return isNumber(first) ? Optional.of(Numbering.ofLabel(first, "")) : Numbering.of(first);
    }

    private boolean isShort(String text) {
        return text.length() <= LONGEST && !SENTENCE.matcher(text).matches();
    }
}
