// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.outline.UniqueIds;
import dev.checklist.sheets.table.Table;
import java.util.function.BiConsumer;

/** Gives out the ids of controls, and tells from which row each came. */
record ControlIds(UniqueIds ids, BiConsumer<String, PlacedRow> rows) {

    String take(String wanted, Table table, GridRow row) {
        String id = ids.take(wanted);
        rows.accept(id, new PlacedRow(table, row));
        return id;
    }
}
