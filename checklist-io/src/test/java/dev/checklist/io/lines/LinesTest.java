// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.checklist.io.Limits;
import dev.checklist.io.file.Input;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Spliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    private static final List<String> NUMBERED =
            IntStream.rangeClosed(1, 5000).mapToObj(Integer::toString).toList();

    private final Lines lines = new Lines(Limits.defaults(), 8);

    @TempDir
    Path folder;

    private Path numbered() throws IOException {
        return Files.write(folder.resolve("numbered.jsonl"), NUMBERED);
    }

    private static String text(Input line) {
        return new String(Objects.requireNonNull(line.bytes()), line.from(), line.length(), StandardCharsets.UTF_8);
    }

    private static List<String> texts(Stream<Input> lines) {
        try (lines) {
            return lines.map(LinesTest::text).toList();
        }
    }

    @Test
    void knowsTheNumbersOfLinesInAnyOrder() throws IOException {
        try (Stream<Input> read = lines.of(numbered())) {
            List<Input> all = new ArrayList<>(read.toList());
            List<Integer> numbers = new ArrayList<>(Collections.nCopies(all.size(), 0));
            List<Integer> order =
                    IntStream.range(0, all.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(order, new Random(3));
            order.forEach(i -> numbers.set(i, all.get(i).line(0)));
            assertEquals(IntStream.rangeClosed(1, 5000).boxed().toList(), numbers);
        }
    }

    /** So memory stays bounded however few threads there are: no chunk is taken before the one before it is begun. */
    @Test
    void beginsChunksInTheirOrder() throws Exception {
        ForkJoinPool one = new ForkJoinPool(1);
        try (Stream<Input> fromFile = lines.of(numbered());
                InputStream stream = Files.newInputStream(numbered());
                Stream<Input> fromStream = lines.of(stream, "a")) {
            for (Stream<Input> read : List.of(fromFile, fromStream)) {
                List<String> seen = new ArrayList<>();
                one.submit(() -> read.parallel().map(LinesTest::text).forEach(seen::add))
                        .get();
                assertEquals(NUMBERED, seen);
            }
        } finally {
            one.shutdown();
        }
    }

    @Test
    void holdsFewLinesForOperationsThatKeepTheOrder() throws Exception {
        ForkJoinPool one = new ForkJoinPool(1);
        AtomicInteger ahead = new AtomicInteger();
        AtomicInteger mostAhead = new AtomicInteger();
        try (Stream<Input> read = lines.of(numbered())) {
            one.submit(() -> read.parallel()
                            .peek(line -> mostAhead.accumulateAndGet(ahead.incrementAndGet(), Math::max))
                            .forEachOrdered(line -> ahead.decrementAndGet()))
                    .get();
        } finally {
            one.shutdown();
        }
        assertEquals(0, ahead.get());
        assertTrue(mostAhead.get() <= 16, mostAhead + " lines ahead");
    }

    @Test
    void splitsOffTheRestOfAChunkThatIsBegun() {
        Spliterator<Input> rest =
                lines.of("1\n2\n3\n4\n5\n6\n".getBytes(StandardCharsets.UTF_8)).spliterator();
        List<String> seen = new ArrayList<>();
        rest.tryAdvance(line -> seen.add(text(line)));
        Spliterator<Input> chunk = Objects.requireNonNull(rest.trySplit());
        assertNull(chunk.trySplit());
        assertNull(Objects.requireNonNull(rest.trySplit()).trySplit());
        chunk.forEachRemaining(line -> seen.add(text(line)));
        assertEquals(List.of("1", "2", "3", "4"), seen);
        rest.forEachRemaining(line -> seen.add(text(line)));
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), seen);
    }

    @Test
    void endsOnce() {
        Spliterator<Input> rest =
                lines.of("1\n2\n3\n4\n5\n6\n".getBytes(StandardCharsets.UTF_8)).spliterator();
        List<String> seen = new ArrayList<>();
        rest.tryAdvance(line -> seen.add(text(line)));
        Spliterator<Input> chunk = Objects.requireNonNull(rest.trySplit());
        while (chunk.tryAdvance(line -> seen.add(text(line)))) {
            assertTrue(seen.size() <= 4, seen.toString());
        }
        assertFalse(chunk.tryAdvance(line -> seen.add(text(line))));
        assertEquals(List.of("1", "2", "3", "4"), seen);
    }

    @Test
    void doesNotWaitForMoreThanALine() {
        InputStream pipe = new InputStream() {
            private boolean given;

            @Override
            public int read() {
                throw new AssertionError("would wait for ever");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (given) {
                    return read();
                }
                given = true;
                System.arraycopy("1\n2\n3".getBytes(StandardCharsets.UTF_8), 0, buffer, offset, 5);
                return 5;
            }
        };
        Iterator<String> read = lines.of(pipe, "pipe").map(LinesTest::text).iterator();
        assertEquals("1", read.next());
        assertEquals("2", read.next());
        assertThrows(AssertionError.class, read::hasNext);
    }

    @Test
    void readsFilesThatDoNotSayTheirSize() throws IOException {
        Path version = Path.of("/proc/version");
        assumeTrue(Files.isRegularFile(version) && Files.size(version) == 0);
        assertEquals(Files.readAllLines(version), texts(lines.of(version)));
    }

    @Test
    void readsPipes() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = new Thread(() -> {
            try {
                Files.write(pipe, NUMBERED);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        assertEquals(NUMBERED, texts(lines.of(pipe).parallel()));
        writer.join();
    }

    @Test
    void readsFilesOfOtherFileSystems() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            Path file = Files.write(zip.getPath("numbered.jsonl"), NUMBERED);
            assertEquals(NUMBERED, texts(lines.of(file).parallel()));
        }
    }

    @Test
    void saysWhenAFileBecomesShorter() throws IOException {
        Path file = numbered();
        try (Stream<Input> read = lines.of(file)) {
            Iterator<String> texts = read.map(LinesTest::text).iterator();
            assertEquals("1", texts.next());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(10);
            }
            UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> texts.forEachRemaining(text -> {}));
            assertEquals(
                    "The file became shorter while it was read",
                    assertInstanceOf(EOFException.class, e.getCause()).getMessage());
        }
    }
}
