// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.model.Checklist;
import dev.checklist.model.Section;
import dev.checklist.model.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes checklists as Excel workbooks that people like to work in: a frozen header, a band for each section, a
 * drop-down of the marks and a colour for each verdict, links, and a print set-up.
 *
 * <pre>{@code
 * SheetWriter.create().write(checklist, Path.of("checklist.xlsx"));
 * }</pre>
 *
 * <p>{@link SheetReader} reads the workbook back as an equal checklist, or with what people changed in it. What the
 * cells alone would not say, such as the dates of a certificate, is on a last sheet, open to everybody.
 *
 * <p>Texts are written as texts, never as formulas. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SheetWriter {

    private static final String APPLICATION = "checklist-sheets";
    private static final int MOST = Integer.MAX_VALUE - 8;
    private static final int MOST_ROWS = 1_000_000;

    private static final SheetOptions ALL = SheetOptions.defaults().withLimits(new SheetLimits(MOST, MOST, MOST, MOST));

    private final Optional<Vocabulary> vocabulary;
    private final Optional<Locale> language;

    private SheetWriter(Optional<Vocabulary> vocabulary, Optional<Locale> language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /**
     * {@return a writer that takes the marks from the legend or else the answers of the checklist, and the language of
     * the headers from {@link Checklist#language()} or else its texts}
     */
    public static SheetWriter create() {
        return new SheetWriter(Optional.empty(), Optional.empty());
    }

    /**
     * Changes the marks to choose from.
     *
     * @param value the vocabulary; the drop-down offers its first mark for each verdict
     * @return a writer with those marks
     * @throws NullPointerException if {@code value} is {@code null}
     */
    public SheetWriter withVocabulary(Vocabulary value) {
        return new SheetWriter(Optional.of(value), language);
    }

    /**
     * Changes the language of the headers.
     *
     * @param value Japanese, Chinese, or else English
     * @return a writer in that language
     * @throws NullPointerException if {@code value} is {@code null}
     */
    public SheetWriter withLanguage(Locale value) {
        return new SheetWriter(vocabulary, Optional.of(value));
    }

    /**
     * Writes a workbook.
     *
     * @param checklist what to write
     * @param target    the file; replaced whole or not at all
     * @throws IOException              if it can't be written
     * @throws IllegalArgumentException if there are more than 1,000,000 sections and controls
     */
    public void write(Checklist checklist, Path target) throws IOException {
        Objects.requireNonNull(target, "target");
        WholeFile.replace(target, workbook(checklist));
    }

    /**
     * Writes a workbook to a stream.
     *
     * @param checklist what to write
     * @param out       where to; is flushed and stays open
     * @throws IOException              if it can't be written
     * @throws IllegalArgumentException if there are more than 1,000,000 sections and controls
     */
    public void write(Checklist checklist, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(workbook(checklist));
        out.flush();
    }

    /** Reading back what was written tells what the cells alone do not say. */
    private byte[] workbook(Checklist checklist) throws IOException {
        checkRows(Objects.requireNonNull(checklist, "checklist"));
        byte[] draft = workbook(checklist, List.of());
        Checklist read = SheetReader.with(ALL)
                .read(new ByteArrayInputStream(draft), APPLICATION)
                .checklist();
        List<Detail> details = DetailFinder.between(read, checklist);
        return details.isEmpty() ? draft : workbook(checklist, details);
    }

    private static void checkRows(Checklist checklist) {
        List<Section> sections = WrittenColumns.sections(checklist.sections());
        int rows = sections.size() + checklist.controls().size();
        if (rows > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "checklist has %s sections and controls, expected at most %s".formatted(rows, MOST_ROWS));
        }
    }

    private byte[] workbook(Checklist checklist, List<Detail> details) throws IOException {
        WrittenWords words = language.map(WrittenWords::of).orElseGet(() -> WrittenWords.of(checklist));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
            workbook.setGlobalDefaultFont(words.font(), SheetTheme.SIZE);
            TableMapping table = new ChecklistSheet(
                            workbook.newWorksheet(words.get("sheet")),
                            words,
                            WrittenColumns.of(checklist, words),
                            WrittenVocabulary.of(checklist, vocabulary, words))
                    .write(checklist);
            Optional<String> notes = NotesSheet.write(workbook, checklist, words);
            SheetMapping mapping =
                    SheetMapping.builder().notes(notes).addTable(table).build();
            DetailsSheet.write(workbook.newWorksheet(DetailsSheet.NAME), words, mapping, details);
        }
        return FinishedWorkbook.of(bytes.toByteArray(), ALL.limits());
    }
}
