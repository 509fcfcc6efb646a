// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.GridRowBuilder;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The columns of a written workbook that hold the keys of its rows. */
final class KeyColumns {

    private static final List<ColumnRole> ALL = List.of(
            ColumnRole.ID,
            ColumnRole.DEPTH,
            ColumnRole.ASSESSABLE,
            ColumnRole.PARENT,
            ColumnRole.PRINT,
            ColumnRole.REQUIREMENT);

    private final Table table;
    private final AddedHeadings headings;

    private KeyColumns(Table table) {
        this.table = table;
        this.headings = new AddedHeadings(table);
    }

    /** Returns the columns of a table; empty if it has no keys, or not all columns of them. */
    static Optional<KeyColumns> of(Table table) {
        return ALL.stream().allMatch(role -> table.column(role).isPresent())
                ? Optional.of(new KeyColumns(table))
                : Optional.empty();
    }

    Table table() {
        return table;
    }

    int index(ColumnRole role) {
        return table.column(role).orElseThrow().index();
    }

    private String text(GridRow row, ColumnRole role) {
        return CellTexts.trim(row.text(index(role)));
    }

    private boolean isHidden(int column) {
        return ALL.stream().filter(role -> role != ColumnRole.REQUIREMENT).anyMatch(role -> index(role) == column);
    }

    /**
     * Reads a row, and adds its hidden cells to the ledger of the sheet.
     *
     * @param next the row below; {@code null} for the last row
     */
    KeyedRow read(GridRow row, @Nullable GridRow next) {
        int hidden = 0;
        for (int i = 0; i < row.size(); i++) {
            if (isHidden(row.column(i))) {
                table.grid().ledger().add(row, row.column(i));
                hidden++;
            }
        }
        String id = text(row, ColumnRole.ID);
        boolean hasDepth = !text(row, ColumnRole.DEPTH).isEmpty();
        boolean isAssessable = !text(row, ColumnRole.ASSESSABLE).isEmpty();
        boolean isSection = !isAssessable && (hasDepth || headings.is(row, next));
        KeyedRow.Key key = id.isEmpty()
                ? null
                : new KeyedRow.Key(
                        id, text(row, ColumnRole.PARENT), text(row, ColumnRole.PRINT), depth(row), isSection);
        return new KeyedRow(row, text(row, ColumnRole.REQUIREMENT), hidden == row.size(), key, isSection);
    }

    private int depth(GridRow row) {
        try {
            return Integer.parseInt(text(row, ColumnRole.DEPTH));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Returns a row as it is read at a place in the outline: with the hidden cells of this place. */
    GridRow at(KeyedRow keyed, String id, int depth) {
        GridRow row = keyed.row();
        KeyedRow.Key key = keyed.key();
        boolean isAsWritten = key != null
                && text(row, ColumnRole.ID).equals(id)
                && text(row, ColumnRole.DEPTH).equals(String.valueOf(depth))
                && text(row, ColumnRole.ASSESSABLE).isEmpty() == keyed.isSection();
        if (isAsWritten) {
            return row;
        }
        Map<Integer, String> cells = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (!isHidden(row.column(i))) {
                cells.put(row.column(i), row.textAt(i));
            }
        }
        if (key != null) {
            cells.put(index(ColumnRole.PRINT), key.prints());
        } else if (keyed.isSection() && !keyed.hasText()) {
            headings.title(row).ifPresent(label -> {
                cells.remove(label);
                cells.put(index(ColumnRole.REQUIREMENT), row.text(label));
            });
        }
        return row(row.number(), cells, id, depth, keyed.isSection());
    }

    /** Returns a row for a section that has none. */
    GridRow section(int number, String id, int depth) {
        Map<Integer, String> cells = new TreeMap<>(Map.of(index(ColumnRole.REQUIREMENT), id));
        return row(number, cells, id, depth, true);
    }

    private GridRow row(int number, Map<Integer, String> cells, String id, int depth, boolean isSection) {
        cells.put(index(ColumnRole.ID), id);
        cells.put(index(ColumnRole.DEPTH), String.valueOf(depth));
        cells.put(index(ColumnRole.ASSESSABLE), isSection ? "" : "x");
        GridRowBuilder builder = new GridRowBuilder();
        cells.forEach(builder::add);
        return builder.build(number);
    }
}
