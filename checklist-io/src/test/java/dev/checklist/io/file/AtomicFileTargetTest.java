// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
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

    @Test
    void followsLinksToFilesAndThroughFolders() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("file"), "old");
        Files.createSymbolicLink(folder.resolve("folder"), Path.of("sub"));
        Files.createSymbolicLink(folder.resolve("sub/back"), Path.of("../folder/file"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("folder/../sub/back"));
        write(link, "new");
        assertEquals(Path.of("folder/../sub/back"), Files.readSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertTrue(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void followsAtMost40Links() throws IOException {
        Path last = Path.of("file");
        for (int i = 1; i <= 41; i++) {
            last = Files.createSymbolicLink(folder.resolve("link" + i), last).getFileName();
        }
        write(folder.resolve("link40"), "x");
        assertEquals("x", Files.readString(folder.resolve("file")));
        assertThrows(FileSystemLoopException.class, () -> write(folder.resolve("link41"), "y"));
        assertEquals("x", Files.readString(folder.resolve("file")));
    }

    @Test
    void leavesOtherHardLinksToTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path other = Files.createLink(folder.resolve("b"), file);
        write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals("old", Files.readString(other));
    }

    @Test
    void keepsOwnerAndGroup() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        try {
            Files.setAttribute(file, "unix:uid", 4321);
            Files.setAttribute(file, "unix:gid", 1234);
        } catch (FileSystemException e) {
            Assumptions.abort("this user may not give files away");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        write(file, "new");
        assertEquals(4321, Files.getAttribute(file, "unix:uid"));
        assertEquals(1234, Files.getAttribute(file, "unix:gid"));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void refusesAFolder() throws IOException {
        Path target = Files.createDirectory(folder.resolve("sub"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        for (Path path : List.of(target, link)) {
            assertEquals(
                    path + ": found a folder, expected a file",
                    assertThrows(FileSystemException.class, () -> write(path, "x"))
                            .getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/null", "/dev/stdout"})
    void refusesADevice(String device) throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of(device)), "there is no " + device);
        Assumptions.assumeFalse(Files.isRegularFile(Path.of(device)), device + " is a file");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(device));
        for (Path path : List.of(Path.of(device), link)) {
            assertEquals(
                    path + ": found a device or pipe, expected a file",
                    assertThrows(FileSystemException.class, () -> write(path, "x"))
                            .getMessage());
        }
        assertTrue(!Files.isRegularFile(Path.of(device)) && Files.isSymbolicLink(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rwxrwxrwx"})
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
