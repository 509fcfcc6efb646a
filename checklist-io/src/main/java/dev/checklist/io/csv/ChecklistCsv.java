// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import dev.checklist.io.ReadResult;
import dev.checklist.io.file.AtomicFile;
import dev.checklist.io.file.Decoder;
import dev.checklist.io.file.Input;
import dev.checklist.io.file.TextBuffers;
import dev.checklist.io.format.UnknownContent;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes one checklist as a CSV table, format {@code checklist/1.0}, for editing in spreadsheet programs.
 *
 * <pre>{@code
 * ChecklistCsv csv = ChecklistCsv.with(CsvOptions.defaults().withByteOrderMark(true));
 * csv.write(checklist, Path.of("sheet.csv"));
 * Checklist edited = csv.read(Path.of("sheet.csv"));
 * }</pre>
 *
 * <p>A written checklist is read back as an equal checklist, and equal checklists are written as equal bytes. There is
 * one row per item. The column {@code parent} gives its place in the tree, so rows may be sorted and filtered as long
 * as siblings keep their order. Columns are found by their title, in any order. A cell that a spreadsheet program would
 * run as a formula is written with an apostrophe in front, which is removed when reading. This is the library's own
 * layout; sheets in other layouts can't be read with this class. Immutable and thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @since 0.1.0
 */
public final class ChecklistCsv {

    private final CsvOptions options;
    private final TextBuffers buffers = new TextBuffers();

    private ChecklistCsv(CsvOptions options) {
        this.options = options;
    }

    /** {@return a reader and writer with {@link CsvOptions#defaults()}} */
    public static ChecklistCsv create() {
        return new ChecklistCsv(CsvOptions.defaults());
    }

    /**
     * {@return a reader and writer with the given options}
     *
     * @param options how to read and write
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static ChecklistCsv with(CsvOptions options) {
        return new ChecklistCsv(Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads a whole checklist from a file.
     *
     * @param path the file
     * @return the checklist
     * @throws ChecklistParseException if the file is not a checklist, or has columns that would be left out
     * @throws IOException             if the file can't be read
     */
    public Checklist read(Path path) throws IOException {
        return UnknownContent.whole(readWithProblems(path));
    }

    /**
     * Reads a whole checklist from a stream, to its end.
     *
     * @param stream the stream; stays open
     * @param name   the name of the input in messages
     * @return the checklist
     * @throws ChecklistParseException if the input is not a checklist, or has columns that would be left out
     * @throws IOException             if the stream can't be read
     */
    public Checklist read(InputStream stream, String name) throws IOException {
        return UnknownContent.whole(readWithProblems(stream, name));
    }

    /**
     * Reads a whole checklist from a reader, to its end.
     *
     * @param reader the reader; stays open
     * @param name   the name of the input in messages
     * @return the checklist
     * @throws ChecklistParseException if the input is not a checklist, or has columns that would be left out
     * @throws IOException             if the reader can't be read
     */
    public Checklist read(Reader reader, String name) throws IOException {
        return UnknownContent.whole(read(Input.of(reader, name, options.limits())));
    }

    /**
     * Reads a whole checklist from text.
     *
     * @param text the table
     * @return the checklist
     * @throws ChecklistParseException if the text is not a checklist, or has columns that would be left out
     */
    public Checklist read(String text) {
        return UnknownContent.whole(readWithProblems(text));
    }

    /**
     * Reads a whole checklist from bytes.
     *
     * @param bytes the table, in the encoding of the options unless a byte order mark says otherwise
     * @return the checklist
     * @throws ChecklistParseException if the bytes are not a checklist, or have columns that would be left out
     */
    public Checklist read(byte[] bytes) {
        return UnknownContent.whole(read(Input.of(bytes, options.limits())));
    }

