// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.io.Limits;
import dev.checklist.io.file.AtomicFile;
import dev.checklist.io.file.Input;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.read.SheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes answers into the workbook that a customer sent, as a careful person would type them. Only the cells of answers
 * change, with the heights and links that go with them. Every other part of the file stays the same, byte for byte.
 *
 * <pre>{@code
 * FillResult result = SheetFiller.create().fill(Path.of("customer.xlsx"), answers, Path.of("filled.xlsx"));
 * }</pre>
 *
 * <p>The row of an answer is found by the id of its control, as {@link SheetReader} reads it, and by its requirement: see
 * {@link RowMatch}. The mark is one of the choices of the cell, or else one that the sheet expects. Where there is none
 * for the verdict, the cell is emptied, so that no old answer stays. A text of the customer's is kept: see
 * {@link TextPolicy}. Cells with a formula are not changed. If the workbook has formulas, they are calculated again when
 * it is opened: see {@link FillOptions#recalculates()}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SheetFiller {

    private final FillOptions options;

    private SheetFiller(FillOptions options) {
        this.options = options;
    }

    /**
     * {@return a filler with {@link FillOptions#defaults()}}
     */
    public static SheetFiller create() {
        return new SheetFiller(FillOptions.defaults());
    }

    /**
     * Creates a filler.
     *
     * @param options how workbooks are filled
     * @return a filler with those options
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static SheetFiller with(FillOptions options) {
        return new SheetFiller(Objects.requireNonNull(options, "options"));
    }

    /**
     * Fills a workbook, and detects its layout.
     *
     * @param workbook the workbook to fill; not changed unless it is the target
     * @param answers  the answers
     * @param target   the file to write; replaced as a whole or not at all: see {@link dev.checklist.io}
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
     * @param target   the file to write; replaced as a whole or not at all: see {@link dev.checklist.io}
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
        Objects.requireNonNull(answers, "answers");
        Filling filling = new Filling(Input.of(workbook, limits()), mapping, options);
        List<FillResult> results = new ArrayList<>();
        AtomicFile.write(target, out -> results.add(filling.fill(answers, out)));
        return results.get(0);
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
        return fill(Input.of(workbook, name, limits()), Optional.empty(), answers, out);
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
                Input.of(workbook, name, limits()),
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
        return fill(Input.of(workbook, limits()), Optional.empty(), answers, out);
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
                Input.of(workbook, limits()), Optional.of(Objects.requireNonNull(mapping, "mapping")), answers, out);
    }

    /**
     * Tells what {@link #fill(Path, Checklist, Path)} would do, and writes nothing.
     *
     * @param workbook the workbook
     * @param answers  the answers
     * @return the same result as if the workbook was filled
     * @throws IOException             if the file can't be read
     * @throws ChecklistParseException under the same conditions as {@link #fill(Path, Checklist, Path)}
     */
    public FillResult dryRun(Path workbook, Checklist answers) throws IOException {
        return dryRun(Input.of(workbook, limits()), Optional.empty(), answers);
    }

    /**
     * Tells what {@link #fill(Path, SheetMapping, Checklist, Path)} would do, and writes nothing.
     *
     * @param workbook the workbook
     * @param mapping  its layout
     * @param answers  the answers
     * @return the same result as if the workbook was filled
     * @throws IOException             if the file can't be read
     * @throws ChecklistParseException under the same conditions as {@link #fill(Path, SheetMapping, Checklist, Path)}
     */
    public FillResult dryRun(Path workbook, SheetMapping mapping, Checklist answers) throws IOException {
        return dryRun(Input.of(workbook, limits()), Optional.of(Objects.requireNonNull(mapping, "mapping")), answers);
    }

    /**
     * Tells what {@link #fill(byte[], Checklist, OutputStream)} would do, and writes nothing.
     *
     * @param workbook the workbook
     * @param answers  the answers
     * @return the same result as if the workbook was filled
     * @throws ChecklistParseException under the same conditions as {@link #fill(Path, Checklist, Path)}
     */
    public FillResult dryRun(byte[] workbook, Checklist answers) {
        try {
            return dryRun(Input.of(workbook, limits()), Optional.empty(), answers);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private Limits limits() {
        return options.reading().limits().input();
    }

    private FillResult dryRun(Input input, Optional<SheetMapping> mapping, Checklist answers) throws IOException {
        return fill(input, mapping, answers, OutputStream.nullOutputStream());
    }

    private FillResult fill(Input input, Optional<SheetMapping> mapping, Checklist answers, OutputStream out)
            throws IOException {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(out, "out");
        return new Filling(input, mapping, options).fill(answers, out);
    }
}
