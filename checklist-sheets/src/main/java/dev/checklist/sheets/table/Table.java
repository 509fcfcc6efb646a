// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.TableMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A mapping applied to its sheet: the position of the header, and the column for each mapping of a column. */
public final class Table {

    /** A column of the sheet with its role. */
    public record Column(int index, ColumnRole role, String name) {}

    private final Grid grid;
    private final TableMapping mapping;
    private final int headerIndex;
    private final List<Column> columns;
    private final List<ColumnMapping> missing;
    private final List<Column> renamed;
    private final Optional<Integer> lastRow;
    private final List<GridRow> rows;
    private final Map<ColumnRole, List<Column>> byRole;
    private final Map<Integer, List<Column>> byIndex;
    /** The columns in which cells may say something without a text of their own, from left to right. */
    private final int[] besideTexts;

    private Table(
            Grid grid,
            TableMapping mapping,
            int headerIndex,
            List<Column> columns,
            List<ColumnMapping> missing,
            List<Column> renamed,
            Optional<Integer> lastRow) {
        this.grid = grid;
        this.mapping = mapping;
        this.headerIndex = headerIndex;
        this.columns = columns;
        this.missing = missing;
        this.renamed = renamed;
        this.lastRow = lastRow;
        this.rows = grid.rows().subList(start(), end());
        this.byRole = columns.stream()
                .collect(Collectors.groupingBy(
                        Column::role, () -> new EnumMap<>(ColumnRole.class), Collectors.toList()));
        this.byIndex = columns.stream().collect(Collectors.groupingBy(Column::index));
        this.besideTexts = columns.stream()
                .mapToInt(Column::index)
                .distinct()
                .filter(grid.columnsBesideTexts()::get)
                .toArray();
    }

