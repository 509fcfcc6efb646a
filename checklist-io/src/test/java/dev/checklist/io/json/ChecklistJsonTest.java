// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the treatment of streams, readers and writers that are passed by callers. */
class ChecklistJsonTest {

    private final ChecklistJson json = ChecklistJson.create();
    private final Checklist checklist = ChecklistArbitraries.large(200);

    /** Records whether it was closed. */
    private static final class Bytes extends ByteArrayOutputStream {
        private boolean closed;
        private int flushed;

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public void flush() {
            flushed++;
        }
    }

    @Test
    void flushesAStreamAndLeavesItOpen() throws IOException {
        Bytes bytes = new Bytes();
        OutputStream buffered = new BufferedOutputStream(bytes, 1 << 20);
        json.write(checklist, buffered);
        assertArrayEquals(json.writeBytes(checklist), bytes.toByteArray());
        assertTrue(bytes.flushed > 0);
        assertFalse(bytes.closed);
        json.write(checklist, buffered);
        assertEquals(json.writeString(checklist).repeat(2), bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void flushesAWriterAndLeavesItOpen() throws IOException {
        boolean[] closed = {false};
        boolean[] flushed = {false};
        StringWriter text = new StringWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }

            @Override
            public void flush() {
                flushed[0] = true;
            }
        };
        json.write(checklist, text);
        json.write(checklist, text);
        assertEquals(json.writeString(checklist).repeat(2), text.toString());
        assertTrue(flushed[0]);
        assertFalse(closed[0]);
    }

    @Test
    void leavesInputsOpen() throws IOException {
        boolean[] closed = {false, false};
        InputStream stream = new ByteArrayInputStream(json.writeBytes(checklist)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Reader reader = new StringReader(json.writeString(checklist)) {
            @Override
            public void close() {
                closed[1] = true;
            }
        };
        assertEquals(checklist, json.read(stream, Location.INPUT));
        assertEquals(checklist, json.read(reader, Location.INPUT));
        assertFalse(closed[0] || closed[1]);
    }

    @Test
    void readsAStreamThatGivesAByteAtATime() throws IOException {
        byte[] bytes = json.writeBytes(checklist);
        InputStream drops = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
        assertEquals(checklist, json.read(drops, Location.INPUT));
        Reader letters = new StringReader(new String(bytes, StandardCharsets.UTF_8)) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
        assertEquals(checklist, json.read(letters, Location.INPUT));
    }

    @Test
    void passesOnWhatAnInputThrows() {
        IOException failure = new IOException("unplugged");
        InputStream stream = new SequenceInputStream(
                new ByteArrayInputStream("{\"format\":".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw failure;
                    }
                });
        assertSame(failure, assertThrows(IOException.class, () -> json.read(stream, Location.INPUT)));
        Reader reader = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw failure;
            }

            @Override
            public void close() {}
        };
        assertSame(failure, assertThrows(IOException.class, () -> json.read(reader, Location.INPUT)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 8000, 60_000})
    void passesOnWhatAnOutputThrows(int room) {
        IOException failure = new IOException("full");
        int[] written = {0};
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (written[0]++ == room) {
                    throw failure;
                }
            }
        };
        assertSame(failure, assertThrows(IOException.class, () -> json.write(checklist, stream)));
        // Nothing is written after a failure, because it would follow a gap.
        assertEquals(room + 1, written[0]);
        int[] letters = {0};
        Writer writer = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                letters[0] += length;
                if (letters[0] > room) {
                    throw failure;
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertSame(failure, assertThrows(IOException.class, () -> json.write(checklist, writer)));
    }

    @Test
    void namesTheFileInErrors(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("空.json"), "{\n");
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> json.read(file));
        assertEquals("Unexpected end of input, expected the rest of the document (" + file + ":2:1)", e.getMessage());
        assertThrows(NoSuchFileException.class, () -> json.read(folder.resolve("none.json")));
        assertThrows(NoSuchFileException.class, () -> json.readWithProblems(folder.resolve("none.json")));
        assertThrows(NoSuchFileException.class, () -> json.write(checklist, folder.resolve("none/a.json")));
        for (Executable read : List.<Executable>of(() -> json.read(folder), () -> json.write(checklist, folder))) {
            assertThrows(IOException.class, read);
        }
    }

    @Test
    void isSharedByThreads() {
        byte[] bytes = json.writeBytes(checklist);
        long equal = IntStream.range(0, 200)
                .parallel()
                .filter(i -> {
                    Checklist own = checklist.withTitle("title " + i);
                    return json.read(json.writeBytes(own)).equals(own)
                            && json.read(bytes).equals(checklist);
                })
                .count();
        assertEquals(200, equal);
    }

    @Test
    void readsEscapesAsTheCharactersTheyAre() {
        assertEquals(
                "\"\\/\b\f\n\r\t○𠮷",
                json.read("{\"\\u0066ormat\":\"checklist\\/1.0\",\"id\":\"i\",\"title\":"
                                + "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u25cb\\uD842\\udfb7\"}")
                        .title());
    }

    @Test
    void writesControlCharactersAsEscapesAndTheRestAsItself() {
        Checklist awkward = Checklist.builder()
                .id("i")
                .title("\u0000\u001F\"\\/\u007F\u0085\u2028\uFEFF○𠮷<&'")
                .build();
        assertEquals(
                "{\"format\":\"checklist/1.0\",\"id\":\"i\",\"title\":"
                        + "\"\\u0000\\u001F\\\"\\\\/\u007F\u0085\u2028\uFEFF○𠮷<&'\"}\n",
                ChecklistJson.with(JsonOptions.defaults().withPretty(false)).writeString(awkward));
    }
}
