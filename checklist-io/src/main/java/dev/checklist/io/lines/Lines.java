// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import dev.checklist.io.Limits;
import dev.checklist.io.file.Input;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Splits inputs into lines, which end with LF or CR LF. A byte order mark at the beginning of the first line does not
 * belong to it. Each line is to be read before the same thread takes the next one, because arrays are used again.
 *
 * @param limits    the maximum size of a line
 * @param chunkSize the number of bytes that are read at a time by one thread, if lines are not longer than that
 */
public record Lines(Limits limits, int chunkSize) {

    private static final int CHUNK_SIZE = 1 << 20;

    /** Splits with chunks of the usual size. */
    public Lines(Limits limits) {
        this(limits, CHUNK_SIZE);
    }

    /** Returns the lines of a file. Closing the stream closes the file. */
    public Stream<Input> of(Path path) throws IOException {
        FileChannel channel = channel(Objects.requireNonNull(path, "path"));
        if (channel == null) {
            InputStream stream = Files.newInputStream(path);
            return of(stream, path.toString()).onClose(() -> close(stream));
        }
        return lines(new FileContent(channel, chunkSize), path.toString()).onClose(() -> close(channel));
    }

    /**
     * Returns the open file, or {@code null} if it can be read only from the beginning on: pipes and devices, and files
     * whose size is not known in advance.
     */
    private static @Nullable FileChannel channel(Path path) throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) > 0) {
            try {
                return FileChannel.open(path, StandardOpenOption.READ);
            } catch (UnsupportedOperationException e) {
                return null; // Not every file system has channels.
            }
        }
        return null;
    }

    private static void close(Closeable resource) {
        try {
            resource.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of an input stream, which stays open. */
    public Stream<Input> of(InputStream stream, String source) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(source, "name");
        return lines(new StreamChunks(stream, source, this));
    }

    /** Returns the lines in an array, which must not be changed meanwhile. */
    public Stream<Input> of(byte[] bytes) {
        return lines(new ArrayContent(Objects.requireNonNull(bytes, "bytes")), Location.INPUT);
    }

    private Stream<Input> lines(Content content, String source) {
        return lines(new ContentChunks(content, source, this));
    }

    private Stream<Input> lines(Chunks chunks) {
        return StreamSupport.stream(new LineSpliterator(chunks, chunkSize), false);
    }

    /** Returns whether a line is too large of which so many bytes were found but not its end, which may be CR LF. */
    boolean isTooLarge(long unfinished) {
        return unfinished > limits.maxInputSize() + 1L;
    }

    /** Returns the error for a line with the given number of lines before it. */
    ChecklistParseException tooLarge(String source, long linesBefore) {
        return new ChecklistParseException(
                "Line is too large, expected at most %s bytes".formatted(limits.maxInputSize()),
                new Location(source, number(linesBefore), 0, ""));
    }

    /** Returns the number of a line, from 1, or 0, which means unknown, if it is too large for a location. */
    static int number(long linesBefore) {
        return linesBefore < Integer.MAX_VALUE ? (int) linesBefore + 1 : 0;
    }
}
