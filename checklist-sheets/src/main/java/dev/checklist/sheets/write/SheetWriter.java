// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.io.file.AtomicFile;
import dev.checklist.model.Checklist;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.summary.SummarySheet;
import dev.checklist.sheets.theme.SheetTheme;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.workbook.WorkbookStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes checklists as Excel workbooks for people to work in, with a frozen header, a filter, a band for each section, a drop-down
 * of the marks, a colour for each verdict, links, and a print set-up.
 *
 * <pre>{@code
 * SheetWriter.create().write(checklist, Path.of("checklist.xlsx"));
 * }</pre>
 *
 * <p>{@link SheetReader} reads the workbook back as an equal checklist, or as one with the changes that people made in
 * it. Values that the cells alone do not show, such as the dates of a certificate, are on the last sheet,
 * {@code Details}, which is hidden until people unhide it.
 *
 * <p>Texts are written as texts, never as formulas. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SheetWriter {

    private static final String APPLICATION = "checklist-sheets";
    private static final int MOST_ROWS = 1_000_000;
    private static final int ROWS = 1_000;

    private final SheetWriteOptions options;

    private SheetWriter(SheetWriteOptions options) {
        this.options = options;
    }

    /**
     * {@return a writer with {@link SheetWriteOptions#defaults()}}
     */
    public static SheetWriter create() {
        return new SheetWriter(SheetWriteOptions.defaults());
    }

    /**
     * Creates a writer.
     *
     * @param options how to write
     * @return a writer with those options
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static SheetWriter with(SheetWriteOptions options) {
        return new SheetWriter(Objects.requireNonNull(options, "options"));
    }

    /**
     * Writes a workbook to a file. Whatever happens, it is the old or the new one: see {@link dev.checklist.io}.
     *
     * @param checklist the checklist to write
     * @param path      the file; its folder must exist
     * @throws IOException              if the file can't be written
     * @throws IllegalArgumentException if there are more than 1,000,000 sections and controls
     */
    public void write(Checklist checklist, Path path) throws IOException {
        checkRows(Objects.requireNonNull(checklist, "checklist"));
        AtomicFile.write(path, stream -> write(checklist, stream, ROWS));
    }

    /**
     * Writes a workbook to a stream.
     *
     * @param checklist the checklist to write
     * @param stream    the stream; it is flushed and stays open
     * @throws IOException              if the stream can't be written
     * @throws IllegalArgumentException if there are more than 1,000,000 sections and controls
     */
    public void write(Checklist checklist, OutputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream");
        checkRows(Objects.requireNonNull(checklist, "checklist"));
        write(checklist, stream, ROWS);
    }

    /**
     * Writes a workbook as bytes.
     *
     * @param checklist the checklist to write
     * @return the workbook
     * @throws IllegalArgumentException if there are more than 1,000,000 sections and controls
     */
    public byte[] writeBytes(Checklist checklist) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(checklist, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void checkRows(Checklist checklist) {
        int rows = checklist.allSections().size() + checklist.controls().size();
        if (rows > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "checklist has %s sections and controls, expected at most %s".formatted(rows, MOST_ROWS));
        }
    }

    /**
     * Writes a workbook.
     *
     * @param rows the number of rows that are read back before what was read of them is dropped
     */
    void write(Checklist checklist, OutputStream stream, int rows) throws IOException {
        SheetWords words = options.language().map(SheetWords::of).orElseGet(() -> SheetWords.of(checklist));
        ChecklistSheet sheet = new ChecklistSheet(
                checklist,
                words,
                WrittenColumns.of(checklist, words),
                WrittenVocabulary.of(checklist, options.vocabulary(), words));
        NotesSheet notes = new NotesSheet(checklist, words);
        SheetMapping mapping = SheetMapping.builder()
                .notes(notes.name())
                .addTable(sheet.mapping())
                .build();
        ChoiceLists choices = new ChoiceLists();
        String font = WorkbookFont.of(words.locale()).name();
        try (WorkbookStream workbook = new WorkbookStream(stream, APPLICATION, font, SheetTheme.SIZE)) {
            if (options.summary()) {
                SummarySheet.write(workbook, checklist, sheet.counted(), words, sheet::height);
            }
            sheet.write(workbook, choices);
            notes.write(workbook);
            DetailsSheetWriter details = new DetailsSheetWriter(workbook, words, mapping, choices);
            WrittenDetails.write(checklist, sheet, notes.texts(), mapping, rows, details);
            details.end();
            workbook.finish();
        }
    }
}
