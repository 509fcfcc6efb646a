// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import dev.checklist.io.ReadResult;
import dev.checklist.io.file.AtomicFile;
import dev.checklist.io.file.Input;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.text.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes one checklist as a JSON document, format {@code checklist/1.0}.
 *
 * <pre>{@code
 * ChecklistJson json = ChecklistJson.create();
 * Checklist checklist = json.read(Path.of("sheet.json"));
 * json.write(checklist.update("6.7", c -> c.withRemarks("…")), Path.of("sheet.json"));
 * }</pre>
 *
 * <p>A written checklist is read back as an equal checklist, and equal checklists are written as equal bytes. Reading
 * is strict: an unknown or duplicate member, a wrong type, {@code null}, or content after the document is an error.
 * Documents are UTF-8. A byte order mark is ignored when reading, also in text, and is never written.
 *
 * <p>Immutable and thread-safe; create one instance and reuse it.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">the JSON Schema of the format, {@link #schema()}</a>
 * @since 0.1.0
 */
public final class ChecklistJson {

    private static final String SCHEMA = "/dev/checklist/io/checklist-1.0.schema.json";

    private final JsonOptions options;
    private final JsonCodec codec;

    private ChecklistJson(JsonOptions options) {
        this.options = options;
        this.codec = new JsonCodec(options);
    }

    /**
     * {@return a reader and writer with {@link JsonOptions#defaults()}}
     */
    public static ChecklistJson create() {
        return new ChecklistJson(JsonOptions.defaults());
    }

    /**
     * Creates a reader and writer.
     *
     * @param options how to read and write
     * @return a reader and writer with those options
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static ChecklistJson with(JsonOptions options) {
        return new ChecklistJson(Objects.requireNonNull(options, "options"));
    }

    /**
     * {@return the JSON Schema (2020-12) of the format; a schema can't express that ids are unique, so a document that
     * is valid against it may still be rejected}
     */
    public static String schema() {
        return Resources.text(ChecklistJson.class.getResourceAsStream(SCHEMA), SCHEMA);
    }

    /**
     * Reads a whole checklist from a file.
     *
     * @param path the file
     * @return the checklist
     * @throws ChecklistParseException if the file is not a checklist, or has members that would be left out
     * @throws IOException             if the file can't be read
     */
    public Checklist read(Path path) throws IOException {
        return codec.read(Input.of(path, options.limits()));
    }

    /**
     * Reads a whole checklist from a stream, to its end.
     *
     * @param stream the stream; stays open
     * @param name   the name of the input in messages
     * @return the checklist
     * @throws ChecklistParseException if the input is not a checklist, or has members that would be left out
     * @throws IOException             if the stream can't be read
     */
    public Checklist read(InputStream stream, String name) throws IOException {
        return codec.read(Input.of(stream, name, options.limits()));
    }

    /**
     * Reads a whole checklist from a reader, to its end.
     *
     * @param reader the reader; stays open
     * @param name   the name of the input in messages
     * @return the checklist
     * @throws ChecklistParseException if the input is not a checklist, or has members that would be left out
     * @throws IOException             if the reader can't be read
     */
    public Checklist read(Reader reader, String name) throws IOException {
        return codec.read(Input.of(reader, name, options.limits()));
    }

    /**
     * Reads a whole checklist from text.
     *
     * @param text the document
     * @return the checklist
     * @throws ChecklistParseException if the text is not a checklist, or has members that would be left out
     */
    public Checklist read(String text) {
        return codec.read(Input.of(text, options.limits()));
    }

    /**
     * Reads a whole checklist from bytes.
     *
     * @param bytes the document in UTF-8
     * @return the checklist
     * @throws ChecklistParseException if the bytes are not a checklist, or have members that would be left out
     */
    public Checklist read(byte[] bytes) {
        return codec.read(Input.of(bytes, options.limits()));
    }

    /**
     * Reads a checklist from a file, and reports the members that are left out. Unknown members are left out if the
     * document states a newer minor version of the format, or if {@link JsonOptions#unknownMembers()} says so.
     *
     * @param path the file
     * @return the checklist, and a problem of code {@code unknown-member} for each member left out
     * @throws ChecklistParseException if the file is not a checklist
     * @throws IOException             if the file can't be read
     */
    public ReadResult readWithProblems(Path path) throws IOException {
        return codec.readWithProblems(Input.of(path, options.limits()));
    }

    /**
     * Reads a checklist from a stream, to its end, in the same way as {@link #readWithProblems(Path)}.
     *
     * @param stream the stream; stays open
     * @param name   the name of the input in messages
     * @return the checklist, and a problem of code {@code unknown-member} for each member left out
     * @throws ChecklistParseException if the input is not a checklist
     * @throws IOException             if the stream can't be read
     */
    public ReadResult readWithProblems(InputStream stream, String name) throws IOException {
        return codec.readWithProblems(Input.of(stream, name, options.limits()));
    }

    /**
     * Reads a checklist from text, in the same way as {@link #readWithProblems(Path)}.
     *
     * @param text the document
     * @return the checklist, and a problem of code {@code unknown-member} for each member left out
     * @throws ChecklistParseException if the text is not a checklist
     */
    public ReadResult readWithProblems(String text) {
        return codec.readWithProblems(Input.of(text, options.limits()));
    }

    /**
     * Reads a checklist from bytes, in the same way as {@link #readWithProblems(Path)}.
     *
     * @param bytes the document in UTF-8
     * @return the checklist, and a problem of code {@code unknown-member} for each member left out
     * @throws ChecklistParseException if the bytes are not a checklist
     */
    public ReadResult readWithProblems(byte[] bytes) {
        return codec.readWithProblems(Input.of(bytes, options.limits()));
    }

    /**
     * Writes a checklist to a file. Whatever happens, it is the old or the new one: see {@link dev.checklist.io}.
     *
     * @param checklist the checklist to write
     * @param path      the file; its folder must exist
     * @throws IOException if the file can't be written
     */
    public void write(Checklist checklist, Path path) throws IOException {
        Objects.requireNonNull(checklist, "checklist");
        AtomicFile.write(path, stream -> write(checklist, stream));
    }

    /**
     * Writes a checklist to a stream, in UTF-8.
     *
     * @param checklist the checklist to write
     * @param stream    the stream; is flushed and stays open
     * @throws IOException if the stream can't be written
     */
    public void write(Checklist checklist, OutputStream stream) throws IOException {
        codec.write(checklist, stream);
    }

    /**
     * Writes a checklist to a writer.
     *
     * @param checklist the checklist to write
     * @param writer    the writer; is flushed and stays open
     * @throws IOException if the writer can't be written
     */
    public void write(Checklist checklist, Writer writer) throws IOException {
        codec.write(checklist, writer);
    }

    /**
     * Writes a checklist as text.
     *
     * @param checklist the checklist to write
     * @return the document, with a final newline
     */
    public String writeString(Checklist checklist) {
        return codec.text(checklist);
    }

    /**
     * Writes a checklist as bytes.
     *
     * @param checklist the checklist to write
     * @return the document in UTF-8, with a final newline
     */
    public byte[] writeBytes(Checklist checklist) {
        return codec.bytes(checklist);
    }
}
