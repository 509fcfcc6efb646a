// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests files with long names, files that are the targets of links, and files with special permissions. */
class AtomicFileTargetTest {

    @TempDir
    Path folder;

    private static void write(Path path, String text) throws IOException {
        AtomicFile.write(path, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    @Test
    void writesAFileOfTheLongestName() throws IOException {
        // 255 bytes, the maximum of common file systems.
        Path file = folder.resolve("番".repeat(83) + ".jsonl");
        write(file, "first");
        write(file, "second");
        assertEquals("second", Files.readString(file));
    }

    @Test
    void writesThroughALinkToAFileThatIsNotThereYet() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("sub/second"));
        Path second = Files.createSymbolicLink(folder.resolve("sub/second"), Path.of("file"));
        write(first, "x");
        assertTrue(Files.isSymbolicLink(first) && Files.isSymbolicLink(second));
        assertEquals("x", Files.readString(folder.resolve("sub/file")));
    }

    @Test
    void leavesALinkToItselfAlone() throws IOException {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, link);
        assertThrows(FileSystemLoopException.class, () -> write(link, "x"));
        assertTrue(Files.isSymbolicLink(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--r-----", "rwxrwxrwx"})
    void isAtNoTimeOpenToMorePeopleThanTheOldFile(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        AtomicFile.write(file, stream -> {
            var before = Files.getPosixFilePermissions(temporaryFiles().get(0));
            assertTrue(PosixFilePermissions.fromString(permissions).containsAll(before), before.toString());
            stream.write('x');
        });
        assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("x", Files.readString(file));
        assertEquals(List.of(), temporaryFiles());
    }
}
