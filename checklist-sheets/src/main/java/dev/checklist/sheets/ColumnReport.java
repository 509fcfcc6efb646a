// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import static dev.checklist.model.ChecklistParseException.quote;

import java.util.BitSet;

/** Says where a mapping and a sheet do not have the same columns. */
final class ColumnReport {

    private ColumnReport() {}

    static void report(Table table, Findings findings) {
        for (ColumnMapping column : table.missing()) {
            findings.warn(
                    "missing-column",
                    table.grid().place(),
                    "Missing column %s, which the mapping names".formatted(quote(column.name())));
        }
        reportUnmapped(table, findings);
    }

    /** Columns that hold something but are not in the mapping, each once. */
    private static void reportUnmapped(Table table, Findings findings) {
        BitSet known = new BitSet();
        table.columns().forEach(column -> known.set(column.index()));
        for (GridRow row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                if (!known.get(row.column(i))) {
                    known.set(row.column(i));
                    findings.warn(
                            "unmapped-column",
                            table.grid().place(row, row.column(i)),
                            "Found %s in column %s, which the mapping does not name and was not read"
                                    .formatted(quote(row.textAt(i)), Cells.column(row.column(i))));
                }
            }
        }
    }
}
