// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.ChecklistParseException;
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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies the edits of sheets to the parts of a workbook, one sheet after the other as the parts are written. */
public final class WorkbookEditor implements XlsxPackage.Changes {

    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*+=\\s*+[\"']([^\"']++)[\"']");

    /** The maximum length of an XML declaration in bytes. */
    private static final int DECLARATION = 1000;

    private static final String IDS = "rIdAnswer";

    /** How many underscores the ids of relations may have behind their beginning. Each filling adds one at most. */
    private static final int MOST_UNDERSCORES = 1000;
    /** The byte order mark of UTF-8, seen as ISO 8859-1. */
    private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";

    private static final String SIGNATURES = "_xmlsignatures/";
    private static final String NO_RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final XlsxPackage parts;
    private final XlsxWorkbook workbook;
    private final Predicate<CellFormula> isQuestion;
    private final Problems problems;

    /** The edits that are left, by the names of their sheets. */
    private final Map<String, SheetEdits> edits = new LinkedHashMap<>();

    /** The names of the sheets by the parts that change with them. */
    private final Map<String, String> sheets = new HashMap<>();

    /** The contents of parts that are not written yet. */
    private final Map<String, byte[]> ready = new LinkedHashMap<>();

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
     * Sets the edits.
     *
     * @param wanted       the edits by the name of their sheet
     * @param recalculates whether formulas are calculated again when the workbook is opened
     */
    public void edit(Map<String, SheetEdits> wanted, boolean recalculates) throws IOException {
        wanted.forEach((sheet, changes) -> {
            if (!changes.isEmpty()) {
                edits.put(sheet, changes);
            }
        });
        if (edits.isEmpty()) {
            return;
        }
        if (recalculates && !workbook.formulas().isEmpty()) {
            dropResults();
            Text main = text(workbook.mainPart());
            put(main, Recalculation.set(main.text()));
        }
        for (String sheet : edits.keySet()) {
            String part = part(sheet);
            sheets.put(part, sheet);
            sheets.put(parts.spelled(relationsOf(part)), sheet);
        }
        if (parts.names().stream().anyMatch(name -> name.startsWith(SIGNATURES))) {
            problems.note(
                    SheetProblemCodes.SIGNATURE_BROKEN,
                    new Location(parts.source(), 0, 0, ""),
                    "Found a digital signature, which is not valid for the filled workbook");
        }
    }

    @Override
    public Optional<byte[]> changed(String name) throws IOException {
        String sheet = sheets.get(name);
        SheetEdits changes = sheet == null ? null : edits.remove(sheet);
        if (sheet != null && changes != null) {
            edit(sheet, changes);
        }
        return Optional.ofNullable(ready.remove(name));
    }

    @Override
    public Map<String, byte[]> added() {
        return ready;
    }

    private void dropResults() {
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

    private String part(String sheet) {
        return Objects.requireNonNull(workbook.file().parts().get(sheet), "part of the sheet");
    }

    private void edit(String sheet, SheetEdits changes) throws IOException {
        Text part = text(part(sheet));
        String name = relationsOf(part.part());
        Text relations = parts.has(name) ? text(name) : new Text(name, NO_RELATIONS, StandardCharsets.UTF_8);
        String ids = unusedIds(relations);
        SheetXmlEditor editor = new SheetXmlEditor(part.text(), changes, ids, workbook.styles(), workbook.from1904());
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

    /** Returns the beginning of ids that no relation of a part has. */
    private String unusedIds(Text relations) {
        String text = relations.text();
        int underscores = 0;
        for (int at = text.indexOf(IDS); at >= 0; at = text.indexOf(IDS, at + 1)) {
            int end = at + IDS.length();
            while (text.startsWith("_", end)) {
                end++;
            }
            underscores = Math.max(underscores, end - at - IDS.length() + 1);
        }
        if (underscores > MOST_UNDERSCORES) {
            throw refusal("Found ids of relations with more than %s underscores in the part %s, expected fewer"
                    .formatted(MOST_UNDERSCORES, quote(relations.part())));
        }
        return IDS + "_".repeat(underscores);
    }

    private ChecklistParseException refusal(String message) {
        return new ChecklistParseException(message, new Location(parts.source(), 0, 0, ""));
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
            Charset charset = charset(bytes, part);
            return new Text(parts.spelled(part), decoded(bytes, charset, part), charset);
        }
    }

    /** Decodes a part strictly, since a character that is not understood would be lost when it is written back. */
    private String decoded(byte[] bytes, Charset charset, String part) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw refusal("Found bytes in the part %s that are not %s, expected its encoding"
                    .formatted(quote(part), charset.name()));
        }
    }

    private void put(Text old, String text) {
        ready.put(old.part(), text.getBytes(old.charset()));
    }

    private Charset charset(byte[] bytes, String part) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF)) {
            return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        int begin = start.startsWith(UTF8_MARK) ? UTF8_MARK.length() : 0;
        if (!start.startsWith("<?xml", begin)) {
            return StandardCharsets.UTF_8;
        }
        int end = start.indexOf("?>");
        if (end < 0) {
            throw refusal("Found an XML declaration of more than %s bytes in the part %s, expected a shorter one"
                    .formatted(DECLARATION, quote(part)));
        }
        Matcher matcher = ENCODING.matcher(start.substring(0, end));
        return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    }
}
