// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import dev.checklist.io.file.Input;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.sheets.assembly.ChecklistAssembler;
import dev.checklist.sheets.assembly.SheetLayout;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.text.DelimitedText;
import dev.checklist.sheets.xlsx.XlsxFile;
import dev.checklist.sheets.xlsx.XlsxPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads check sheets in any layout: Excel workbooks ({@code .xlsx}), CSV, TSV and other delimited text in any of the
 * usual encodings.
 *
 * <pre>{@code
 * SheetImport sheet = SheetReader.create().read(Path.of("customer.xlsx"));
 * }</pre>
 *
 * <p>The kind of file is detected from its first bytes, not from its name. Nothing is lost or guessed silently: what
 * could not be placed is reported, and an unknown mark is {@link dev.checklist.model.Verdict#ANSWERED}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SheetReader {

    private final SheetReadOptions options;

    private SheetReader(SheetReadOptions options) {
        this.options = options;
    }

    /**
     * {@return a reader with {@link SheetReadOptions#defaults()}}
     */
    public static SheetReader create() {
        return new SheetReader(SheetReadOptions.defaults());
    }

    /**
     * Creates a reader.
     *
     * @param options how to read
     * @return a reader with those options
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static SheetReader with(SheetReadOptions options) {
        return new SheetReader(Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads a file, and detects its layout.
     *
     * @param path the file
     * @return the checklist, the layout that was detected, and what could not be placed
     * @throws IOException             if the file can't be read
     * @throws ChecklistParseException if the file is damaged or too large, if it is no sheet, such as a PDF file, or
     *                                 the JSON or CSV of this library, whose reader is then named, or if no table of
     *                                 requirements is found in it; in the last case, pass a mapping
     */
    public SheetImport read(Path path) throws IOException {
        return read(input(path), Optional.empty());
    }

    /**
     * Reads a file of a known layout.
     *
     * @param path    the file
     * @param mapping its layout
     * @return the checklist, the mapping as given, and what could not be placed
     * @throws IOException             if the file can't be read
     * @throws ChecklistParseException if the file is damaged or too large, if it is no sheet, or the mapping does not
     *                                 fit it
     */
    public SheetImport read(Path path, SheetMapping mapping) throws IOException {
        return read(input(path), Optional.of(Objects.requireNonNull(mapping, "mapping")));
    }

    /**
     * Reads a stream to its end, and detects its layout.
     *
     * @param stream the input; stays open
     * @param name   the name of the input in messages, and in the checklist if the sheet has no title
     * @return the checklist, the layout that was detected, and what could not be placed
     * @throws IOException             if the stream can't be read
     * @throws ChecklistParseException under the same conditions as {@link #read(Path)}
     */
    public SheetImport read(InputStream stream, String name) throws IOException {
        return read(input(stream, name), Optional.empty());
    }

    /**
     * Reads a stream of a known layout to its end.
     *
     * @param stream  the input; stays open
     * @param name    the name of the input in messages, and in the checklist if the sheet has no title
     * @param mapping its layout
     * @return the checklist, the mapping as given, and what could not be placed
     * @throws IOException             if the stream can't be read
     * @throws ChecklistParseException under the same conditions as {@link #read(Path, SheetMapping)}
     */
    public SheetImport read(InputStream stream, String name, SheetMapping mapping) throws IOException {
        return read(input(stream, name), Optional.of(Objects.requireNonNull(mapping, "mapping")));
    }

    /**
     * Reads bytes, and detects their layout.
     *
     * @param bytes the contents of a file
     * @return the checklist, the layout that was detected, and what could not be placed
     * @throws ChecklistParseException under the same conditions as {@link #read(Path)}
     */
    public SheetImport read(byte[] bytes) {
        return read(Input.of(bytes, options.limits().input()), Optional.empty());
    }

    /**
     * Reads bytes of a known layout.
     *
     * @param bytes   the contents of a file
     * @param mapping its layout
     * @return the checklist, the mapping as given, and what could not be placed
     * @throws ChecklistParseException under the same conditions as {@link #read(Path, SheetMapping)}
     */
    public SheetImport read(byte[] bytes, SheetMapping mapping) {
        return read(Input.of(bytes, options.limits().input()), Optional.of(Objects.requireNonNull(mapping, "mapping")));
    }

    private Input input(Path path) throws IOException {
        return Input.of(path, options.limits().input());
    }

    private Input input(InputStream stream, String name) throws IOException {
        return Input.of(stream, name, options.limits().input());
    }

    private SheetImport read(Input input, Optional<SheetMapping> given) {
        SheetFile file = file(input, given);
        SheetMapping mapping = given.orElseGet(() -> SheetLayout.of(file, options.headerNames(), options.language()));
        Checklist checklist = new ChecklistAssembler(file, mapping, options.unknownMarks()).assemble();
        return new SheetImport(checklist, mapping, file.problems().all());
    }

    private SheetFile file(Input input, Optional<SheetMapping> given) {
        byte[] bytes = Objects.requireNonNull(input.bytes(), "bytes");
        boolean isWorkbook = XlsxPackage.isWorkbook(bytes);
        Optional<Charset> charset = given.flatMap(SheetMapping::charset);
        refuse(OtherFiles.refusal(input, charset), input);
        SheetFile file = isWorkbook
                ? XlsxFile.read(bytes, input.source(), options.limits())
                : DelimitedText.read(input, charset, given.flatMap(SheetMapping::separator), options.limits());
        refuse(OwnCsv.refusal(file, bytes), input);
        return file;
    }

    private static void refuse(Optional<String> other, Input input) {
        if (other.isPresent()) {
            throw new ChecklistParseException("Found " + other.get(), new Location(input.source(), 0, 0, ""));
        }
    }
}
