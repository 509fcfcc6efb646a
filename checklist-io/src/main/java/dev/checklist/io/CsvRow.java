// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import java.util.Map;
import java.util.Optional;

/** One row as read: its type, the line it starts on, and its cells. */
final class CsvRow {

    private final RowType type;
    private final int line;
    private final Map<Column, String> cells;

    /** Takes the map over; empty cells are not in it. */
    CsvRow(RowType type, int line, Map<Column, String> cells) {
        this.type = type;
        this.line = line;
        this.cells = cells;
    }

    RowType type() {
        return type;
    }

    /** From 1. */
    int line() {
        return line;
    }

    /** The text of a cell; {@code ""} if it is empty. */
    String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The text of a cell, or nothing if it is empty. */
    Optional<String> optional(Column column) {
        return Optional.ofNullable(cells.get(column));
    }
}
