// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row as read: its type, the line it starts on, and its cells. */
final class CsvRow {

    private final RowType type;
    private final int line;
    private final @Nullable String[] cells;

    /** Takes the array over; it is by {@link Column#index()}, {@code null} where a cell is empty. */
    CsvRow(RowType type, int line, @Nullable String[] cells) {
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
        String cell = cells[column.index()];
        return cell == null ? "" : cell;
    }

    /** The text of a cell, or nothing if it is empty. */
    Optional<String> optional(Column column) {
        return Optional.ofNullable(cells[column.index()]);
    }
}
