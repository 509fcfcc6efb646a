// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.xlsx.XlsxPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies the edits of tables to the parts of the workbook that hold them. */
final class WorkbookEdits {

    private static final Pattern ENCODING = Pattern.compile("^\\uFEFF?<\\?xml[^>]*encoding=[\"']([^\"']+)[\"']");
    private static final int DECLARATION = 200;

    private final SheetFile file;
    private final Problems problems;

    WorkbookEdits(SheetFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Returns the changed parts by their names. */
    Map<String, byte[]> changed(XlsxPackage parts, Map<Table, RowWriter> writers) throws IOException {
        Map<String, byte[]> changed = new HashMap<>();
        for (Map.Entry<String, Map<Integer, NavigableMap<Integer, String>>> sheet :
                bySheet(writers).entrySet()) {
            String name = sheet.getKey();
            String part = Objects.requireNonNull(file.parts().get(name), "part of the sheet");
            byte[] bytes;
            try (InputStream stream = parts.open(part)) {
                bytes = stream.readAllBytes();
            }
            Charset charset = charset(bytes);
            SheetXmlEditor editor = new SheetXmlEditor(new String(bytes, charset), sheet.getValue());
            changed.put(part, editor.edit().getBytes(charset));
            for (String cell : new TreeSet<>(editor.formulas())) {
                problems.warn(
                        SheetProblemCodes.FORMULA_CELL,
                        new Location(parts.source(), 0, 0, name + "!" + cell),
                        "Found a formula in the cell for the answer, and did not change it");
            }
        }
        return changed;
    }

    /** Returns the new texts by sheet, row and column. A sheet may have several tables. */
    private static Map<String, Map<Integer, NavigableMap<Integer, String>>> bySheet(Map<Table, RowWriter> writers) {
        Map<String, Map<Integer, NavigableMap<Integer, String>>> edits = new LinkedHashMap<>();
        writers.forEach((table, writer) -> {
            Map<Integer, NavigableMap<Integer, String>> rows =
                    edits.computeIfAbsent(table.grid().name(), name -> new HashMap<>());
            writer.edits()
                    .forEach((row, cells) ->
                            rows.computeIfAbsent(row, r -> new TreeMap<>()).putAll(cells));
        });
        return edits;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF)) {
            return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.UTF_8);
        Matcher matcher = ENCODING.matcher(start);
        return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    }
}