    /**
     * Finds the header and the columns of a mapping in a sheet.
     *
     * @param after the last row of the header of the table above on the same sheet; 0 if there is none
     * @throws ChecklistParseException if the sheet has no column to read requirements from, or is empty although the
     *                                 mapping has a header
     */
    public static Table of(Grid grid, TableMapping mapping, int after, SheetHeaders headers) {
        int header = mapping.headerRow() == 0 ? -1 : MappedHeader.index(grid, mapping, after, headers);
        Map<String, Integer> names = header < 0 ? Map.of() : MappedHeader.names(grid, mapping, header, headers);
        int[] places = mapping.columns().stream()
                .mapToInt(column -> column.header().isPresent() && header >= 0
                        ? names.getOrDefault(CellTexts.key(column.header().get()), -1)
                        : column.letter().map(Cells::columnOf).orElse(-1))
                .toArray();
        Set<Integer> others =
                header < 0 ? Set.of() : RenamedColumns.find(mapping, places, MappedHeader.of(grid, mapping, header));
        List<Column> columns = new ArrayList<>();
        List<ColumnMapping> missing = new ArrayList<>();
        List<Column> renamed = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            ColumnMapping column = mapping.columns().get(i);
            if (places[i] < 0) {
                missing.add(column);
            } else {
                columns.add(new Column(places[i], column.role(), nameOf(column)));
                renamed.addAll(others.contains(i) ? columns.subList(columns.size() - 1, columns.size()) : List.of());
            }
        }
        columns.sort(Comparator.comparingInt(Column::index));
        Table table = new Table(grid, mapping, header, columns, missing, renamed, mapping.lastRow());
        table.checkRequirement();
        return table;
    }

    /** Returns the name of a column: its value, or else its header, or else its letter. */
    public static String nameOf(ColumnMapping column) {
        return column.value().or(column::header).orElseGet(() -> column.letter().orElseThrow());
    }

    private void checkRequirement() {
        boolean present = columns.stream().anyMatch(column -> switch (column.role()) {
            case REQUIREMENT, TITLE, ID -> true;
            default -> false;
        });
        if (!present) {
            throw new ChecklistParseException(
                    "Missing column %s, expected it in the header".formatted(quote(nameOf(missing.get(0)))),
                    grid.place());
        }
    }

    public Grid grid() {
        return grid;
    }

    public TableMapping mapping() {
        return mapping;
    }

    /** Returns the columns from left to right. */
    public List<Column> columns() {
        return columns;
    }

    /** Returns the columns with a role, from left to right. */
    public List<Column> columns(ColumnRole role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** Returns the columns of the mapping at a column of the sheet, from 0. */
    List<Column> columnsAt(int index) {
        return byIndex.getOrDefault(index, List.of());
    }

    /**
     * Returns the columns in which a row says something, from left to right: those of its texts, and those in which cells
     * have links or are merged. A sheet may have many columns and many rows, and few texts.
     */
    public List<Column> columnsIn(GridRow row) {
        List<Column> found = new ArrayList<>();
        int beside = 0;
        for (int i = 0; i < row.size(); i++) {
            for (; beside < besideTexts.length && besideTexts[beside] <= row.column(i); beside++) {
                if (besideTexts[beside] < row.column(i)) {
                    found.addAll(columnsAt(besideTexts[beside]));
                }
            }
            found.addAll(columnsAt(row.column(i)));
        }
        for (; beside < besideTexts.length; beside++) {
            found.addAll(columnsAt(besideTexts[beside]));
        }
        return found;
    }

    /** Returns the columns with a role in which a row says something, from left to right. */
    public List<Column> columnsIn(GridRow row, ColumnRole role) {
        return columnsIn(row).stream().filter(column -> column.role() == role).toList();
    }

    /** Returns the leftmost column with a role. */
    public Optional<Column> column(ColumnRole role) {
        List<Column> all = columns(role);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Returns the columns of the mapping that the sheet does not have. */
    public List<ColumnMapping> missing() {
        return missing;
    }

    /** Returns the columns of a written sheet that have another header than in the mapping. */
    public List<Column> renamed() {
        return renamed;
    }

    /** Returns the rows above the header. */
    public List<GridRow> rowsAbove() {
        return headerIndex < 0 ? List.of() : grid.rows().subList(0, headerIndex);
    }

    /** Returns the rows of the header; empty if there is no header. */
    public List<GridRow> headerRows() {
        return headerIndex < 0 ? List.of() : grid.rows().subList(headerIndex, start());
    }

    /** Returns the rows by which the table has moved down since its mapping was saved. */
    int moved() {
        return headerIndex < 0 ? 0 : firstRow() - mapping.headerRow();
    }

    /** Returns this table with the end of its mapping moved down. */
    Table withEndMoved(int moved) {
        return new Table(
                grid,
                mapping,
                headerIndex,
                columns,
                missing,
                renamed,
                mapping.lastRow().map(row -> Math.max(firstRow(), row + moved)));
    }

    /** Returns the last row of the table, from 1; empty if the table ends with the sheet. */
    public Optional<Integer> lastRow() {
        return lastRow;
    }

    /** Returns the number of the last row of the header, from 1; 0 if there is no header. */
    int lastHeaderRow() {
        return headerIndex < 0 ? 0 : grid.rows().get(start() - 1).number();
    }

    /** Returns the names of the columns, if there is a header. */
    Header header() {
        return Header.of(grid, headerIndex, start() - headerIndex);
    }

    /** Returns the number of the first row of the table, from 1. If there is a header, this is its first row. */
    public int firstRow() {
        return headerIndex < 0 ? 1 : grid.rows().get(headerIndex).number();
    }

    /** Returns the index of the first row below the header. */
    private int start() {
        return headerIndex < 0
                ? 0
                : Math.min(headerIndex + mapping.headerHeight(), grid.rows().size());
    }

    /** Returns the rows below the header, up to the end of the table. */
    public List<GridRow> rows() {
        return rows;
    }

    /** Returns the index of the first row below the table. */
    private int end() {
        return lastRow.map(last -> Math.max(start(), MappedHeader.indexAfter(grid, last)))
                .orElse(grid.rows().size());
    }
}
