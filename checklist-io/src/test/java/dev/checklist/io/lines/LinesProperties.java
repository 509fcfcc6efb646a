// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.io.Limits;
import dev.checklist.io.file.Input;
import dev.checklist.model.problem.ChecklistParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Compares what is split from files, streams and arrays, in chunks of any size, with the definition of a line. */
class LinesProperties {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Path file;

    @BeforeTry
    void createFile() throws IOException {
        file = Files.createTempFile("lines", ".jsonl");
    }

    @AfterTry
    void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Provide
    Arbitrary<byte[]> contents() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("\n", "\r\n", "\r", "\uFEFF", "\0", "\u000B", "\u4E0A")),
                Tuple.of(1, Arbitraries.of("x".repeat(7), "y".repeat(40), "z".repeat(70))),
                Tuple.of(2, Arbitraries.of("a", "b", "é")));
        return pieces.list().ofMaxSize(60).map(all -> String.join("", all).getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<Integer> chunkSizes() {
        return Arbitraries.of(1, 2, 7, 8, 9, 64, 1000);
    }

    @Provide
    Arbitrary<Integer> maxSizes() {
        return Arbitraries.of(1, 7, 40, 69, 100_000);
    }

    /** Returns the number and the bytes of each line, up to the first one that is too large. */
    private static List<String> expected(byte[] content, int max) {
        List<String> lines = new ArrayList<>();
        String text = new String(content, StandardCharsets.ISO_8859_1);
        for (int from = 0; from < text.length(); ) {
            int lf = text.indexOf('\n', from);
            String line = text.substring(from, lf < 0 ? text.length() : lf);
            from += line.length() + 1;
            line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            int number = lines.size() + 1;
            if (line.length() > max) {
                lines.add("Line is too large, expected at most %s bytes (:%s)".formatted(max, number));
                break;
            }
            String mark = new String(BOM, StandardCharsets.ISO_8859_1);
            lines.add(number + " " + (number == 1 && line.startsWith(mark) ? line.substring(3) : line));
        }
        return lines;
    }

    private static String show(Input line) {
        byte[] bytes = Objects.requireNonNull(line.bytes());
        return line.line(0) + " " + new String(bytes, line.from(), line.length(), StandardCharsets.ISO_8859_1);
    }

    private static List<String> read(Stream<Input> lines, String source) {
        List<String> read = new ArrayList<>();
        try (lines) {
            lines.map(LinesProperties::show).forEachOrdered(read::add);
        } catch (ChecklistParseException e) {
            read.add(e.getMessage().replace(source, ""));
        }
        return read;
    }

    private static InputStream slow(byte[] content, Random random) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(20)));
            }

            @Override
            public synchronized int available() {
                return random.nextBoolean() ? super.available() : 0;
            }
        };
    }

    @Property
    void splitsAtLineEndsOnly(
            @ForAll("contents") byte[] content,
            @ForAll("chunkSizes") int chunkSize,
            @ForAll("maxSizes") int max,
            @ForAll Random random)
            throws IOException {
        Files.write(file, content);
        Lines lines = new Lines(Limits.defaults().withMaxInputSize(max), chunkSize);
        List<String> expected = expected(content, max);
        assertEquals(expected, read(lines.of(content), "<input>"));
        assertEquals(expected, read(lines.of(file), file.toString()));
        assertEquals(expected, read(lines.of(new ByteArrayInputStream(content), "a.jsonl"), "a.jsonl"));
        assertEquals(expected, read(lines.of(slow(content, random), "a.jsonl"), "a.jsonl"));
    }

    @Property
    void splitsInParallelAsInOrder(
            @ForAll("contents") byte[] content, @ForAll("chunkSizes") int chunkSize, @ForAll Random random)
            throws IOException {
        Files.write(file, content);
        Lines lines = new Lines(Limits.defaults(), chunkSize);
        List<String> expected = expected(content, Integer.MAX_VALUE);
        assertEquals(expected, read(lines.of(content).parallel(), ""));
        assertEquals(expected, read(lines.of(file).parallel(), ""));
        assertEquals(expected, read(lines.of(slow(content, random), "a.jsonl").parallel(), ""));
        assertEquals(
                expected.stream().sorted().toList(),
                lines.of(file)
                        .unordered()
                        .parallel()
                        .map(LinesProperties::show)
                        .sorted()
                        .toList());
        assertEquals(
                expected.stream().limit(3).toList(),
                lines.of(file).parallel().map(LinesProperties::show).limit(3).toList());
    }
}