    /**
     * Reads a checklist from a file, and reports the columns that are left out. Unknown columns are left out if the
     * checklist states a newer minor version of the format, or if {@link CsvOptions#unknownColumns()} says so.
     *
     * @param path the file
     * @return the checklist, and a problem of code {@code unknown-column} for each column left out
     * @throws ChecklistParseException if the file is not a checklist
     * @throws IOException             if the file can't be read
     */
    public ReadResult readWithProblems(Path path) throws IOException {
        return read(Input.of(path, options.limits()));
    }

    /**
     * Reads a checklist from a stream, to its end, in the same way as {@link #readWithProblems(Path)}.
     *
     * @param stream the stream; stays open
     * @param name   the name of the input in messages
     * @return the checklist, and a problem of code {@code unknown-column} for each column left out
     * @throws ChecklistParseException if the input is not a checklist
     * @throws IOException             if the stream can't be read
     */
    public ReadResult readWithProblems(InputStream stream, String name) throws IOException {
        return read(Input.of(stream, name, options.limits()));
    }

    /**
     * Reads a checklist from text, in the same way as {@link #readWithProblems(Path)}.
     *
     * @param text the table
     * @return the checklist, and a problem of code {@code unknown-column} for each column left out
     * @throws ChecklistParseException if the text is not a checklist
     */
    public ReadResult readWithProblems(String text) {
        return read(Input.of(text, options.limits()));
    }

    /**
     * Reads a checklist from bytes, in the same way as {@link #readWithProblems(Path)}.
     *
     * @param bytes the table, in the encoding of the options unless a byte order mark says otherwise
     * @return the checklist, and a problem of code {@code unknown-column} for each column left out
     * @throws ChecklistParseException if the bytes are not a checklist
     */
    public ReadResult readWithProblems(byte[] bytes) {
        return read(Input.of(bytes, options.limits()));
    }

    private ReadResult read(Input input) {
        String text = Decoder.text(input, options.charset(), buffers);
        CsvTable table = CsvTable.of(text, input, options.limits().maxTextLength());
        return CsvDecoder.decode(table, options.unknownColumns());
    }

    /**
     * Writes a checklist to a file. Whatever happens, it is the old or the new one: see {@link dev.checklist.io}.
     *
     * @param checklist the checklist to write
     * @param path      the file; its folder must exist
     * @throws IOException              if the file can't be written
     * @throws IllegalArgumentException if the encoding of the options can't represent a character
     */
    public void write(Checklist checklist, Path path) throws IOException {
        Objects.requireNonNull(checklist, "checklist");
        AtomicFile.write(path, stream -> write(checklist, stream));
    }

    /**
     * Writes a checklist to a stream.
     *
     * @param checklist the checklist to write
     * @param stream    the stream; is flushed and stays open
     * @throws IOException              if the stream can't be written
     * @throws IllegalArgumentException if the encoding can't represent a character; the message names it and its place
     */
    public void write(Checklist checklist, OutputStream stream) throws IOException {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(stream, "stream");
        CsvEncoder.write(checklist, stream, options);
    }

    /**
     * Writes a checklist to a writer, without byte order mark.
     *
     * @param checklist the checklist to write
     * @param writer    the writer; is flushed and stays open
     * @throws IOException if the writer can't be written
     */
    public void write(Checklist checklist, Writer writer) throws IOException {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(writer, "writer");
        CsvEncoder.write(checklist, writer);
    }

    /**
     * {@return a checklist as text, with CR LF after each row and without byte order mark}
     *
     * @param checklist the checklist to write
     */
    public String writeString(Checklist checklist) {
        StringWriter text = new StringWriter();
        try {
            write(checklist, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Unexpected error when writing to memory", e);
        }
        return text.toString();
    }

    /**
     * Writes a checklist as bytes.
     *
     * @param checklist the checklist to write
     * @return the table in the encoding of the options
     * @throws IllegalArgumentException if the encoding can't represent a character; the message names it and its place
     */
    public byte[] writeBytes(Checklist checklist) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(checklist, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Unexpected error when writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
