// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    private static void write(Path path, String text) throws IOException {
        AtomicFile.write(path, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        Path file = folder.resolve("a");
        write(file, "first");
        assertEquals("first", Files.readString(file));
        write(file, "second");
        assertEquals("second", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void writesToARelativePathWithoutFolder() throws IOException {
        Path file = Path.of("target-of-atomic-file-test");
        try {
            write(file, "x");
            assertEquals("x", Files.readString(file));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenTheContentFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        IOException failure = new IOException("full");
        assertEquals(
                failure,
                assertThrows(
                        IOException.class,
                        () -> AtomicFile.write(file, stream -> {
                            stream.write(new byte[1 << 20]);
                            throw failure;
                        })));
        assertThrows(
                IllegalStateException.class,
                () -> AtomicFile.write(file, stream -> {
                    throw new IllegalStateException();
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesNothingWhenTheTargetIsAFolder() throws IOException {
        Path target = Files.createDirectories(folder.resolve("sub/inner")).getParent();
        assertThrows(IOException.class, () -> write(target, "x"));
        assertEquals(List.of(target), files());
    }

    @Test
    void failsWhenTheFolderIsMissing() {
        assertThrows(NoSuchFileException.class, () -> write(folder.resolve("none/a"), "x"));
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void keepsThePermissionsOfTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        write(file, "new");
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void givesANewFileTheUsualPermissions() throws IOException {
        write(folder.resolve("a"), "x");
        Path usual = Files.writeString(folder.resolve("b"), "x");
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(folder.resolve("a")));
    }
}
