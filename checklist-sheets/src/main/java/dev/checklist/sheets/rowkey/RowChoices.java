// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The choices that the drop-downs of a table offer. When the rows of a written workbook are sorted, drop-downs stay where
 * they are. A row then has those that it was written with, wherever they are, and none if
 * it was written with none.
 */
public final class RowChoices {

    private final Table table;
    /** The prints of lists, which rows share. Comparing long lists for each row would take too long. */
    private final IdentityHashMap<List<String>, String> prints = new IdentityHashMap<>();
    /** The choices of all drop-downs, by their prints. */
    private final Map<String, List<String>> offered = new HashMap<>();
    /** The prints of the choices that rows were written with. */
    private final Set<String> written = new HashSet<>();

    public RowChoices(Table table) {
        this.table = table;
        if (table.column(ColumnRole.PRINT).isPresent()) {
            table.rows().forEach(row -> written.add(TextPrint.ofChoices(written(row))));
            table.columns(ColumnRole.STATUS)
                    .forEach(column -> table.grid()
                            .allChoices(column.index())
                            .forEach(choices -> offered.put(print(choices), choices)));
        }
    }

    /** Returns the choices of a cell; empty if it has no drop-down of its own. */
    public List<String> of(GridRow row, int column) {
        List<String> here = table.grid().choices(row, column);
        String own = TextPrint.ofChoices(written(row));
        if (own.equals(print(here)) || written(row).isEmpty()) {
            return here;
        }
        // A list that was written for no row was edited.
        boolean isEdited = !own.isEmpty() && !offered.containsKey(own) && !written.contains(print(here));
        return isEdited ? here : offered.getOrDefault(own, List.of());
    }

    private String written(GridRow row) {
        return table.column(ColumnRole.PRINT)
                .map(column -> CellTexts.trim(row.text(column.index())))
                .orElse("");
    }

    private String print(List<String> choices) {
        return choices.isEmpty() ? "" : prints.computeIfAbsent(choices, TextPrint::of);
    }
}
