// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.outline.Heading;
import dev.checklist.sheets.outline.SectionStack;
import dev.checklist.sheets.table.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the sections that stand in columns, below those that stand in rows of their own. */
final class ColumnSections {

    private final Table table;
    private final ControlIds ids;
    private final SectionStack sections;

    /** The number of open sections that stand in rows of their own. */
    private int headings;

    ColumnSections(Table table, ControlIds ids, SectionStack sections) {
        this.table = table;
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
        for (Table.Column column : table.columns(ColumnRole.SECTION)) {
            String below = title(next, column);
            String key = CellTexts.key(below);
            if (!key.isEmpty() && CellTexts.key(heading.title()).contains(key)) {
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
        for (Table.Column column : table.columns(ColumnRole.SECTION)) {
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

    private String title(GridRow row, Table.Column column) {
        return CellTexts.trim(table.grid().text(row, column.index()));
    }

    /** Returns the number of a section, which stands in the column before it. */
    private Optional<String> number(GridRow row, Table.Column title) {
        return table.columns(ColumnRole.SECTION_ID).stream()
                .filter(column -> column.index() == title.index() - 1)
                .map(column -> title(row, column))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
