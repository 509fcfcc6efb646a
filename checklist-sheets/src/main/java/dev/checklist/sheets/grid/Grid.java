// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import dev.checklist.model.problem.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sheet: the rows that hold something, its merged cells and its links. */
public final class Grid {

    private final String source;
    private final String name;
    private final boolean hidden;
    private final List<GridRow> rows;
    private final Merges merges;
    private final Map<String, String> links;
    private final List<Integer> lines;
    private final Map<Integer, List<String>> choices = new HashMap<>();

    /**
     * Makes a sheet.
     *
     * @param name  its name; {@code ""} for delimited text
     * @param rows  in ascending order of their numbers
     * @param links the target by the cell, such as {@code C12}
     * @param lines the line on which the row of the same index begins; empty if the source has no lines
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
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
        this.merges = merges;
        this.links = links;
        this.lines = lines;
    }

    /** Notes the choices that the cells of a column offer. */
    public void addChoices(int column, List<String> marks) {
        choices.putIfAbsent(column, marks);
    }

    /** The choices that the cells of a column offer; empty if none. */
    public List<String> choices(int column) {
        return choices.getOrDefault(column, List.of());
    }

    public String name() {
        return name;
    }

    public boolean isHidden() {
        return hidden;
    }

    public List<GridRow> rows() {
        return rows;
    }

    public Merges merges() {
        return merges;
    }

    /** The target of the link of a cell. */
    public Optional<String> link(GridRow row, int column) {
        return links.isEmpty() ? Optional.empty() : Optional.ofNullable(links.get(Cells.name(row.number(), column)));
    }

    /** The text of a cell, or of the merged cell that it is part of. */
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

    /** The index of the row of a number, or less than 0. */
    private int index(int number) {
        GridRow wanted = new GridRow(number, new int[0], new String[0]);
        return Collections.binarySearch(rows, wanted, Comparator.comparingInt(GridRow::number));
    }

    public Location place(GridRow row, int column) {
        String cell = Cells.name(row.number(), column);
        int line = lines.isEmpty() ? 0 : lines.get(Math.max(0, index(row.number())));
        return new Location(source, line, 0, name.isEmpty() ? cell : name + "!" + cell);
    }

    /** The place of the sheet as a whole. */
    public Location place() {
        return new Location(source, 0, 0, name);
    }
}
