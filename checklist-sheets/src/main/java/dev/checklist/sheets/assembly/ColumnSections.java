// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.TrimmedTexts;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.outline.Heading;
import dev.checklist.sheets.outline.SectionStack;
import dev.checklist.sheets.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Opens the sections that stand in columns, below those that stand in rows of their own. */
final class ColumnSections {

    /** The length of the longest title that is compared with the parts of another one. */
    private static final int LONGEST_TITLE = 1_000;

    private final Table table;
    private final ControlIds ids;
    private final SectionStack sections;

    private final List<Table.Column> titles;
    private final Map<Integer, Table.Column> numbers = new HashMap<>();
    /** The places of the titles in their order, by their columns. */
    private final Map<Integer, List<Integer>> order;

    private final TrimmedTexts trimmed = new TrimmedTexts();

    /** The number of open sections that stand in rows of their own. */
    private int headings;

    ColumnSections(Table table, ControlIds ids, SectionStack sections) {
        this.table = table;
        this.titles = table.columns(ColumnRole.SECTION);
        table.columns(ColumnRole.SECTION_ID).forEach(column -> numbers.put(column.index(), column));
        this.order = IntStream.range(0, titles.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> titles.get(i).index()));
        this.ids = ids;
        this.sections = sections;
    }

    /**
     * Opens the section of a row of its own. If the row below names a part of its title in a column, both are the same
     * section.
     */
    void open(Heading heading, GridRow row, @Nullable GridRow next) {
        sections.close(headings);
        sections.open(heading);
        ids.reportAgain(sections, row, ColumnRole.ID);
        headings = sections.depth();
        if (next == null) {
            return;
        }
        String whole = heading.title().length() > LONGEST_TITLE ? "" : CellTexts.key(heading.title());
        for (Table.Column column : table.columnsIn(next, ColumnRole.SECTION)) {
            String below = title(next, column);
            String key = below.length() > LONGEST_TITLE ? "" : CellTexts.key(below);
            if (!key.isEmpty() && whole.contains(key)) {
                sections.alsoKnownAs(number(next, column), below);
                headings--;
                return;
            }
        }
    }

    /**
     * Opens the sections that a row names. A blank cell means the section above, unless an outer section has changed.
     *
     * @return whether the row itself names a section, and not a merged cell that begins above
     */
    boolean open(GridRow row) {
        int level = headings;
        boolean isNamed = false;
        boolean isAnother = false;
        int next = 0;
        for (int i : namedIn(row)) {
            // The blank cells between mean the sections above.
            level = isAnother ? level : Math.max(level, Math.min(level + i - next, sections.depth()));
            next = i + 1;
            Table.Column column = titles.get(i);
            String title = title(row, column);
            Optional<String> number = number(row, column);
            if (!title.isEmpty() || number.isPresent()) {
                table.grid().ledger().add(row, column.index());
                number.ifPresent(text -> table.grid().ledger().add(row, column.index() - 1));
                isAnother |= sections.openOrReopen(level, number, title.isEmpty() ? number.orElseThrow() : title);
                ids.reportAgain(sections, row, ColumnRole.SECTION_ID);
                isNamed |= !row.text(column.index()).isEmpty();
                level++;
            } else if (!isAnother && level < sections.depth()) {
                level++;
            }
        }
        return isNamed;
    }

    /** Returns which of the columns of titles may say something in a row, by their order. */
    private SortedSet<Integer> namedIn(GridRow row) {
        SortedSet<Integer> named = new TreeSet<>();
        for (Table.Column column : table.columnsIn(row)) {
            int title = column.role() == ColumnRole.SECTION_ID ? column.index() + 1 : column.index();
            if (order.containsKey(title)) {
                named.addAll(order.get(title));
            }
        }
        return named;
    }

    private String title(GridRow row, Table.Column column) {
        return trimmed.of(table.grid().text(row, column.index()));
    }

    /** Returns the number of a section, which stands in the column before it. */
    private Optional<String> number(GridRow row, Table.Column title) {
        return Optional.ofNullable(numbers.get(title.index() - 1))
                .map(column -> title(row, column))
                .filter(text -> !text.isEmpty());
    }
}
