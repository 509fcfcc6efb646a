// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import dev.checklist.io.Limits;
import dev.checklist.io.file.Input;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, split at LF or CR LF. When used in parallel, it splits off few lines at a time, and fewer if
 * they are long, so that memory stays bounded.
 */
final class LineSpliterator implements Spliterator<Input> {

    private static final int BATCH = 16;
    private static final int BATCH_BYTES = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final String source;
    private final Limits limits;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private int line;

    LineSpliterator(InputStream stream, String source, Limits limits) {
        this.stream = stream;
        this.source = source;
        this.limits = limits;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Input> action) {
        Input next = next();
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    @Override
    public @Nullable Spliterator<Input> trySplit() {
        List<Input> batch = new ArrayList<>(BATCH);
        int size = 0;
        while (batch.size() < BATCH && size < BATCH_BYTES) {
            Input next = next();
            if (next == null) {
                break;
            }
            batch.add(next);
            size += next.length();
        }
        return batch.isEmpty() ? null : batch.spliterator();
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }

    private @Nullable Input next() {
        try {
            byte[] bytes = nextLine();
            return bytes == null ? null : Input.ofLine(withoutCr(bytes), source, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutCr(byte[] bytes) {
        int last = bytes.length - 1;
        return last >= 0 && bytes[last] == '\r' ? Arrays.copyOf(bytes, last) : bytes;
    }

    private byte @Nullable [] nextLine() throws IOException {
        if (position == filled && !fill()) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        do {
            int end = indexOfLf();
            bytes.write(buffer, position, end - position);
            if (bytes.size() > limits.maxInputSize()) {
                throw new ChecklistParseException(
                        "Line is too large, expected at most %s bytes".formatted(limits.maxInputSize()),
                        new Location(source, line, 0, ""));
            }
            position = end + 1;
            if (end < filled) {
                return bytes.toByteArray();
            }
        } while (fill());
        return bytes.toByteArray();
    }

    private int indexOfLf() {
        int i = position;
        while (i < filled && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }
}
