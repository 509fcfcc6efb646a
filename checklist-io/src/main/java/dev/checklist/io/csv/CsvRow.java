// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row as read: its type, the line on which it starts, and its cells. */
final class CsvRow {

    private final RowType type;
    private final int line;
    private final @Nullable String[] cells;

    /** Keeps the array, which is indexed by {@link Column#index()} and contains {@code null} for each empty cell. */
    CsvRow(RowType type, int line, @Nullable String[] cells) {
        this.type = type;
        this.line = line;
        this.cells = cells;
    }

    RowType type() {
        return type;
    }

    /** Returns the line on which the row starts, from 1. */
    int line() {
        return line;
    }

    /** Returns the text of a cell; {@code ""} if it is empty. */
    String text(Column column) {
        String cell = cells[column.index()];
        return cell == null ? "" : cell;
    }

    /** Returns the text of a cell; an empty {@code Optional} if the cell is empty. */
    Optional<String> optional(Column column) {
        return Optional.ofNullable(cells[column.index()]);
    }
}
