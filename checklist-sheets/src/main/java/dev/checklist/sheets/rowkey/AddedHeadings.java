// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.outline.HeadingFinder;
import dev.checklist.sheets.table.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the titles of sections among the rows that were added by hand. A text in the column of the requirements
 * alone may be a requirement that is not answered yet; it is a title only where it would be one in any other sheet.
 */
final class AddedHeadings {

    private final Table table;
    private final HeadingFinder headings;
    private final int label;
    private final int requirement;

    AddedHeadings(Table table) {
        this.table = table;
        this.headings = new HeadingFinder(table);
        this.label = table.column(ColumnRole.LABEL).map(Table.Column::index).orElse(-1);
        this.requirement = table.column(ColumnRole.REQUIREMENT).orElseThrow().index();
    }

    /** Whether a row has only a title: to the left of the requirements, merged over the answers, or as in other sheets. */
    boolean is(GridRow row, @Nullable GridRow next) {
        return title(row).isPresent()
                || (row.size() == 1
                        && (isMerged(row, row.column(0))
                                || headings.find(row, next, 0).isPresent()));
    }

    /** Returns the column of a title that is to the left of the requirements. */
    Optional<Integer> title(GridRow row) {
        return row.size() > 0 && row.column(0) == label && isAlone(row) ? Optional.of(label) : Optional.empty();
    }

    /** Whether all visible cells but the first are empty. */
    private boolean isAlone(GridRow row) {
        for (int i = 1; i < row.size(); i++) {
            if (!table.grid().isHidden(row.column(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isMerged(GridRow row, int column) {
        Merges.Area area = table.grid().merges().at(row.number(), column);
        return area.firstColumn() <= requirement && area.lastColumn() > requirement;
    }
}
