// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import dev.checklist.io.ReadResult;
import dev.checklist.io.file.AtomicFile;
import dev.checklist.io.lines.Lines;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads and writes a portfolio: many checklists as JSON lines, one checklist per line, in bounded memory.
 *
 * <pre>{@code
 * try (Stream<Checklist> portfolio = ChecklistLines.create().read(Path.of("vendors.jsonl"))) {
 *     long controls = portfolio.parallel().mapToLong(c -> c.controls().size()).sum();
 * }
 * }</pre>
 *
 * <p>Each line is a compact document as written by {@link ChecklistJson}, and is read as strictly. An empty line is an
 * error. Errors are thrown while the stream is consumed: {@link ChecklistParseException} with the number of the line,
 * or {@link UncheckedIOException} if the input can't be read.
 *
 * <p>Streams can be made parallel. Each thread then reads about 1 MB at a time, or one longer line. A file is read at
 * several places at once; an input stream by one thread at a time, which costs more. Operations that keep the order,
 * such as {@link Stream#forEachOrdered}, hold what other threads have read ahead; if their action takes longer than
 * reading, read sequentially.
 *
 * <p>Immutable and thread-safe. Each returned stream can be used only once.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 * @since 0.1.0
 */
public final class ChecklistLines {

    private final Lines lines;
    private final JsonCodec codec;

    private ChecklistLines(JsonOptions options) {
        this(options, new Lines(options.limits()));
    }

    ChecklistLines(JsonOptions options, Lines lines) {
        this.lines = lines;
        this.codec = new JsonCodec(options.withPretty(false));
    }

    /**
     * {@return a reader and writer with {@link JsonOptions#defaults()}, except that it writes compact documents}
     */
    public static ChecklistLines create() {
        return new ChecklistLines(JsonOptions.defaults());
    }

    /**
     * Creates a reader and writer.
     *
     * @param options how to read; {@link JsonOptions#pretty()} is ignored
     * @return a reader and writer with those options
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static ChecklistLines with(JsonOptions options) {
        return new ChecklistLines(Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads the checklists of a file as a stream. The file is read up to the size that it has now, and must not be
     * changed meanwhile. Interrupting a thread that reads closes the file.
     *
     * @param path the file
     * @return the checklists in the order of the lines; may be made parallel; must be closed, which closes the file
     * @throws IOException if the file can't be opened
     */
    public Stream<Checklist> read(Path path) throws IOException {
        return lines.of(path).map(codec::read);
    }

    /**
     * Reads the checklists of an input stream as a stream.
     *
     * @param stream the input; stays open
     * @param name   the name of the input in messages
     * @return the checklists in the order of the lines; may be made parallel
     */
    public Stream<Checklist> read(InputStream stream, String name) {
        return lines.of(stream, name).map(codec::read);
    }

    /**
     * Reads the checklists in bytes as a stream.
     *
     * @param bytes the lines, in UTF-8
     * @return the checklists in the order of the lines; may be made parallel
     */
    public Stream<Checklist> read(byte[] bytes) {
        return lines.of(bytes).map(codec::read);
    }

    /**
     * Reads the checklists of a file as a stream, and reports the members that are left out, in the same way as
     * {@link ChecklistJson#readWithProblems(Path)}.
     *
     * @param path the file
     * @return the results in the order of the lines; may be made parallel; must be closed, which closes the file
     * @throws IOException if the file can't be opened
     */
    public Stream<ReadResult> readWithProblems(Path path) throws IOException {
        return lines.of(path).map(codec::readWithProblems);
    }

    /**
     * Reads the checklists of an input stream as a stream, in the same way as {@link #readWithProblems(Path)}.
     *
     * @param stream the input; stays open
     * @param name   the name of the input in messages
     * @return the results in the order of the lines; may be made parallel
     */
    public Stream<ReadResult> readWithProblems(InputStream stream, String name) {
        return lines.of(stream, name).map(codec::readWithProblems);
    }

    /**
     * Reads the checklists in bytes as a stream, in the same way as {@link #readWithProblems(Path)}.
     *
     * @param bytes the lines, in UTF-8
     * @return the results in the order of the lines; may be made parallel
     */
    public Stream<ReadResult> readWithProblems(byte[] bytes) {
        return lines.of(bytes).map(codec::readWithProblems);
    }

    /**
     * Writes checklists to a file. Whatever happens, it is the old or the new one: see {@link dev.checklist.io}.
     *
     * @param checklists the checklists to write; the stream is consumed but not closed
     * @param path       the file; its folder must exist
     * @throws IOException if the file can't be written
     */
    public void write(Stream<Checklist> checklists, Path path) throws IOException {
        Objects.requireNonNull(checklists, "checklists");
        AtomicFile.write(path, stream -> write(checklists, stream));
    }

    /**
     * Writes checklists to a stream.
     *
     * @param checklists the checklists to write; the stream is consumed but not closed
     * @param stream     the output; is flushed and stays open
     * @throws IOException if the stream can't be written
     */
    public void write(Stream<Checklist> checklists, OutputStream stream) throws IOException {
        Objects.requireNonNull(checklists, "checklists");
        Objects.requireNonNull(stream, "stream");
        for (Iterator<Checklist> iterator = checklists.iterator(); iterator.hasNext(); ) {
            codec.write(iterator.next(), stream);
        }
    }

    /**
     * Writes checklists as bytes.
     *
     * @param checklists the checklists to write; the stream is consumed but not closed
     * @return the lines in UTF-8, each with a final newline
     */
    public byte[] writeBytes(Stream<Checklist> checklists) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(checklists, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Unexpected error when writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
