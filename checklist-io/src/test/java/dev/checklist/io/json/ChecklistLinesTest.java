// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.Limits;
import dev.checklist.io.ReadResult;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistLinesTest {

    private static final String LINE = "{\"format\":\"checklist/1.0\",\"id\":\"%s\",\"title\":\"題\"}";

    @TempDir
    Path folder;

    private final ChecklistLines lines = ChecklistLines.create();

    private List<String> ids(String text) {
        try (Stream<Checklist> read =
                lines.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Location.INPUT)) {
            return read.map(Checklist::id).toList();
        }
    }

    private ChecklistParseException refusal(String text) {
        return assertThrows(ChecklistParseException.class, () -> ids(text));
    }

    @Test
    void readsWhatItWroteInOrderAlsoInParallel() throws IOException {
        List<Checklist> portfolio = IntStream.range(0, 500)
                .mapToObj(i -> ChecklistArbitraries.large(i % 60).withId("c" + i))
                .toList();
        Path file = folder.resolve("portfolio.jsonl");
        lines.write(portfolio.stream(), file);
        assertEquals(500, Files.readAllLines(file).size());
        try (Stream<Checklist> read = lines.read(file)) {
            assertEquals(portfolio, read.toList());
        }
        try (Stream<Checklist> read = lines.read(file)) {
            assertEquals(portfolio, read.parallel().toList());
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        lines.write(portfolio.stream(), stream);
        assertEquals(Files.readString(file), stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void readsAndWritesBytes() {
        List<Checklist> portfolio = List.of(
                ChecklistArbitraries.large(1), ChecklistArbitraries.large(2).withId("b"));
        byte[] bytes = lines.writeBytes(portfolio.stream());
        assertEquals(portfolio, lines.read(bytes).toList());
        List<ReadResult> results = lines.readWithProblems(bytes).toList();
        assertEquals(portfolio, results.stream().map(ReadResult::checklist).toList());
        assertEquals(
                results,
                lines.readWithProblems(new ByteArrayInputStream(bytes), "a.jsonl")
                        .toList());
    }

    @Test
    void namesTheStreamInErrors() {
        byte[] wrong = (LINE.formatted("a") + "\n{}").getBytes(StandardCharsets.UTF_8);
        ChecklistParseException e = assertThrows(
                ChecklistParseException.class,
                () -> lines.read(new ByteArrayInputStream(wrong), "a.jsonl").toList());
        assertEquals("Missing member 'format', expected it in every checklist (a.jsonl:2:1)", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void readsWithAndWithoutALastLineEnd(String end) {
        String text = LINE.formatted("a") + end + LINE.formatted("b");
        assertEquals(List.of("a", "b"), ids(text));
        assertEquals(List.of("a", "b"), ids(text + end));
        assertEquals(List.of("a", "b"), ids("\uFEFF" + text));
        assertEquals(List.of(), ids(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {65535, 65536, 65537, 131072, 200000})
    void readsLinesAroundTheSizeOfTheBuffer(int size) {
        String first = LINE.formatted("a");
        String padded = first + " ".repeat(size - first.length());
        assertEquals(List.of("a", "b"), ids(padded + "\n" + LINE.formatted("b") + "\n"));
    }

    @Test
    void saysWhichLineIsWrong() {
        String good = LINE.formatted("a") + "\n";
        assertEquals(
                "Found the number '1', expected a text (<input>:3:44, /title)",
                refusal(good + good + LINE.formatted("b").replace("\"題\"", "1")).getMessage());
        assertEquals(
                "Empty input, expected a checklist (<input>:2:1)",
                refusal(good + "\n" + good).getMessage());
        assertEquals(
                new Location(Location.INPUT, 3, 3, ""),
                refusal(good + good + "{\"\n").location());
    }

    @Test
    void readsAsFarAsItIsAsked() {
        String text = LINE.formatted("a") + "\nnot a checklist\n";
        try (Stream<Checklist> read =
                lines.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Location.INPUT)) {
            assertEquals("a", read.findFirst().orElseThrow().id());
        }
    }

    @Test
    void refusesALineOverTheLimit() {
        ChecklistLines small = ChecklistLines.with(
                JsonOptions.defaults().withLimits(Limits.defaults().withMaxInputSize(60)));
        String text = LINE.formatted("a") + "\n" + LINE.formatted("b".repeat(100)) + "\n";
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        ChecklistParseException e = assertThrows(
                ChecklistParseException.class,
                () -> small.read(stream, Location.INPUT).forEach(checklist -> {}));
        assertEquals("Line is too large, expected at most 60 bytes (<input>:2)", e.getMessage());
    }

    @Test
    void closesItsFileButNotAStreamOfOthers() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), LINE.formatted("a") + "\n" + LINE.formatted("b"));
        Stream<Checklist> read = lines.read(file);
        read.close();
        AtomicBoolean closed = new AtomicBoolean();
        InputStream stream = new FilterInputStream(
                new ByteArrayInputStream(LINE.formatted("a").getBytes())) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Stream<Checklist> own = lines.read(stream, Location.INPUT)) {
            assertEquals(1, own.count());
        }
        assertFalse(closed.get());
    }

    @Test
    void failsWhenItsFileIsClosedOrMissing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), LINE.formatted("a"));
        Stream<Checklist> read = lines.read(file);
        var iterator = read.iterator();
        read.close();
        assertThrows(UncheckedIOException.class, iterator::hasNext);
        assertThrows(NoSuchFileException.class, () -> lines.read(folder.resolve("none")));
    }

    @Test
    void reportsUnknownMembersOfNewerFormats() throws IOException {
        String newer = LINE.formatted("b").replace("1.0", "1.1").replace("}", ",\"new\":1}");
        Path file = Files.writeString(folder.resolve("a.jsonl"), LINE.formatted("a") + "\n" + newer);
        try (Stream<ReadResult> read = lines.readWithProblems(file)) {
            List<ReadResult> results = read.toList();
            assertEquals(List.of(), results.get(0).problems());
            assertEquals(
                    new Location(file.toString(), 2, 54, "/new"),
                    results.get(1).problems().get(0).location());
        }
        assertTrue(refusal(Files.readString(file)).getMessage().startsWith("Unknown member 'new'"));
    }

    @Test
    void leavesTheOldFileWhenAChecklistCannotBeHad() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "old");
        Stream<Checklist> failing = Stream.of(1, 2).map(i -> {
            if (i == 2) {
                throw new IllegalStateException("no more");
            }
            return ChecklistArbitraries.large(1);
        });
        assertThrows(IllegalStateException.class, () -> lines.write(failing, file));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
