// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Header;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the header of a table: the row whose cells are most clearly the names of columns. */
final class HeaderFinder {

    /** Headers stand behind a title block, not somewhere in a long table. */
    private static final int ROWS = 60;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REPEATED = 30;
    private static final int CLEAR = 50;

    /** What a row must reach: a clear requirement and one more clear role. */
    private static final int ENOUGH = 2 * CLEAR + 30;

    private static final Map<ColumnRole, Integer> WEIGHTS = Map.of(
            ColumnRole.REQUIREMENT, 150,
            ColumnRole.STATUS, 150,
            ColumnRole.TITLE, 100,
            ColumnRole.ID, 100,
            ColumnRole.REMARKS, 100,
            ColumnRole.SECTION, 60,
            ColumnRole.GUIDANCE, 60,
            ColumnRole.EVIDENCE, 60,
            ColumnRole.RESPONSIBILITY, 60);

    /** A header with how clear it is. */
    record Found(Header header, int score) {}

    private final HeaderNames names;

    HeaderFinder(HeaderNames names) {
        this.names = names;
    }

    /** The clearest header among the first rows of a sheet. */
    Optional<Found> find(Grid grid) {
        Found best = null;
        int last = Math.min(ROWS, grid.rows().size() - 1);
        for (int i = 0; i < last; i++) {
            int score = score(grid.rows().get(i));
            if (score >= ENOUGH && (best == null || score > best.score())) {
                best = new Found(Header.of(grid, i, 1), score);
            }
        }
        return Optional.ofNullable(best).map(found -> withSecondRow(grid, found));
    }

    /** The header that a row further down clearly is. */
    Optional<Found> findAgain(Grid grid, int index) {
        GridRow row = grid.rows().get(index);
        int known = 0;
        for (int i = 0; i < row.size(); i++) {
            String text = row.textAt(i);
            if (text.length() > LONGEST_REPEATED || Character.isDigit(text.charAt(0))) {
                return Optional.empty();
            }
            known += names.isKnown(text) ? 1 : 0;
        }
        // Asked of every row of a table: what is none is to be seen at once.
        int score = known >= 2 && row.size() > 2 ? score(row) : 0;
        return score >= ENOUGH + CLEAR ? Optional.of(new Found(Header.of(grid, index, 1), score)) : Optional.empty();
    }

    private int score(GridRow row) {
        if (row.size() < 2) {
            return 0;
        }
        Map<ColumnRole, Integer> scores = new EnumMap<>(ColumnRole.class);
        int wrong = 0;
        for (int i = 0; i < row.size(); i++) {
            String name = row.textAt(i);
            if (name.length() > LONGEST_NAME) {
                wrong++;
                continue;
            }
            ColumnRole role = clearest(name);
            if (role != null) {
                scores.merge(role, names.score(name, role), Math::max);
            }
        }
        boolean asks = scores.containsKey(ColumnRole.REQUIREMENT)
                || scores.containsKey(ColumnRole.TITLE)
                || (scores.containsKey(ColumnRole.ID) && scores.containsKey(ColumnRole.STATUS));
        if (!asks || scores.size() < 2) {
            return 0;
        }
        int sum = 0;
        for (Map.Entry<ColumnRole, Integer> score : scores.entrySet()) {
            sum += score.getValue() * WEIGHTS.getOrDefault(score.getKey(), 0) / 100;
        }
        return sum - wrong * CLEAR;
    }

    private @Nullable ColumnRole clearest(String name) {
        ColumnRole best = null;
        int most = CLEAR - 1;
        for (ColumnRole role : WEIGHTS.keySet().stream().sorted().toList()) {
            int score = names.score(name, role);
            if (score > most) {
                best = role;
                most = score;
            }
        }
        return best;
    }

    /** The header with the row below it, if that names parts of what the row above spans. */
    private Found withSecondRow(Grid grid, Found found) {
        Header header = found.header();
        List<GridRow> rows = grid.rows();
        GridRow first = rows.get(header.index());
        if (header.end() + 1 >= rows.size()) {
            return found;
        }
        GridRow second = rows.get(header.end());
        boolean names = second.number() == first.number() + 1 && second.size() >= 2 && isBelow(first, second);
        return names ? new Found(Header.of(grid, header.index(), 2), found.score()) : found;
    }

    private boolean isBelow(GridRow first, GridRow second) {
        boolean spans = false;
        for (int i = 0; i < second.size(); i++) {
            int column = second.column(i);
            String above = first.text(column);
            if (second.textAt(i).length() > LONGEST_NAME / 2 || column < first.column(0)) {
                return false;
            }
            if (!above.isEmpty() && asks(above)) {
                return false;
            }
            spans |= above.isEmpty();
        }
        return spans;
    }

    private boolean asks(String name) {
        return names.score(name, ColumnRole.REQUIREMENT) >= CLEAR || names.score(name, ColumnRole.ID) >= CLEAR;
    }
}
