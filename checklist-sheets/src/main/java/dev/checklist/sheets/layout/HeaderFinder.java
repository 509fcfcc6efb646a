// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.table.Header;
import dev.checklist.sheets.table.TitledHeaders;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final List<ColumnRole> ROLES =
            WEIGHTS.keySet().stream().sorted().toList();

    /**
     * A header that was found.
     *
     * @param score how likely the row is a header; higher is more likely
     */
    record Found(Header header, int score) {}

    private final HeaderNames names;
    private final TitledHeaders titled;

    HeaderFinder(HeaderNames names) {
        this.names = names;
        this.titled = new TitledHeaders(
                names::isKnown,
                name -> names.score(name, ColumnRole.STATUS) == HeaderNames.EXACT_SCORE,
                name -> names.score(name, ColumnRole.ID) >= TableColumns.MIN_CERTAIN);
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
        Optional<Found> found = Optional.ofNullable(best);
        int score = found.map(Found::score).orElse(MIN_HEADER_SCORE);
        return titled.find(grid, found.map(each -> each.header().index()).orElse(-1))
                .map(header -> new Found(header, score))
                .or(() -> found.map(each -> withRowsBelow(grid, withRowAbove(grid, each))));
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
        }
        for (int i = 0; i < row.size(); i++) {
            known += names.isKnown(row.textAt(i)) ? 1 : 0;
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
        for (ColumnRole role : ROLES) {
            int score = names.score(name, role);
            if (score > bestScore) {
                best = role;
                bestScore = score;
            }
        }
        return best;
    }

    /** Adds the row above to a header if it tells columns of the same name apart, and does nothing else. */
    private static Found withRowAbove(Grid grid, Found found) {
        int index = found.header().index();
        GridRow row = grid.rows().get(index);
        GridRow above = grid.rows().get(Math.max(0, index - 1));
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            String key = CellTexts.key(row.textAt(i));
            again.addAll(once.add(key) ? Set.of() : Set.of(key));
        }
        boolean tellsApart = above.number() == row.number() - 1 && above.size() >= 2;
        for (int i = 0; i < above.size(); i++) {
            tellsApart &= again.contains(CellTexts.key(row.text(above.column(i))));
        }
        return tellsApart ? new Found(Header.of(grid, index - 1, 2), found.score()) : found;
    }

    /** Adds the rows below to a header if they name the individual columns below names that span several columns. */
    private Found withRowsBelow(Grid grid, Found found) {
        Header header = found.header();
        GridRow first = grid.rows().get(header.index());
        int last = lastMergedRow(grid, first);
        int height = header.height();
        while (height < TableMapping.MAX_HEADER_HEIGHT
                && header.index() + height + 1 < grid.rows().size()) {
            GridRow next = grid.rows().get(header.index() + height);
            boolean isInHeader = last == first.number() ? next.size() >= 2 : next.number() <= last;
            if (!isInHeader || next.number() != first.number() + height || !isRowBelow(grid, first, next)) {
                break;
            }
            height++;
        }
        return height == header.height() ? found : new Found(Header.of(grid, header.index(), height), found.score());
    }

    /** Returns the last row of the cells of a header that are merged downwards; its own row if none is. */
    private static int lastMergedRow(Grid grid, GridRow first) {
        int last = first.number();
        for (int i = 0; i < first.size(); i++) {
            int end = grid.merges().at(first.number(), first.column(i)).lastRow();
            last = Math.max(last, end < first.number() + TableMapping.MAX_HEADER_HEIGHT ? end : 0);
        }
        return last;
    }

    private boolean isRowBelow(Grid grid, GridRow first, GridRow row) {
        boolean spans = false;
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            String above = first.text(column);
            if (row.textAt(i).length() > MAX_NAME_LENGTH / 2 || column < first.column(0)) {
                return false;
            }
            Merges.Area area = grid.merges().at(first.number(), column);
            boolean isPart = area.lastColumn() > column && isNameOfPart(row.textAt(i));
            if (!above.isEmpty() && isRequirementOrId(above) && !isPart) {
                return false;
            }
            spans |= above.isEmpty();
        }
        return spans;
    }

    /** Whether a text is the name of one of several columns of requirements, and no requirement. */
    private boolean isNameOfPart(String text) {
        return names.isKnown(text) || LanguageColumns.isLanguage(text);
    }

    private boolean isRequirementOrId(String name) {
        return names.score(name, ColumnRole.REQUIREMENT) >= MIN_NAME_SCORE
                || names.score(name, ColumnRole.ID) >= MIN_NAME_SCORE;
    }
}
