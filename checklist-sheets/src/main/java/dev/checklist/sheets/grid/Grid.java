// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import dev.checklist.model.problem.Location;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sheet: the rows that are not empty, the merged cells and the links. */
public final class Grid {

    private final String source;
    private final String name;
    private final boolean hidden;
    private final List<GridRow> rows;
    private final List<GridRow> readOnlyRows;
    private final Merges merges;
    private final Map<String, String> links;
    private final List<Integer> lines;
    private final CellLedger ledger;
    private DropDowns dropDowns = new DropDowns();
    private BitSet hiddenColumns = new BitSet();
    private BitSet hiddenRows = new BitSet();
    private CellSet struckOut = new CellSet();
    private List<Integer> widths = List.of();
    private @Nullable BitSet besideTexts;

    /**
     * Creates a sheet.
     *
     * @param name  the name of the sheet; {@code ""} for delimited text
     * @param rows  in ascending order of their numbers
     * @param links the targets of links by the name of the cell, such as {@code C12}
     * @param lines for each row, the line of the source on which it begins; empty if the source has no lines
     */
    public Grid(
            String source,
            String name,
            boolean hidden,
            List<GridRow> rows,
            Merges merges,
            Map<String, String> links,
            List<Integer> lines) {
        this.source = source;
        this.name = name;
        this.hidden = hidden;
        this.rows = new ArrayList<>(rows);
        this.readOnlyRows = Collections.unmodifiableList(this.rows);
        this.merges = merges;
        this.links = links;
        this.lines = lines;
        this.ledger = new CellLedger(this.rows);
    }

    /** Returns which cells were read, or are named by a problem. */
    public CellLedger ledger() {
        return ledger;
    }

    /** Sets the number of cells of each row of a text, blank ones included. */
    public void setWidths(List<Integer> cells) {
        widths = cells;
    }

    /** Returns the number of cells of a row of a text, blank ones included; 0 if the sheet is no text. */
    public int width(GridRow row) {
        int index = widths.isEmpty() ? -1 : index(row.number());
        return index < 0 ? 0 : widths.get(index);
    }

    /** Sets the columns that people do not see. */
    public void setHiddenColumns(BitSet hidden) {
        hiddenColumns = hidden;
    }

    public boolean isHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** Sets the rows that people do not see. */
    public void setHiddenRows(BitSet hidden) {
        hiddenRows = hidden;
    }

    public boolean isHidden(GridRow row) {
        return hiddenRows.get(row.number());
    }

    /** Sets the cells whose text is struck out. */
    public void setStruckOut(CellSet cells) {
        struckOut = cells;
    }

    /** Whether there is a cell whose whole text is struck out. */
    public boolean hasStruckOut() {
        return !struckOut.isEmpty();
    }

    /** Whether the whole text of a cell is struck out. */
    public boolean isStruckOut(GridRow row, int column) {
        return struckOut.contains(row.number(), column);
    }

    /** Sets the choices that the cells offer. */
    public void setDropDowns(DropDowns offered) {
        dropDowns = offered;
    }

    /** Returns the choices that the first drop-down of a column offers; empty if it has none. */
    public List<String> choices(int column) {
        return dropDowns.firstOf(column);
    }

    /** Returns the choices of all drop-downs of a column. */
    public List<List<String>> allChoices(int column) {
        return dropDowns.allOf(column);
    }

    /** Returns the choices that the drop-down of a cell offers; empty if it has none. */
    public List<String> choices(GridRow row, int column) {
        return dropDowns.at(row.number(), column);
    }

    public String name() {
        return name;
    }

    public boolean isHidden() {
        return hidden;
    }

    public List<GridRow> rows() {
        return readOnlyRows;
    }

    /** Replaces the row with the same number. */
    public void replace(GridRow row) {
        rows.set(index(row.number()), row);
    }

    public Merges merges() {
        return merges;
    }

    /** Returns the target of the link of a cell. */
    public Optional<String> link(GridRow row, int column) {
        return links.isEmpty() ? Optional.empty() : Optional.ofNullable(links.get(Cells.name(row.number(), column)));
    }

    /** Returns the columns in which a cell may say something without a text of its own: by a link, or as part of a merged area. */
    public BitSet columnsBesideTexts() {
        if (besideTexts == null) {
            BitSet columns = new BitSet();
            links.keySet().forEach(cell -> columns.set(Cells.columnOf(cell)));
            merges.columns().forEach(columns::set);
            besideTexts = columns;
        }
        return besideTexts;
    }

    /**
     * Returns the text of a cell. If the cell is empty, returns the text of the merged area that contains the cell and
     * begins in its column, if there is one.
     */
    public String text(GridRow row, int column) {
        String text = row.text(column);
        if (!text.isEmpty() || merges.isEmpty()) {
            return text;
        }
        Merges.Area area = merges.at(row.number(), column);
        if (area.firstRow() == row.number() || area.firstColumn() != column) {
            return "";
        }
        int anchor = index(area.firstRow());
        return anchor < 0 ? "" : rows.get(anchor).text(column);
    }

    /**
     * Returns the texts of the cells in an area that are not empty, row by row.
     *
     * @param most the largest number of texts
     */
    public List<String> texts(Merges.Area area, int most) {
        List<String> texts = new ArrayList<>();
        int first = index(area.firstRow());
        for (int i = first < 0 ? -first - 1 : first;
                i < rows.size() && rows.get(i).number() <= area.lastRow();
                i++) {
            GridRow row = rows.get(i);
            for (int j = row.indexFrom(area.firstColumn()); j < row.size() && row.column(j) <= area.lastColumn(); j++) {
                if (texts.size() == most) {
                    return texts;
                }
                texts.add(CellTexts.trim(row.textAt(j)));
            }
        }
        return texts;
    }

    /** Returns the index of the row with a number; negative if there is no such row. */
    private int index(int number) {
        GridRow wanted = new GridRow(number, new int[0], new String[0]);
        return Collections.binarySearch(rows, wanted, Comparator.comparingInt(GridRow::number));
    }

    /** Returns the location of a cell. */
    public Location place(GridRow row, int column) {
        String cell = Cells.name(row.number(), column);
        int line = lines.isEmpty() ? 0 : lines.get(Math.max(0, index(row.number())));
        return new Location(source, line, 0, name.isEmpty() ? cell : name + "!" + cell);
    }

    /** Returns the location of a range of cells. */
    public Location place(GridRow first, GridRow last, int firstColumn, int lastColumn) {
        Location start = place(first, firstColumn);
        boolean isCell = first.number() == last.number() && firstColumn == lastColumn;
        return isCell
                ? start
                : new Location(source, start.line(), 0, start.pointer() + ":" + Cells.name(last.number(), lastColumn));
    }

    /** Returns the location of some rows. */
    public Location place(GridRow first, GridRow last) {
        return new Location(source, 0, 0, name + "!" + first.number() + ":" + last.number());
    }

    /** Returns the location of a column. */
    public Location place(int column) {
        String letter = Cells.column(column);
        String columns = letter + ":" + letter;
        return new Location(source, 0, 0, name.isEmpty() ? columns : name + "!" + columns);
    }

    /** Returns the location of the sheet as a whole. */
    public Location place() {
        return new Location(source, 0, 0, name);
    }
}
