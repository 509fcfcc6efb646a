// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.formula.CellFormula;
import dev.checklist.sheets.formula.StaleResults;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.xlsx.XlsxPackage;
import dev.checklist.sheets.xlsx.XlsxWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies the edits of sheets to the parts of a workbook. */
public final class WorkbookEditor {

    private static final Pattern ENCODING = Pattern.compile("^\\uFEFF?<\\?xml[^>]*?encoding=[\"']([^\"']++)[\"']");

    private static final int DECLARATION = 200;
    private static final String SIGNATURES = "_xmlsignatures/";
    private static final String NO_RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final XlsxPackage parts;
    private final XlsxWorkbook workbook;
    private final Predicate<CellFormula> isQuestion;
    private final Problems problems;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    /**
     * Creates an editor.
     *
     * @param isQuestion whether a formula belongs to a question, which depends on no answer
     */
    public WorkbookEditor(
            XlsxPackage parts, XlsxWorkbook workbook, Predicate<CellFormula> isQuestion, Problems problems) {
        this.parts = parts;
        this.workbook = workbook;
        this.isQuestion = isQuestion;
        this.problems = problems;
    }

    /**
     * Applies the edits.
     *
     * @param edits        the edits by the name of their sheet
     * @param recalculates whether formulas are calculated again when the workbook is opened
     * @return the changed parts and the new ones, by their names
     */
    public Map<String, byte[]> changed(Map<String, SheetEdits> edits, boolean recalculates) throws IOException {
        Map<String, SheetEdits> all = new LinkedHashMap<>(edits);
        all.values().removeIf(SheetEdits::isEmpty);
        if (all.isEmpty()) {
            return changed;
        }
        if (recalculates && !workbook.formulas().isEmpty()) {
            dropResults(all);
            Text main = text(workbook.mainPart());
            put(main, Recalculation.set(main.text()));
        }
        for (Map.Entry<String, SheetEdits> sheet : all.entrySet()) {
            edit(sheet.getKey(), sheet.getValue());
        }
        if (parts.names().stream().anyMatch(name -> name.startsWith(SIGNATURES))) {
            problems.note(
                    SheetProblemCodes.SIGNATURE_BROKEN,
                    new Location(parts.source(), 0, 0, ""),
                    "Found a digital signature, which is not valid for the filled workbook");
        }
        return changed;
    }

    private void dropResults(Map<String, SheetEdits> edits) {
        StaleResults results = new StaleResults();
        edits.forEach((sheet, changes) -> changes.cells()
                .forEach((row, cells) -> cells.keySet().forEach(column -> results.addChanged(sheet, row, column))));
        Map<String, Grid> grids = new HashMap<>();
        workbook.file().grids().forEach(grid -> grids.put(grid.name(), grid));
        for (CellFormula cell : results.of(workbook.formulas(), isQuestion)) {
            Grid grid = Objects.requireNonNull(grids.get(cell.sheet()), "sheet of the formula");
            SheetEdits sheet = edits.computeIfAbsent(cell.sheet(), name -> new SheetEdits(grid));
            sheet.drop(cell.row(), cell.column());
            Merges.Area.of(cell.ofArea()).ifPresent(sheet::drop);
        }
    }

    private void edit(String sheet, SheetEdits edits) throws IOException {
        Text part = text(Objects.requireNonNull(workbook.file().parts().get(sheet), "part of the sheet"));
        String name = relationsOf(part.part());
        Text relations = parts.has(name) ? text(name) : new Text(name, NO_RELATIONS, StandardCharsets.UTF_8);
        String ids = "rIdAnswer";
        while (relations.text().contains(ids)) {
            ids += "_";
        }
        SheetXmlEditor editor = new SheetXmlEditor(part.text(), edits, ids, workbook.styles(), workbook.from1904());
        put(part, editor.edit());
        if (!editor.links().targets().isEmpty()) {
            put(relations, editor.links().relations(relations.text()));
        }
        report(sheet, editor.locked(), SheetProblemCodes.LOCKED_CELL, "Filled %s locked cells of a protected sheet");
        report(
                sheet,
                editor.struckOut(),
                SheetProblemCodes.STRUCK_OUT_CELL,
                "Filled %s cells whose old texts were struck out, in the format of the cells above");
    }

    private void report(String sheet, List<String> cells, String code, String message) {
        if (!cells.isEmpty()) {
            problems.note(
                    code,
                    new Location(parts.source(), 0, 0, sheet + "!" + cells.get(0)),
                    message.formatted(cells.size()));
        }
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** A part as a text, which is written back in the same encoding. */
    private record Text(String part, String text, Charset charset) {}

    private Text text(String part) throws IOException {
        try (InputStream stream = parts.open(part)) {
            byte[] bytes = stream.readAllBytes();
            Charset charset = charset(bytes);
            return new Text(parts.spelled(part), new String(bytes, charset), charset);
        }
    }

    private void put(Text old, String text) {
        changed.put(old.part(), text.getBytes(old.charset()));
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
