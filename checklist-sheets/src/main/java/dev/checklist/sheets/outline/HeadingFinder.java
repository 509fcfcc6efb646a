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

/** Distinguishes headings from requirements that have not been answered. */
public final class HeadingFinder {

    private static final int MAX_LENGTH = 60;
    private static final int QUARTER_PERCENT = 25;
    private static final int HALF_PERCENT = 50;

    /** Texts whose end is typical of requirements and not of headings. */
    private static final Pattern SENTENCE = Pattern.compile("(?:[。．.？?！!；;]|こと|か|です|ます|する)[」）)]?\\z");

    private static final Pattern QUESTION = Pattern.compile("(?:[?？]|か。?)\\z");

    /** Tags that remain in sheets that were made from HTML. */
    private static final Pattern PARAGRAPH = Pattern.compile("</?p>");

    private final Table table;
    private final int requirement;
    private final int id;
    private final int answeredShare;
    /** The leftmost column that has a role other than property. */
    private final int leftmost;

    public HeadingFinder(Table table) {
        this.table = table;
        this.requirement = table.column(ColumnRole.REQUIREMENT)
                .or(() -> table.column(ColumnRole.TITLE))
                .map(Table.Column::index)
                .orElse(-1);
        this.id = table.column(ColumnRole.ID).map(Table.Column::index).orElse(-1);
        this.answeredShare = answeredShare();
        this.leftmost = table.columns().stream()
                .filter(column -> column.role() != ColumnRole.PROPERTY)
                .mapToInt(Table.Column::index)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns the share of rows with an answer, in percent. */
    private int answeredShare() {
        long answers = table.rows().stream().filter(this::isAnswered).count();
        return (int) (100 * answers / Math.max(1, table.rows().size()));
    }

    private boolean isAnswered(GridRow row) {
        return table.columnsIn(row).stream()
                .filter(column -> column.role() == ColumnRole.STATUS || column.role() == ColumnRole.TICK)
                .anyMatch(column -> !table.grid().text(row, column.index()).isEmpty());
    }

    /**
     * Returns the heading in a row; empty if the row is not a heading.
     *
     * @param next       the row below; {@code null} for the last row
     * @param lastNumber the number of the control above; 0 if it has none
     */
    public Optional<Heading> find(GridRow row, @Nullable GridRow next, int lastNumber) {
        if (row.size() > 2) {
            return Optional.empty();
        }
        Optional<Heading> inColumn = inColumnOfSections(row, next);
        if (inColumn.isPresent()) {
            return inColumn;
        }
        boolean isAboveNext = isAboveNext(row, next);
        if (requirement < 0
                || CellTexts.isBlank(
                        PARAGRAPH.matcher(row.textAt(row.size() - 1)).replaceAll(""))
                || (row.size() == 2 && !isNumberAndText(row, isAboveNext))) {
            return Optional.empty();
        }
        int column = row.column(row.size() - 1);
        String text =
                CellTexts.trim(PARAGRAPH.matcher(row.textAt(row.size() - 1)).replaceAll(" "));
        Optional<Heading> heading = Optional.of(heading(row, column, text));
        boolean isInIdColumn = column < requirement && column == id && !isNumber(text) && !CellTexts.isBlank(text);
        if (isMerged(row, column) || isInIdColumn || isLeftOfAll(column) || (isAboveNext && isShort(text))) {
            return heading;
        }
        if (column > requirement
                || text.length() > MAX_LENGTH
                || QUESTION.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<Numbering> number = number(row);
        boolean continuesNumbers = number.filter(own -> own.shape().equals("#") && own.last() == lastNumber + 1)
                .isPresent();
        boolean isSentence = SENTENCE.matcher(text).find();
        // A sentence with the next number is the last requirement of its section, even if it has no answer.
        boolean isFollowedByFirst =
                isAbove(row, next) || (isFollowedByOne(row, next) && !(isSentence && continuesNumbers));
        if (isSentence) {
            return isFollowedByFirst ? heading : Optional.empty();
        }
        // The more rows have an answer, the more likely a row without an answer is a heading.
        boolean mostlyAnswered = answeredShare >= (number.isPresent() ? QUARTER_PERCENT : HALF_PERCENT);
        boolean isLikely = mostlyAnswered && !continuesNumbers && next != null;
        return isFollowedByFirst || isLikely ? heading : Optional.empty();
    }

    /** Returns the title in a column of sections, if nothing else is in the row and the row below names its own section. */
    private Optional<Heading> inColumnOfSections(GridRow row, @Nullable GridRow next) {
        return table.columnsIn(row, ColumnRole.SECTION).stream()
                .map(Table.Column::index)
                .filter(column -> next != null && !next.text(column).isEmpty())
                .filter(column -> row.column(row.size() - 1) == column && (row.size() == 1 || isSectionId(row, column)))
                .map(column -> heading(row, column, CellTexts.trim(row.text(column))))
                .findFirst();
    }

    private boolean isSectionId(GridRow row, int title) {
        return row.size() == 2
                && row.column(0) == title - 1
                && table.columnsIn(row, ColumnRole.SECTION_ID).stream().anyMatch(column -> column.index() == title - 1);
    }

    private static Heading heading(GridRow row, int column, String text) {
        if (row.size() == 2) {
            return new Heading(Optional.of(Numbering.ofLabel(CellTexts.trim(row.textAt(0)), text)), text, column);
        }
        Optional<Numbering> number = Numbering.of(text);
        return new Heading(number, number.map(Numbering::rest).orElse(text), column);
    }

    private boolean isNumberAndText(GridRow row, boolean isAboveNext) {
        return row.column(1) <= Math.max(requirement, id + 1) && (isAboveNext || isNumber(row.textAt(0)));
    }

    /** Whether a row of an id and a text has the id with which that of the next row begins: a chapter and its first. */
    private boolean isAboveNext(GridRow row, @Nullable GridRow next) {
        return next != null
                && id >= 0
                && row.size() == 2
                && row.column(0) == id
                && Numbering.isAbove(CellTexts.trim(row.textAt(0)), CellTexts.trim(next.text(id)));
    }

    private static boolean isNumber(String text) {
        return Numbering.of(CellTexts.trim(text) + " x").isPresent()
                && CellTexts.trim(text).length() <= 12;
    }

    /** Whether the cell is merged over the column of the requirement and the columns to the right of it. */
    private boolean isMerged(GridRow row, int column) {
        Merges.Area area = table.grid().merges().at(row.number(), column);
        return area.lastColumn() > requirement
                && area.firstColumn() <= requirement
                && area.lastColumn() > area.firstColumn()
                && area.lastColumn() >= lastColumn() - 1
                && area.lastRow() == area.firstRow();
    }

    private int lastColumn() {
        List<Table.Column> columns = table.columns();
        return columns.get(columns.size() - 1).index();
    }

    /** Whether a column is to the left of every column that has a role other than property. */
    private boolean isLeftOfAll(int column) {
        return column < leftmost;
    }

    /** Whether the number of the next row begins with that of this row. */
    private boolean isAbove(GridRow row, @Nullable GridRow next) {
        Optional<Numbering> own = number(row);
        return next != null
                && own.isPresent()
                && number(next)
                        .filter(below -> below.path().startsWith(own.get().path() + "."))
                        .isPresent();
    }

    /** Whether the next row has the number 1 and an answer, and this row has none. */
    private boolean isFollowedByOne(GridRow row, @Nullable GridRow next) {
        return next != null
                && number(row).filter(own -> own.depth() == 1).isPresent()
                && number(next)
                        .filter(below -> below.depth() == 1 && below.last() == 1)
                        .isPresent()
                && !isAnswered(row)
                && isAnswered(next);
    }

    private Optional<Numbering> number(GridRow row) {
        String first = CellTexts.trim(row.textAt(0));
        return isNumber(first) ? Optional.of(Numbering.ofLabel(first, "")) : Numbering.of(first);
    }

    private boolean isShort(String text) {
        return text.length() <= MAX_LENGTH && !SENTENCE.matcher(text).find();
    }
}
