// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import dev.checklist.io.file.Decoder;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.SheetFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recognises the CSV of this library, also if a spreadsheet program has saved it with another separator or encoding, or
 * as a workbook. Read as a sheet, each of its rows of sections, terms and evidence would be a control.
 */
final class OwnCsv {

    private static final String TYPE = "type";

    /** The columns that the format requires, in any order. */
    private static final Set<String> COLUMNS =
            Set.of(TYPE, "id", "parent", "label", "text", "status", "verdict", "remarks");

    private static final String CHECKLIST = "checklist";

    /** The types of rows besides that of the checklist. */
    private static final Set<String> TYPES = Set.of(
            "note", "basis", "term", "section", "control", "choice", "assessment", "evidence", "reference", "property");

    /** The number of rows in which the header is looked for. */
    private static final int BEGINNING = 20;

    private OwnCsv() {}

    /** Returns what a file is, and what is expected; empty if it is a sheet. */
    static Optional<String> refusal(SheetFile file, byte[] bytes) {
        return file.grids().stream().anyMatch(OwnCsv::isOwn) ? Optional.of(refusalOf(file, bytes)) : Optional.empty();
    }

    private static String refusalOf(SheetFile file, byte[] bytes) {
        if (file.separator().isEmpty()) {
            return "a checklist as CSV in a workbook, expected it saved as CSV, which ChecklistCsv reads";
        }
        char separator = file.separator().get();
        if (separator != ',') {
            return "a checklist as CSV with %s between its cells, expected commas, which ChecklistCsv reads"
                    .formatted(separator == '\t' ? "tabs" : "'" + separator + "'");
        }
        Optional<Charset> unusual = file.charset()
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .filter(charset -> Decoder.markedCharset(bytes).isEmpty());
        return "a checklist as CSV, which ChecklistCsv reads%s, expected a sheet"
                .formatted(unusual.map(" if its options name the charset %s"::formatted)
                        .orElse(""));
    }

    private static boolean isOwn(Grid grid) {
        List<GridRow> rows = grid.rows();
        for (int i = 0; i < Math.min(BEGINNING, rows.size()); i++) {
            List<String> titles = titles(rows.get(i));
            if (titles.containsAll(COLUMNS)) {
                int typeColumn = rows.get(i).column(titles.indexOf(TYPE));
                return isOwn(rows.subList(i + 1, rows.size()), typeColumn);
            }
        }
        return false;
    }

    private static List<String> titles(GridRow row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> row.textAt(i).strip())
                .toList();
    }

    /** A sheet may have columns of these names too, but not also rows of these types. */
    private static boolean isOwn(List<GridRow> rows, int typeColumn) {
        Set<String> types = new HashSet<>();
        rows.forEach(row -> types.add(row.text(typeColumn).strip()));
        types.remove("");
        return types.contains(CHECKLIST) || TYPES.containsAll(types);
    }
}
