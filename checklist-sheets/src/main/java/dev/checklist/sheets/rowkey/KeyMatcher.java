// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out to which rows the hidden cells belong. They were written for a text, of which they hold the print:
 *
 * <ul>
 *   <li>Beside the same text, they belong to their row.
 *   <li>If exactly one row has the text that they were written for, they belong to that row. Only the visible cells were
 *       sorted or moved.
 *   <li>If no row has that text, it was edited: they belong to their row, as long as no visible cells were moved there.
 *   <li>Otherwise, it can't be known, or the row is a copy. The row is read as a new one.
 * </ul>
 */
final class KeyMatcher {

    private final KeyColumns columns;
    private final List<KeyedRow> rows;
    private final Problems problems;
    /** The rows whose hidden cells were written for another text, by the print of that text. */
    private final Map<String, List<KeyedRow>> loose = new HashMap<>();
    /** The rows whose hidden cells are missing, or were written for another text, by the print of their own text. */
    private final Map<String, List<KeyedRow>> seeking = new HashMap<>();

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> fitting = new HashSet<>();
    private final Map<KeyedRow, KeyedRow.Key> moved = new HashMap<>();
    private int firstMoved = Integer.MAX_VALUE;
    private int lastMoved;

    KeyMatcher(KeyColumns columns, List<KeyedRow> rows, Problems problems) {
        this.columns = columns;
        this.rows = rows;
        this.problems = problems;
    }

    /** Gives each row the hidden cells that are its own, and reports where others stood beside it. */
    void match() {
        rows.forEach(this::register);
        if (loose.isEmpty()) {
            return;
        }
        rows.forEach(this::findMoved);
        Set<KeyedRow.Key> claimed = new HashSet<>(moved.values());
        List<KeyedRow> lost = new ArrayList<>();
        for (KeyedRow row : rows) {
            KeyedRow.Key key = row.key();
            if (key != null && !moved.containsKey(row) && !isOwn(row, key, claimed)) {
                lost.add(row);
            }
        }
        moved.forEach(KeyedRow::key);
        lost.forEach(KeyedRow::lose);
        reportMoved();
    }

    private void register(KeyedRow row) {
        KeyedRow.Key key = row.key();
        if (key != null && !key.id().equals(ids.getOrDefault(key.print(), key.id()))) {
            ambiguous.add(key.print());
        }
        if (key != null) {
            ids.put(key.print(), key.id());
        }
        if (row.fits()) {
            fitting.add(row.print());
            return;
        }
        if (key != null) {
            loose.computeIfAbsent(key.print(), print -> new ArrayList<>()).add(row);
        }
        if (row.hasText()) {
            seeking.computeIfAbsent(row.print(), print -> new ArrayList<>()).add(row);
        }
    }

    private void findMoved(KeyedRow row) {
        List<KeyedRow> owners = loose.getOrDefault(row.print(), List.of());
        boolean isOnly = owners.size() == 1
                && seeking.getOrDefault(row.print(), List.of()).equals(List.of(row))
                && !ambiguous.contains(row.print())
                && !fitting.contains(row.print());
        KeyedRow.Key key = isOnly ? owners.get(0).key() : null;
        if (key != null) {
            moved.put(row, key);
            firstMoved = Math.min(firstMoved, row.row().number());
            lastMoved = Math.max(lastMoved, row.row().number());
        }
    }

    private boolean isOwn(KeyedRow row, KeyedRow.Key key, Set<KeyedRow.Key> claimed) {
        boolean isAmongMoved = row.row().number() >= firstMoved && row.row().number() <= lastMoved;
        if (row.fits()) {
            // Of two rows with the same text, either may have been moved here.
            return !isAmongMoved || !ambiguous.contains(row.print());
        }
        boolean isText = row.hasText() && (fitting.contains(row.print()) || loose.containsKey(row.print()));
        return !claimed.contains(key) && !isAmongMoved && !isText;
    }

    private void reportMoved() {
        List<KeyedRow> all = rows.stream().filter(moved::containsKey).toList();
        if (!all.isEmpty()) {
            problems.warn(
                    SheetProblemCodes.MISPLACED_ID,
                    columns.table()
                            .grid()
                            .place(all.get(0).row(), all.get(all.size() - 1).row()),
                    "Found hidden cells beside other rows, as after sorting without them, %s in all, and read each row"
                                    .formatted(all.size())
                            + " with its own");
        }
    }
}
