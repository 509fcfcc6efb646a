// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import java.util.Map;

/** Gives out the ids of controls, and keeps from which row each came. */
record ControlIds(UniqueIds ids, Map<String, PlacedRow> rows) {

    boolean isTaken(String id) {
        return ids.isTaken(id);
    }

    String take(String wanted, Table table, GridRow row) {
        String id = ids.take(wanted);
        rows.put(id, new PlacedRow(table, row));
        return id;
    }
}
