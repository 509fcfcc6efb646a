// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.Fuzz;
import dev.checklist.io.Limits;
import dev.checklist.io.ReadResult;
import dev.checklist.io.lines.Lines;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Spliterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ChecklistLinesProperties {

    private final ChecklistLines lines = ChecklistLines.create();
    private final ChecklistJson compact =
            ChecklistJson.with(JsonOptions.defaults().withPretty(false));

    @Provide
    Arbitrary<List<Checklist>> portfolios() {
        return ChecklistArbitraries.checklists().list().ofMaxSize(40);
    }

    private byte[] write(List<Checklist> portfolio) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.write(portfolio.stream(), bytes);
        return bytes.toByteArray();
    }

    @Property(tries = 60)
    void readsWhatItWroteInOrder(@ForAll("portfolios") List<Checklist> portfolio) throws IOException {
        byte[] bytes = write(portfolio);
        assertEquals(
                portfolio.stream().map(compact::writeString).collect(Collectors.joining()),
                new String(bytes, StandardCharsets.UTF_8));
        for (boolean parallel : new boolean[] {false, true}) {
            try (Stream<Checklist> read = lines.read(new ByteArrayInputStream(bytes), Location.INPUT)) {
                assertEquals(portfolio, (parallel ? read.parallel() : read).toList());
            }
        }
    }

    @Example
    void keepsTheOrderOfLinesForOperationsThatAskForIt() {
        try (Stream<Checklist> read = lines.read(InputStream.nullInputStream(), Location.INPUT)) {
            assertTrue(read.spliterator().hasCharacteristics(Spliterator.ORDERED));
        }
    }

    @Property(tries = 40)
    void readsStreamsThatGiveLittleAtATime(
            @ForAll("portfolios") List<Checklist> portfolio, @ForAll @IntRange(min = 1, max = 3000) int most)
            throws IOException {
        Random random = new Random(most);
        InputStream stream = new ByteArrayInputStream(write(portfolio)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(most)));
            }
        };
        assertEquals(portfolio, lines.read(stream, Location.INPUT).toList());
    }

    @Property(tries = 40)
    void readsUpToTheLineThatIsWrong(@ForAll("portfolios") List<Checklist> portfolio, @ForAll Random random)
            throws IOException {
        int wrong = random.nextInt(portfolio.size() + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(write(portfolio.subList(0, wrong)));
        bytes.write("{\"format\": 1}\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(write(portfolio.subList(wrong, portfolio.size())));
        List<Checklist> read = new ArrayList<>();
        ChecklistParseException e = assertThrows(
                ChecklistParseException.class,
                () -> lines.read(new ByteArrayInputStream(bytes.toByteArray()), Location.INPUT)
                        .forEach(read::add));
        String message = "Found the number '1', expected a text (<input>:" + (wrong + 1) + ":12, /format)";
        assertEquals(message, e.getMessage());
        assertEquals(portfolio.subList(0, wrong), read);
        assertEquals(
                message,
                assertThrows(
                                ChecklistParseException.class,
                                () -> lines.read(new ByteArrayInputStream(bytes.toByteArray()), Location.INPUT)
                                        .parallel()
                                        .toList())
                        .getMessage());
    }

    /** Members of a newer format are problems, and each problem has the number of its line. */
    @Property(tries = 60)
    void findsTheSameProblemsInAnyOrder(
            @ForAll("portfolios") List<Checklist> portfolio, @ForAll("chunkSizes") int chunkSize) throws IOException {
        byte[] bytes = new String(write(portfolio), StandardCharsets.UTF_8)
                .replace("{\"format\":\"checklist/1.0\"", "{\"format\":\"checklist/1.9\",\"new\":1")
                .getBytes(StandardCharsets.UTF_8);
        Path file = Files.createTempFile("portfolio", ".jsonl");
        Files.write(file, bytes);
        ChecklistLines chunked = new ChecklistLines(JsonOptions.defaults(), new Lines(Limits.defaults(), chunkSize));
        List<Location> expected = IntStream.rangeClosed(1, portfolio.size())
                .mapToObj(line -> new Location(file.toString(), line, 33, "/new"))
                .toList();
        for (boolean parallel : new boolean[] {false, true}) {
            try (Stream<ReadResult> read = chunked.readWithProblems(file)) {
                List<ReadResult> results = (parallel ? read.parallel() : read).toList();
                assertEquals(
                        portfolio, results.stream().map(ReadResult::checklist).toList());
                assertEquals(
                        expected,
                        results.stream()
                                .flatMap(result -> result.problems().stream())
                                .map(Problem::location)
                                .toList());
            }
        }
        Files.delete(file);
    }

    @Provide
    Arbitrary<Integer> chunkSizes() {
        return Arbitraries.of(64, 1000, 5000, 100_000);
    }

    @Example
    void givesValuesOrTheDocumentedExceptionForBytes() throws IOException {
        byte[] good = write(List.of(ChecklistArbitraries.large(1), ChecklistArbitraries.large(2)));
        Fuzz.feed(
                good,
                bytes -> lines.read(new ByteArrayInputStream(bytes), Location.INPUT)
                        .toList());
    }

    @Property(tries = 20)
    void passesOnWhatTheInputThrows(@ForAll("portfolios") List<Checklist> portfolio) throws IOException {
        IOException failure = new IOException("unplugged");
        InputStream stream = new SequenceInputStream(new ByteArrayInputStream(write(portfolio)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        });
        List<Checklist> read = new ArrayList<>();
        UncheckedIOException e = assertThrows(
                UncheckedIOException.class,
                () -> lines.read(stream, Location.INPUT).forEach(read::add));
        assertSame(failure, e.getCause());
        assertEquals(portfolio, read);
    }
}
