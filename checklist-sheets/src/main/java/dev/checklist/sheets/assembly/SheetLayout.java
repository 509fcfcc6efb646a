// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.detail.DetailsSheet;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.layout.LayoutDetector;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SheetMapping;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the mapping by which a file is read. */
public final class SheetLayout {

    private SheetLayout() {}

    /** Returns the mapping that a written workbook contains; for any other file, the detected one. */
    public static SheetMapping of(SheetFile file, Map<String, ColumnRole> headerNames, Optional<Locale> language) {
        return DetailsSheet.of(file)
                .flatMap(details -> details.mapping(file.problems()))
                .orElseGet(() -> new LayoutDetector(file, headerNames, language).detect());
    }
}
