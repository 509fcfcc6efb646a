// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.io.file.AtomicFile;
import dev.checklist.io.file.Input;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.assembly.ChecklistAssembler;
import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.assembly.SheetLayout;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.read.SheetReadOptions;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.xlsx.XlsxFile;
import dev.checklist.sheets.xlsx.XlsxPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes answers into the workbook that a customer sent. Only the cells of answers, remarks and evidence change. Every
 * other part of the file stays the same, byte for byte.
 *
 * <pre>{@code
 * FillResult result = SheetFiller.create().fill(Path.of("customer.xlsx"), answers, Path.of("filled.xlsx"));
 * }</pre>
 *
 * <p>The row of an answer is found by the id of its control, as {@link SheetReader} reads it. A mark that the sheet does
 * not know is replaced by the sheet's own mark for the verdict. Cells are never emptied, except the ticks of other
 * answers. Cells with a formula are not changed.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SheetFiller {

    private final SheetReadOptions options;

    private SheetFiller(SheetReadOptions options) {
        this.options = options;
    }

    /**
     * {@return a filler with {@link SheetReadOptions#defaults()}}
     */
    public static SheetFiller create() {
        return new SheetFiller(SheetReadOptions.defaults());
    }

    /**
     * Creates a filler.
     *
     * @param options how the workbook is read
     * @return a filler with those options
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static SheetFiller with(SheetReadOptions options) {
        return new SheetFiller(Objects.requireNonNull(options, "options"));
    }

    /**
     * Fills a workbook, and detects its layout.
     *
     * @param workbook the workbook to fill; not changed unless it is the target
     * @param answers  the answers
     * @param target   the file to write; replaced as a whole, or not at all
     * @return what was filled in and what could not be
     * @throws IOException             if a file can't be read or written
     * @throws ChecklistParseException if the file is not a workbook or is damaged, or no table of requirements is found
     */
    public FillResult fill(Path workbook, Checklist answers, Path target) throws IOException {
        return fill(workbook, Optional.empty(), answers, target);
    }

    /**
     * Fills a workbook of a known layout.
     *
     * @param workbook the workbook to fill; not changed unless it is the target
     * @param mapping  its layout
     * @param answers  the answers
     * @param target   the file to write; replaced as a whole, or not at all
     * @return what was filled in and what could not be
     * @throws IOException             if a file can't be read or written
     * @throws ChecklistParseException if the file is not a workbook or is damaged, or the mapping does not fit it
     */
    public FillResult fill(Path workbook, SheetMapping mapping, Checklist answers, Path target) throws IOException {
        return fill(workbook, Optional.of(Objects.requireNonNull(mapping, "mapping")), answers, target);
    }

    private FillResult fill(Path workbook, Optional<SheetMapping> mapping, Checklist answers, Path target)
            throws IOException {
        Objects.requireNonNull(target, "target");
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        FillResult result = fill(Input.of(workbook, options.limits().input()), mapping, answers, filled);
        AtomicFile.write(target, filled::writeTo);
        return result;
    }

    /**
     * Fills a workbook from one stream to another, and detects its layout.
     *
     * @param workbook the workbook to fill; stays open
     * @param name     the name of the workbook in messages
     * @param answers  the answers
     * @param out      the stream to write to; it is flushed and stays open
     * @return what was filled in and what could not be
     * @throws IOException             if a stream can't be read or written
     * @throws ChecklistParseException under the same conditions as {@link #fill(Path, Checklist, Path)}
     */
    public FillResult fill(InputStream workbook, String name, Checklist answers, OutputStream out) throws IOException {
        return fill(Input.of(workbook, name, options.limits().input()), Optional.empty(), answers, out);
    }

    /**
     * Fills a workbook of a known layout from one stream to another.
     *
     * @param workbook the workbook to fill; stays open
     * @param name     the name of the workbook in messages
     * @param mapping  its layout
     * @param answers  the answers
     * @param out      the stream to write to; it is flushed and stays open
     * @return what was filled in and what could not be
     * @throws IOException             if a stream can't be read or written
     * @throws ChecklistParseException under the same conditions as {@link #fill(Path, SheetMapping, Checklist, Path)}
     */
    public FillResult fill(InputStream workbook, String name, SheetMapping mapping, Checklist answers, OutputStream out)
            throws IOException {
        return fill(
                Input.of(workbook, name, options.limits().input()),
                Optional.of(Objects.requireNonNull(mapping, "mapping")),
                answers,
                out);
    }

    /**
     * Fills a workbook in memory, and detects its layout.
     *
     * @param workbook the workbook to fill; not changed
     * @param answers  the answers
     * @param out      the stream to write to; it is flushed and stays open
     * @return what was filled in and what could not be
     * @throws IOException             if the stream can't be written
     * @throws ChecklistParseException under the same conditions as {@link #fill(Path, Checklist, Path)}
     */
    public FillResult fill(byte[] workbook, Checklist answers, OutputStream out) throws IOException {
        return fill(Input.of(workbook, options.limits().input()), Optional.empty(), answers, out);
    }

    /**
     * Fills a workbook of a known layout in memory.
     *
     * @param workbook the workbook to fill; not changed
     * @param mapping  its layout
     * @param answers  the answers
     * @param out      the stream to write to; it is flushed and stays open
     * @return what was filled in and what could not be
     * @throws IOException             if the stream can't be written
     * @throws ChecklistParseException under the same conditions as {@link #fill(Path, SheetMapping, Checklist, Path)}
     */
    public FillResult fill(byte[] workbook, SheetMapping mapping, Checklist answers, OutputStream out)
            throws IOException {
        return fill(
                Input.of(workbook, options.limits().input()),
                Optional.of(Objects.requireNonNull(mapping, "mapping")),
                answers,
                out);
    }

    private FillResult fill(Input input, Optional<SheetMapping> mapping, Checklist answers, OutputStream out)
            throws IOException {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(out, "out");
        byte[] bytes = Objects.requireNonNull(input.bytes(), "bytes");
        if (!XlsxPackage.isWorkbook(bytes)) {
            throw new ChecklistParseException(
                    "Found a file that is not a workbook, expected an .xlsx file to fill",
                    new Location(input.source(), 0, 0, ""));
        }
        SheetFile file = XlsxFile.read(bytes, input.source(), options.limits());
        SheetMapping layout = mapping.orElseGet(() -> SheetLayout.of(file, options.headerNames(), options.language()));
        Map<String, PlacedRow> rows = new LinkedHashMap<>();
        new ChecklistAssembler(file, layout, options.unknownMarks(), rows::put).assemble();
        Problems problems = new Problems();
        List<String> unplaced = new ArrayList<>();
        Map<Table, RowWriter> writers = new LinkedHashMap<>();
        Set<String> answered = new HashSet<>();
        for (Control answer : answers.controls()) {
            PlacedRow place = rows.get(answer.id());
            if (place == null) {
                unplaced.add(answer.id());
            } else {
                answered.add(answer.id());
                writers.computeIfAbsent(place.table(), table -> new RowWriter(table, problems))
                        .write(place.row(), answer);
            }
        }
        try (XlsxPackage parts = XlsxPackage.open(bytes, input.source(), options.limits())) {
            parts.copyTo(out, new WorkbookEdits(file, problems).changed(parts, writers));
        }
        List<String> unanswered =
                rows.keySet().stream().filter(id -> !answered.contains(id)).toList();
        return new FillResult(layout, unplaced, unanswered, problems.all());
    }
}
