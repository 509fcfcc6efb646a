// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.mapping.TableMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Applies the mappings of the tables of a file to its sheets. */
public final class Tables {

    private Tables() {}

    /**
     * Finds the tables of a file. Each is below the one before it on the same sheet. If rows were added since the
     * mapping was saved, a table is as much longer as the one below it has moved.
     *
     * @throws ChecklistParseException if a table does not fit its sheet, or the tables read the same cells too often
     */
    public static List<Table> of(
            List<TableMapping> mappings, Function<TableMapping, Grid> grids, SheetHeaders headers) {
        List<Table> tables = new ArrayList<>();
        for (TableMapping mapping : mappings) {
            Grid grid = grids.apply(mapping);
            tables.add(Table.of(grid, mapping, lastRowAbove(tables, grid, mapping), headers));
        }
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            boolean isAbove = i + 1 < tables.size() && tables.get(i + 1).grid().equals(table.grid());
            tables.set(i, table.withEndMoved(isAbove ? tables.get(i + 1).moved() : table.moved()));
        }
        RepeatedReading.check(tables);
        return tables;
    }

    /**
     * Returns the sheet of a table. A sheet that {@code SheetWriter} wrote is found by its hidden columns if it was
     * renamed.
     */
    public static Optional<Grid> sheet(TableMapping mapping, List<Grid> grids, SheetHeaders headers) {
        Optional<Grid> named = grids.stream()
                .filter(grid -> mapping.sheet().map(grid.name()::equals).orElse(true))
                .findFirst();
        if (named.isPresent() || grids.size() == 1) {
            return named.or(() -> Optional.of(grids.get(0)));
        }
        List<String> hidden = RenamedColumns.hidden(mapping);
        List<Grid> written = grids.stream()
                .filter(grid -> !hidden.isEmpty() && MappedHeader.hasHeaders(grid, mapping, hidden, headers))
                .toList();
        return written.size() == 1 ? Optional.of(written.get(0)) : Optional.empty();
    }

    /** Returns the last row of the header above that of a mapping; 0 if the mapping is the first one of its sheet. */
    private static int lastRowAbove(List<Table> tables, Grid grid, TableMapping mapping) {
        if (tables.isEmpty()) {
            return 0;
        }
        Table above = tables.get(tables.size() - 1);
        boolean isBelow = above.grid().equals(grid) && above.mapping().headerRow() < mapping.headerRow();
        return isBelow ? above.lastHeaderRow() : 0;
    }
}
