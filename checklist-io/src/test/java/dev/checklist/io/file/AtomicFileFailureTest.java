// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.ChecklistArbitraries;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that after any failure, the old file is still there and no other file is left. */
class AtomicFileFailureTest {

    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void leavesTheOldFileInAFolderThatIsReadOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "this user may write anywhere");
            assertThrows(AccessDeniedException.class, () -> AtomicFile.write(file, stream -> stream.write('x')));
            assertEquals("old", Files.readString(file));
            assertEquals(List.of(file), files());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void leavesAFileThatIsReadOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertTrue(file.toFile().setReadOnly());
        Assumptions.assumeFalse(Files.isWritable(file), "this user may write anywhere");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        for (Path path : List.of(file, link)) {
            assertEquals(
                    path + ": the file is read-only",
                    assertThrows(AccessDeniedException.class, () -> AtomicFile.write(path, stream -> stream.write('x')))
                            .getMessage());
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file, link), files());
    }

    @Test
    void writesAFileThatIsDeletedMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        AtomicFile.write(file, stream -> {
            Files.delete(file);
            stream.write('x');
        });
        assertEquals("x", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesAFolderThatTakesThePlaceOfTheFileMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThrows(
                FileSystemException.class,
                () -> AtomicFile.write(file, stream -> {
                    Files.delete(file);
                    Files.createDirectory(file);
                }));
        assertTrue(Files.isDirectory(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void failsWhenItsFolderIsDeletedMeanwhile() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        assertThrows(
                NoSuchFileException.class,
                () -> AtomicFile.write(sub.resolve("a"), stream -> {
                    try (Stream<Path> files = Files.list(sub)) {
                        Files.delete(files.findFirst().orElseThrow());
                    }
                    Files.delete(sub);
                    stream.write('x');
                }));
        assertEquals(List.of(), files());
    }

    @Test
    void leavesTheOldFileWhenItsThreadIsInterruptedInTheMiddle() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThrows(
                ClosedByInterruptException.class,
                () -> AtomicFile.write(file, stream -> {
                    stream.write(new byte[1 << 20]);
                    Thread.currentThread().interrupt();
                    stream.write('x');
                }));
        assertTrue(Thread.interrupted());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesTheOldFileWhenItsThreadIsInterrupted() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Thread.currentThread().interrupt();
        assertThrows(
                ClosedByInterruptException.class,
                () -> ChecklistJson.create().write(ChecklistArbitraries.large(1), file));
        assertTrue(Thread.interrupted());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesTheOldFileWhenMemoryIsShort() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThrows(
                OutOfMemoryError.class,
                () -> AtomicFile.write(file, stream -> {
                    stream.write(new byte[1 << 17]);
                    throw new OutOfMemoryError("as if");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesTheFileOfOneOfSeveralWriters() throws Exception {
        Path file = folder.resolve("a");
        CyclicBarrier start = new CyclicBarrier(4);
        Queue<Exception> failures = new ConcurrentLinkedQueue<>();
        List<Thread> writers = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        start.await();
                        for (int times = 0; times < 20; times++) {
                            AtomicFile.write(
                                    file,
                                    stream -> stream.write(
                                            Integer.toString(i).repeat(100_000).getBytes(StandardCharsets.UTF_8)));
                        }
                    } catch (Exception e) {
                        failures.add(e);
                    }
                }))
                .toList();
        writers.forEach(Thread::start);
        while (writers.stream().anyMatch(Thread::isAlive)) {
            if (Files.exists(file)) {
                String text = Files.readString(file);
                assertEquals(text.substring(0, 1).repeat(100_000), text);
            }
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertEquals(List.of(), List.copyOf(failures));
        assertEquals(List.of(file), files());
    }
}
