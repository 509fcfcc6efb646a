// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import dev.checklist.io.Limits;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A whole input in memory, as bytes or as text. A checklist takes more memory than its document, so keeping the whole
 * document costs little in comparison, and the exact place of every error can be determined afterwards.
 */
public final class Input {

    private final String source;
    private final @Nullable IntSupplier lineNumber;
    private final byte @Nullable [] bytes;
    private final int from;
    private final int to;
    private final @Nullable String text;

    private Input(
            String source,
            @Nullable IntSupplier lineNumber,
            byte @Nullable [] bytes,
            int from,
            int to,
            @Nullable String text) {
        this.source = source;
        this.lineNumber = lineNumber;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.text = text;
    }

    private Input(String source, byte[] bytes) {
        this(source, null, bytes, Utf8.bomLength(bytes, 0, bytes.length), bytes.length, null);
    }

    private Input(String source, String text) {
        this(source, null, null, 0, text.length(), text);
    }

    /**
     * Returns a line of a portfolio as an input.
     *
     * @param bytes  an array with the line in it, which must not be changed before the line has been read
     * @param from   the index of the first byte of the line
     * @param to     the index after its last byte, without the line end
     * @param number the number of the line, counted from 1; called only if a place in the line is asked for
     */
    public static Input ofLine(byte[] bytes, int from, int to, String source, IntSupplier number) {
        return new Input(source, number, bytes, from, to, null);
    }

    /** Reads a whole file. */
    public static Input of(Path path, Limits limits) throws IOException {
        Objects.requireNonNull(path, "path");
        if (Files.size(path) > limits.maxInputSize()) {
            throw tooLarge(path.toString(), limits, "bytes");
        }
        // Checked again while reading: a device or a pipe reports a size of 0, and a file may grow meanwhile.
        try (InputStream stream = Files.newInputStream(path)) {
            return of(stream, path.toString(), limits);
        }
    }

    /** Reads the rest of a stream, which stays open. */
    public static Input of(InputStream stream, String source, Limits limits) throws IOException {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(source, "name");
        byte[] bytes = stream.readNBytes(limits.maxInputSize());
        if (bytes.length == limits.maxInputSize() && stream.read() >= 0) {
            throw tooLarge(source, limits, "bytes");
        }
        return new Input(source, bytes);
    }

    /** Reads the rest of a reader, which stays open. */
    public static Input of(Reader reader, String source, Limits limits) throws IOException {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(source, "name");
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
            if (text.length() > limits.maxInputSize()) {
                throw tooLarge(source, limits, "characters");
            }
        }
        return new Input(source, text.toString());
    }

    /** Returns a text as an input without a name. */
    public static Input of(String text, Limits limits) {
        if (Objects.requireNonNull(text, "text").length() > limits.maxInputSize()) {
            throw tooLarge(Location.INPUT, limits, "characters");
        }
        return new Input(Location.INPUT, text);
    }

    /** Returns bytes as an input without a name. The bytes must not be changed afterwards. */
    public static Input of(byte[] bytes, Limits limits) {
        if (Objects.requireNonNull(bytes, "bytes").length > limits.maxInputSize()) {
            throw tooLarge(Location.INPUT, limits, "bytes");
        }
        return new Input(Location.INPUT, bytes);
    }

    private static ChecklistParseException tooLarge(String source, Limits limits, String unit) {
        return new ChecklistParseException(
                "Input is too large, expected at most %s %s".formatted(limits.maxInputSize(), unit),
                new Location(source, 0, 0, ""));
    }

    /**
     * Returns the array with the bytes from {@link #from()} to {@link #to()}, or {@code null} if the input is text. If
     * this is a line, other lines are before and after them; otherwise, nothing else is in the array but the byte order
     * mark.
     */
    public byte @Nullable [] bytes() {
        return bytes;
    }

    /** Returns the index of the first byte. */
    public int from() {
        return from;
    }

    /** Returns the index after the last byte. */
    public int to() {
        return to;
    }

    /** Returns the text, or {@code null} if the input is bytes. */
    @Nullable
    public String text() {
        return text;
    }

    public String source() {
        return source;
    }

    /** Returns the number of the line after the given number of other lines of the input, from 1. */
    public int line(int linesBefore) {
        return (lineNumber == null ? 1 : lineNumber.getAsInt()) + linesBefore;
    }

    /** Returns whether this is a line of a portfolio, in which no character ends a line. */
    public boolean isOneLine() {
        return lineNumber != null;
    }

    /** Returns the number of bytes without the byte order mark, or of UTF-16 units if the input is text. */
    public int length() {
        return to - from;
    }

    /** Returns the place after the given beginning of the input. Lines end with LF, CR LF or CR. */
    public Location after(CharSequence beginning, String pointer) {
        int linesBefore = 0;
        int lineStart = 0;
        for (int i = 0; i < beginning.length(); i++) {
            char c = beginning.charAt(i);
            boolean insideCrLf = c == '\r' && i + 1 < beginning.length() && beginning.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !insideCrLf)) {
                linesBefore++;
                lineStart = i + 1;
            }
        }
        return new Location(source, line(linesBefore), beginning.length() - lineStart + 1, pointer);
    }
}
