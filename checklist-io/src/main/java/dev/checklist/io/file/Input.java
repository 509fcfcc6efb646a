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
 * A whole input in memory, as bytes or as text. A checklist is larger in memory than its document, so that reading it
 * whole costs little, and every error can be given its true place afterwards.
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

    /** A line of a portfolio; {@code number} counts from 1. */
    public static Input ofLine(byte[] bytes, String source, int number) {
        return new Input(source, number, true, bytes, null);
    }

    /** A whole file. */
    public static Input of(Path path, Limits limits) throws IOException {
        Objects.requireNonNull(path, "path");
        if (Files.size(path) > limits.maxInputSize()) {
            throw tooLarge(path.toString(), limits, "bytes");
        }
        // A device or a pipe says that its size is 0, and a file may grow while it is read.
        try (InputStream stream = Files.newInputStream(path)) {
            return of(stream, path.toString(), limits);
        }
    }

    /** The rest of a stream, which stays open. */
    public static Input of(InputStream stream, String source, Limits limits) throws IOException {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(source, "name");
        byte[] bytes = stream.readNBytes(limits.maxInputSize());
        if (bytes.length == limits.maxInputSize() && stream.read() >= 0) {
            throw tooLarge(source, limits, "bytes");
        }
        return new Input(source, 1, false, bytes, null);
    }

    /** The rest of a reader, which stays open. */
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

    /** A text without a name. */
    public static Input of(String text, Limits limits) {
        if (Objects.requireNonNull(text, "text").length() > limits.maxInputSize()) {
            throw tooLarge(Location.INPUT, limits, "characters");
        }
        return new Input(Location.INPUT, 1, false, null, text);
    }

    /** Bytes without a name, which are not to be changed. */
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

    /** The bytes, or {@code null} if the input is text. */
    public byte @Nullable [] bytes() {
        return bytes;
    }

    /** The text, or {@code null} if the input is bytes. */
    @Nullable
    public String text() {
        return text;
    }

    public String source() {
        return source;
    }

    /** The number of the line that the input begins with, from 1. */
    public int firstLine() {
        return firstLine;
    }

    /** Whether this is a line of a portfolio, in which no character ends a line. */
    public boolean isOneLine() {
        return oneLine;
    }

    /** The number of bytes, or of UTF-16 units if the input is text. */
    public int length() {
        return bytes == null ? Objects.requireNonNull(text, "text").length() : bytes.length;
    }

    /** The place after the given beginning of the input. Lines end with LF, CR LF or CR. */
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
