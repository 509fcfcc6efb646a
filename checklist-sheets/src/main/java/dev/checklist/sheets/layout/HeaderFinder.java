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

/** Finds the header of a table: the row whose cells are most likely the names of columns. */
final class HeaderFinder {

    /** The number of rows that are searched. A header follows a title block and is not deep inside a long table. */
    private static final int SEARCHED_ROWS = 60;

    private static final int MAX_NAME_LENGTH = 80;
    private static final int MAX_REPEATED_NAME_LENGTH = 30;

    /** The minimum score of a name for a role. */
    private static final int MIN_NAME_SCORE = 50;

    /** The minimum score of a header: a clear name of a requirement, and a clear name of one more role. */
    private static final int MIN_HEADER_SCORE = 2 * MIN_NAME_SCORE + 30;

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

    /**
     * A header that was found.
     *
     * @param score how likely the row is a header; higher is more likely
     */
    record Found(Header header, int score) {}

    private final HeaderNames names;

    HeaderFinder(HeaderNames names) {
        this.names = names;
    }

    /** Returns the header with the highest score among the first rows of a sheet. */
    Optional<Found> find(Grid grid) {
        Found best = null;
        int last = Math.min(SEARCHED_ROWS, grid.rows().size() - 1);
        for (int i = 0; i < last; i++) {
            int score = score(grid.rows().get(i));
            if (score >= MIN_HEADER_SCORE && (best == null || score > best.score())) {
                best = new Found(Header.of(grid, i, 1), score);
            }
        }
        return Optional.ofNullable(best).map(found -> withSecondRow(grid, found));
    }

    /** Returns the header at a row further down, if its score is clearly sufficient. */
    Optional<Found> findAgain(Grid grid, int index) {
        GridRow row = grid.rows().get(index);
        int known = 0;
        for (int i = 0; i < row.size(); i++) {
            String text = row.textAt(i);
            if (text.length() > MAX_REPEATED_NAME_LENGTH || Character.isDigit(text.charAt(0))) {
                return Optional.empty();
            }
            known += names.isKnown(text) ? 1 : 0;
        }
        // This method is called for every row of a table, so rows that are not headers must be rejected quickly.
        int score = known >= 2 && row.size() > 2 ? score(row) : 0;
        return score >= MIN_HEADER_SCORE + MIN_NAME_SCORE
                ? Optional.of(new Found(Header.of(grid, index, 1), score))
                : Optional.empty();
    }

    private int score(GridRow row) {
        if (row.size() < 2) {
            return 0;
        }
        Map<ColumnRole, Integer> scores = new EnumMap<>(ColumnRole.class);
        int tooLong = 0;
        for (int i = 0; i < row.size(); i++) {
            String name = row.textAt(i);
            if (name.length() > MAX_NAME_LENGTH) {
                tooLong++;
                continue;
            }
            ColumnRole role = bestRole(name);
            if (role != null) {
                scores.merge(role, names.score(name, role), Math::max);
            }
        }
        boolean hasRequirement = scores.containsKey(ColumnRole.REQUIREMENT)
                || scores.containsKey(ColumnRole.TITLE)
                || (scores.containsKey(ColumnRole.ID) && scores.containsKey(ColumnRole.STATUS));
        if (!hasRequirement || scores.size() < 2) {
            return 0;
        }
        int sum = 0;
        for (Map.Entry<ColumnRole, Integer> score : scores.entrySet()) {
            sum += score.getValue() * WEIGHTS.getOrDefault(score.getKey(), 0) / 100;
        }
        return sum - tooLong * MIN_NAME_SCORE;
    }

    private @Nullable ColumnRole bestRole(String name) {
        ColumnRole best = null;
        int bestScore = MIN_NAME_SCORE - 1;
        for (ColumnRole role : WEIGHTS.keySet().stream().sorted().toList()) {
            int score = names.score(name, role);
            if (score > bestScore) {
                best = role;
                bestScore = score;
            }
        }
        return best;
    }

    /** Adds the next row to a header if it names the individual columns below names that span several columns. */
    private Found withSecondRow(Grid grid, Found found) {
        Header header = found.header();
        List<GridRow> rows = grid.rows();
        GridRow first = rows.get(header.index());
        if (header.end() + 1 >= rows.size()) {
            return found;
        }
        GridRow second = rows.get(header.end());
        boolean isSecondRow = second.number() == first.number() + 1 && second.size() >= 2 && isSecondRow(first, second);
        return isSecondRow ? new Found(Header.of(grid, header.index(), 2), found.score()) : found;
    }

    private boolean isSecondRow(GridRow first, GridRow second) {
        boolean spans = false;
        for (int i = 0; i < second.size(); i++) {
            int column = second.column(i);
            String above = first.text(column);
            if (second.textAt(i).length() > MAX_NAME_LENGTH / 2 || column < first.column(0)) {
                return false;
            }
            if (!above.isEmpty() && isRequirementOrId(above)) {
                return false;
            }
            spans |= above.isEmpty();
        }
        return spans;
    }

    private boolean isRequirementOrId(String name) {
        return names.score(name, ColumnRole.REQUIREMENT) >= MIN_NAME_SCORE
                || names.score(name, ColumnRole.ID) >= MIN_NAME_SCORE;
    }
}
