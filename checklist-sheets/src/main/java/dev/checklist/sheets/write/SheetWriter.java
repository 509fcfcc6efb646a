// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.io.Limits;
import dev.checklist.io.file.AtomicFile;
import dev.checklist.model.Checklist;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.detail.Detail;
import dev.checklist.sheets.detail.DetailFinder;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.read.SheetReadOptions;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.words.SheetWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes checklists as Excel workbooks for people to work in, with a frozen header, a band for each section, a drop-down
 * of the marks, a colour for each verdict, links, and a print set-up.
 *
 * <pre>{@code
 * SheetWriter.create().write(checklist, Path.of("checklist.xlsx"));
 * }</pre>
 *
 * <p>{@link SheetReader} reads the workbook back as an equal checklist, or as one with the changes that people made in
 * it. Values that the cells alone do not show, such as the dates of a certificate, are on the last sheet, which is not
 * hidden.
 *
 * <p>Texts are written as texts, never as formulas. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SheetWriter {

    private static final String APPLICATION = "checklist-sheets";
    private static final int MOST = Integer.MAX_VALUE - 8;
    private static final int MOST_ROWS = 1_000_000;

    private static final SheetReadOptions ALL =
            SheetReadOptions.defaults().withLimits(new SheetLimits(new Limits(MOST, MOST), MOST, MOST, MOST));

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
     * Writes a workbook to a file. The file is replaced as a whole: whatever happens, it is either the old
     * file or the new one.
     *
     * @param checklist the checklist to write
     * @param path      the file; its folder must exist
     * @throws IOException              if the file can't be written
     * @throws IllegalArgumentException if there are more than 1,000,000 sections and controls
     */
    public void write(Checklist checklist, Path path) throws IOException {
        byte[] workbook = writeBytes(checklist);
        AtomicFile.write(path, stream -> stream.write(workbook));
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
        stream.write(writeBytes(checklist));
        stream.flush();
    }

    /**
     * Writes a workbook as bytes.
     *
     * @param checklist the checklist to write
     * @return the workbook
     * @throws IllegalArgumentException if there are more than 1,000,000 sections and controls
     */
    public byte[] writeBytes(Checklist checklist) {
        checkRows(Objects.requireNonNull(checklist, "checklist"));
        try {
            // Reading the draft back shows which values the cells alone do not show.
            byte[] draft = workbook(checklist, List.of());
            Checklist read = SheetReader.with(ALL).read(draft).checklist();
            List<Detail> details = DetailFinder.between(read, checklist);
            return details.isEmpty() ? draft : workbook(checklist, details);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    private static void checkRows(Checklist checklist) {
        int rows = checklist.allSections().size() + checklist.controls().size();
        if (rows > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "checklist has %s sections and controls, expected at most %s".formatted(rows, MOST_ROWS));
        }
    }

    private byte[] workbook(Checklist checklist, List<Detail> details) throws IOException {
        SheetWords words = options.language().map(SheetWords::of).orElseGet(() -> SheetWords.of(checklist));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChoiceLists choices = new ChoiceLists();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
            workbook.setGlobalDefaultFont(WorkbookFont.of(words.locale()).name(), SheetTheme.SIZE);
            TableMapping table = new ChecklistSheet(
                            workbook.newWorksheet(words.get("sheet")),
                            words,
                            WrittenColumns.of(checklist, words),
                            WrittenVocabulary.of(checklist, options.vocabulary(), words),
                            choices)
                    .write(checklist);
            Optional<String> notes = NotesSheet.write(workbook, checklist, words);
            SheetMapping mapping =
                    SheetMapping.builder().notes(notes).addTable(table).build();
            DetailsSheetWriter.write(workbook.newWorksheet(DetailsSheetWriter.NAME), words, mapping, details, choices);
        }
        return FinishedWorkbook.of(bytes.toByteArray(), ALL.limits());
    }
}
