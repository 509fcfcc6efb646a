// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts the rows of a written workbook into the order of its outline, whatever people did to them. The hidden cells say
 * to which section a row belongs, wherever it stands. A row without them was added by hand, and belongs where it stands.
 */
public final class KeyedRows {

    private final KeyColumns columns;
    private final Predicate<String> reserved;
    private final Problems problems;

    private KeyedRows(KeyColumns columns, Predicate<String> reserved, Problems problems) {
        this.columns = columns;
        this.reserved = reserved;
        this.problems = problems;
    }

    /**
     * Returns the rows of an outline in its order, each with an id and the depth of its place. A table without the
     * hidden cells is read as it stands.
     *
     * @param reserved ids that no new row may have
     */
    public static List<GridRow> of(Table table, List<GridRow> rows, Predicate<String> reserved, Problems problems) {
        Optional<KeyColumns> columns = KeyColumns.of(table);
        return columns.isEmpty() ? rows : new KeyedRows(columns.get(), reserved, problems).inOrder(rows);
    }

    private List<GridRow> inOrder(List<GridRow> rows) {
        List<KeyedRow> keyed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            keyed.add(columns.read(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null));
        }
        new KeyMatcher(columns, keyed, problems).match();
        keyed.removeIf(this::isCleared);
        RowIdGiver ids = new RowIdGiver(keyed, reserved);
        reportCopies(keyed, ids);
        return new RowTree(columns, ids, problems).inOrder(keyed);
    }

    /** Whether the visible cells of a row were cleared, which is reported. */
    private boolean isCleared(KeyedRow row) {
        boolean isCleared = row.isEmpty() && !row.fits();
        if (isCleared && row.key() != null) {
            problems.warn(
                    SheetProblemCodes.ROW_WITHOUT_REQUIREMENT,
                    columns.table().grid().place(row.row(), row.row().column(0)),
                    "Found a row with nothing but hidden cells, which was not read");
        }
        return isCleared;
    }

    /** Gives the copies of a row ids of their own. The row whose text is as it was written is no copy. */
    private void reportCopies(List<KeyedRow> rows, RowIdGiver ids) {
        Map<String, KeyedRow> originals = new HashMap<>();
        for (KeyedRow row : rows) {
            if (row.key() != null) {
                originals.merge(row.key().id(), row, (first, next) -> first.fits() || !next.fits() ? first : next);
            }
        }
        for (KeyedRow row : rows) {
            KeyedRow.Key key = row.key();
            if (key != null && originals.get(key.id()) != row) {
                String id = ids.copyOf(key.id());
                row.key(key.copy(id));
                problems.note(
                        SheetProblemCodes.DUPLICATE_ID,
                        columns.table().grid().place(row.row(), columns.index(ColumnRole.ID)),
                        "Found the id %s again, and read it as %s".formatted(quote(key.id()), quote(id)));
            }
        }
    }
}
