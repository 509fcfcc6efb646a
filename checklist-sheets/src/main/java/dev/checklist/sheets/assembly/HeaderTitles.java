// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.outline.Heading;
import dev.checklist.sheets.outline.Numbering;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the titles of sections in a table whose header comes again for each section. */
final class HeaderTitles {

    private final Table table;
    private final RepeatedHeader header;

    /** Whether the first column of a header of one row has no name in the mapping. */
    private final boolean isTitled;

    HeaderTitles(Table table, RepeatedHeader header) {
        this.table = table;
        this.header = header;
        List<GridRow> rows = table.headerRows();
        this.isTitled = rows.size() == 1 && isUnnamed(rows.get(0).column(0));
    }

    /** Returns the title of the section that begins with the first header: in its first cell, or in the line above. */
    Optional<Heading> first() {
        boolean isInHeader = table.rows().stream().anyMatch(row -> in(row).isPresent());
        Optional<GridRow> row = isInHeader ? Optional.of(table.headerRows().get(0)) : above();
        return row.map(HeaderTitles::heading);
    }

    /** Returns the title in the first cell of a row that is otherwise the header. That column has no name. */
    Optional<Heading> in(GridRow row) {
        return isTitled && isHeader(row, table.headerRows().get(0)) ? Optional.of(heading(row)) : Optional.empty();
    }

    private static boolean isHeader(GridRow row, GridRow header) {
        if (row.size() != header.size() || row.size() < 3 || row.column(0) != header.column(0)) {
            return false;
        }
        for (int i = 1; i < row.size(); i++) {
            boolean isSame = row.column(i) == header.column(i)
                    && CellTexts.key(row.textAt(i)).equals(CellTexts.key(header.textAt(i)));
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnnamed(int column) {
        List<ColumnMapping> columns = table.mapping().columns();
        return columns.stream().anyMatch(each -> each.header().isPresent())
                && columns.stream()
                        .filter(each -> each.letter()
                                .filter(Cells.column(column)::equals)
                                .isPresent())
                        .allMatch(each -> each.header().isEmpty());
    }

    /**
     * Returns the line directly above the first header if it is the title of its section. It is if each further header
     * has a line above it in the same column, and of the same numbering.
     */
    Optional<GridRow> above() {
        List<GridRow> all = table.rowsAbove();
        List<GridRow> further = linesAboveFurther();
        if (all.isEmpty() || further.isEmpty()) {
            return Optional.empty();
        }
        GridRow line = all.get(all.size() - 1);
        // The only line above a table is its title, unless it is numbered.
        boolean isTitle = all.size() == 1 && Numbering.of(line.textAt(0)).isEmpty();
        return !isTitle && line.size() == 1 && further.stream().allMatch(each -> isLike(each, line))
                ? Optional.of(line)
                : Optional.empty();
    }

    private List<GridRow> linesAboveFurther() {
        List<GridRow> lines = new ArrayList<>();
        List<GridRow> rows = table.rows();
        for (int i = 1; i < rows.size(); i++) {
            if (header.is(rows.get(i))) {
                lines.add(rows.get(i - 1));
            }
        }
        return lines;
    }

    private static boolean isLike(GridRow line, GridRow first) {
        return line.size() == 1
                && line.column(0) == first.column(0)
                && !line.textAt(0).equals(first.textAt(0))
                && shape(line).equals(shape(first));
    }

    private static String shape(GridRow line) {
        return Numbering.of(line.textAt(0)).map(Numbering::shape).orElse("");
    }

    private static Heading heading(GridRow row) {
        String text = CellTexts.trim(row.textAt(0));
        Optional<Numbering> number = Numbering.of(text);
        return new Heading(number, number.map(Numbering::rest).orElse(text), row.column(0));
    }
}
