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
import org.jspecify.annotations.Nullable;

/**
 * A whole input in memory, as bytes or as text. A checklist takes more memory than its document, so keeping the whole
 * document costs little in comparison, and the exact place of every error can be determined afterwards.
 */
public final class Input {

    private final String source;
    private final int firstLine;
    private final boolean oneLine;
    private final byte @Nullable [] bytes;
    private final @Nullable String text;

    private Input(String source, int firstLine, boolean oneLine, byte @Nullable [] bytes, @Nullable String text) {
        this.source = source;
        this.firstLine = firstLine;
        this.oneLine = oneLine;
        this.bytes = bytes;
        this.text = text;
    }

    /** Returns a line of a portfolio as an input; {@code number} counts from 1. */
    public static Input ofLine(byte[] bytes, String source, int number) {
        return new Input(source, number, true, bytes, null);
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
        return new Input(source, 1, false, bytes, null);
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
        return new Input(source, 1, false, null, text.toString());
    }

    /** Returns a text as an input without a name. */
    public static Input of(String text, Limits limits) {
        if (Objects.requireNonNull(text, "text").length() > limits.maxInputSize()) {
            throw tooLarge(Location.INPUT, limits, "characters");
        }
        return new Input(Location.INPUT, 1, false, null, text);
    }

    /** Returns bytes as an input without a name. The bytes must not be changed afterwards. */
    public static Input of(byte[] bytes, Limits limits) {
        if (Objects.requireNonNull(bytes, "bytes").length > limits.maxInputSize()) {
            throw tooLarge(Location.INPUT, limits, "bytes");
        }
        return new Input(Location.INPUT, 1, false, bytes, null);
    }

    private static ChecklistParseException tooLarge(String source, Limits limits, String unit) {
        return new ChecklistParseException(
                "Input is too large, expected at most %s %s".formatted(limits.maxInputSize(), unit),
                new Location(source, 0, 0, ""));
    }

    /** Returns the bytes, or {@code null} if the input is text. */
    public byte @Nullable [] bytes() {
        return bytes;
    }

    /** Returns the text, or {@code null} if the input is bytes. */
    @Nullable
    public String text() {
        return text;
    }

    public String source() {
        return source;
    }

    /** Returns the number of the first line of the input, from 1. */
    public int firstLine() {
        return firstLine;
    }

    /** Returns whether this is a line of a portfolio, in which no character ends a line. */
    public boolean isOneLine() {
        return oneLine;
    }

    /** Returns the number of bytes, or of UTF-16 units if the input is text. */
    public int length() {
        return bytes == null ? Objects.requireNonNull(text, "text").length() : bytes.length;
    }

    /** Returns the place after the given beginning of the input. Lines end with LF, CR LF or CR. */
    public Location after(CharSequence beginning, String pointer) {
        int line = firstLine;
        int lineStart = 0;
        for (int i = 0; i < beginning.length(); i++) {
            char c = beginning.charAt(i);
            boolean insideCrLf = c == '\r' && i + 1 < beginning.length() && beginning.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !insideCrLf)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(source, line, beginning.length() - lineStart + 1, pointer);
    }
}
