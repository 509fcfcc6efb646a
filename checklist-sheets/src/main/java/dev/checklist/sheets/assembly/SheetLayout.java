// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.detail.DetailsSheet;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.layout.LayoutDetector;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.table.SheetHeaders;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.table.Tables;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the mapping by which a file is read. */
public final class SheetLayout {

    private SheetLayout() {}

    /** Returns the mapping that a written workbook contains; for any other file, the detected one. */
    public static SheetMapping of(SheetFile file, Map<String, ColumnRole> headerNames, Optional<Locale> language) {
        Optional<DetailsSheet> details = DetailsSheet.of(file);
        Optional<SheetMapping> written = details.flatMap(sheet -> sheet.mapping(file.problems()));
        if (written.filter(mapping -> hasOutline(mapping, file)).isPresent()) {
            return written.get();
        }
        // Without its hidden columns, a written sheet is one like any other.
        written.ifPresent(mapping -> file.problems()
                .warn(
                        SheetProblemCodes.MISSING_COLUMN,
                        details.get().grid().place(),
                        "Found no sheet with the hidden columns of the mapping, and detected the layout"));
        return new LayoutDetector(file, headerNames, language).detect();
    }

    /** Whether the outlines of a mapping have the columns that say which rows are sections. */
    private static boolean hasOutline(SheetMapping mapping, SheetFile file) {
        SheetHeaders headers = new SheetHeaders();
        return mapping.tables().stream()
                .filter(table -> table.sections() == SectionRule.DEPTH)
                .allMatch(table -> Tables.sheet(table, file.grids(), headers)
                        .filter(grid -> {
                            Table found = Table.of(grid, table, 0, headers);
                            return found.column(ColumnRole.DEPTH).isPresent()
                                    && found.column(ColumnRole.ASSESSABLE).isPresent();
                        })
                        .isPresent());
    }
}
