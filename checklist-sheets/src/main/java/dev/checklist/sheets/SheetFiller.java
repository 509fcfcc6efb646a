// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistParseException;
import dev.checklist.model.Control;
import dev.checklist.model.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills answers into the workbook that a customer sent: only the cells of answers, remarks and evidence change, every
 * other part of the file stays byte for byte as it was.
 *
 * <pre>{@code
 * FillResult result = SheetFiller.create().fill(Path.of("customer.xlsx"), answers, Path.of("filled.xlsx"));
 * }</pre>
 *
 * <p>Answers find their rows by the ids of the controls, as {@link SheetReader} reads them. A mark that the sheet does
 * not know is written as the sheet's own mark for the verdict. Cells are never emptied, but for the ticks of other
 * answers; cells with a formula are left alone.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SheetFiller {

    private static final Pattern ENCODING = Pattern.compile("^\\uFEFF?<\\?xml[^>]*encoding=[\"']([^\"']+)[\"']");
    private static final int DECLARATION = 200;

    private final SheetOptions options;

    private SheetFiller(SheetOptions options) {
        this.options = options;
    }

    /**
     * {@return a filler with {@link SheetOptions#defaults()}}
     */
    public static SheetFiller create() {
        return new SheetFiller(SheetOptions.defaults());
    }

    /**
     * Makes a filler.
     *
     * @param options how the workbook is read
     * @return a filler with those options
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static SheetFiller with(SheetOptions options) {
        return new SheetFiller(Objects.requireNonNull(options, "options"));
    }

    /**
     * Fills a workbook whose layout is found out.
     *
     * @param workbook the workbook to fill; is not changed unless it is the target
     * @param answers  the answers
     * @param target   the file to write; replaced whole or not at all
     * @return what was and what could not be filled
     * @throws IOException             if a file can't be read or written
     * @throws ChecklistParseException if the workbook is none, is damaged, or can't be made out
     */
    public FillResult fill(Path workbook, Checklist answers, Path target) throws IOException {
        return fill(workbook, null, answers, target);
    }

    /**
     * Fills a workbook of a known layout.
     *
     * @param workbook the workbook to fill; is not changed unless it is the target
     * @param mapping  its layout, or {@code null} to find it out
     * @param answers  the answers
     * @param target   the file to write; replaced whole or not at all
     * @return what was and what could not be filled
     * @throws IOException             if a file can't be read or written
     * @throws ChecklistParseException if the workbook is none, is damaged, or the mapping does not fit it
     */
    public FillResult fill(Path workbook, @Nullable SheetMapping mapping, Checklist answers, Path target)
            throws IOException {
        Objects.requireNonNull(target, "target");
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        FillResult result;
        try (InputStream stream = Files.newInputStream(Objects.requireNonNull(workbook, "workbook"))) {
            result = fill(stream, workbook.toString(), mapping, answers, filled);
        }
        WholeFile.replace(target, filled.toByteArray());
        return result;
    }

    /**
     * Fills a workbook from one stream to another.
     *
     * @param workbook the workbook to fill; stays open
     * @param name     what to call it in messages
     * @param mapping  its layout, or {@code null} to find it out
     * @param answers  the answers
     * @param out      where to; is flushed and stays open
     * @return what was and what could not be filled
     * @throws IOException             if a stream can't be read or written
     * @throws ChecklistParseException if the workbook is none, is damaged, or can't be made out
     */
    public FillResult fill(
            InputStream workbook, String name, @Nullable SheetMapping mapping, Checklist answers, OutputStream out)
            throws IOException {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(out, "out");
        byte[] bytes = SheetReader.with(options).bytes(workbook, name);
        if (!SheetReader.isWorkbook(bytes)) {
            throw new ChecklistParseException(
                    "Found no workbook, expected an .xlsx file to fill", new Location(name, 0, 0, ""));
        }
        SheetFile file = XlsxFile.read(bytes, name, options.limits());
        SheetMapping layout = mapping == null ? new LayoutDetector(file, options).detect() : mapping;
        Map<String, PlacedRow> rows = new LinkedHashMap<>();
        new ChecklistAssembler(file, layout, options, rows::put).assemble();
        Findings findings = new Findings();
        List<String> unplaced = new ArrayList<>();
        Map<Table, RowWriter> writers = new LinkedHashMap<>();
        Set<String> answered = new TreeSet<>();
        for (Control answer : answers.controls()) {
            PlacedRow place = rows.get(answer.id());
            if (place == null) {
                unplaced.add(answer.id());
            } else {
                answered.add(answer.id());
                writers.computeIfAbsent(place.table(), table -> new RowWriter(table, findings))
                        .write(place.row(), answer);
            }
        }
        try (XlsxPackage parts = XlsxPackage.open(bytes, name, options.limits())) {
            parts.copyTo(out, changed(parts, file, writers, findings));
        }
        List<String> unanswered =
                rows.keySet().stream().filter(id -> !answered.contains(id)).toList();
        return new FillResult(layout, unplaced, unanswered, findings.problems());
    }

    /** The parts that change, by their names. */
    private static Map<String, byte[]> changed(
            XlsxPackage parts, SheetFile file, Map<Table, RowWriter> writers, Findings findings) throws IOException {
        Map<String, Map<Integer, NavigableMap<Integer, String>>> edits = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        writers.forEach((table, writer) -> {
            String part = Objects.requireNonNull(file.parts().get(table.grid().name()), "part of the sheet");
            names.put(part, table.grid().name());
            Map<Integer, NavigableMap<Integer, String>> rows = edits.computeIfAbsent(part, p -> new HashMap<>());
            writer.edits()
                    .forEach((row, cells) ->
                            rows.computeIfAbsent(row, r -> new TreeMap<>()).putAll(cells));
        });
        Map<String, byte[]> changed = new HashMap<>();
        for (Map.Entry<String, Map<Integer, NavigableMap<Integer, String>>> edit : edits.entrySet()) {
            byte[] bytes;
            try (InputStream stream = parts.open(edit.getKey())) {
                bytes = stream.readAllBytes();
            }
            Charset charset = charset(bytes);
            SheetXmlEditor editor = new SheetXmlEditor(new String(bytes, charset), edit.getValue());
            changed.put(edit.getKey(), editor.edit().getBytes(charset));
            for (String cell : new TreeSet<>(editor.formulas())) {
                findings.warn(
                        "formula-cell",
                        new Location(parts.source(), 0, 0, names.get(edit.getKey()) + "!" + cell),
                        "Found a formula where the answer goes, and left it alone");
            }
        }
        return changed;
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
