// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what happens with the temporary files of writers that were killed. */
class LeftoversTest {

    private static final String NAME = ".checklist-%s-0000-4000-8000-00000000000%d.tmp";

    @TempDir
    Path folder;

    private Path old(Path file, int days) throws IOException {
        Instant time = Instant.now().minus(Duration.ofDays(days)).minusSeconds(60);
        return Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private Path leftover(String start, int number) {
        return folder.resolve(NAME.formatted(start, number));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void write() throws IOException {
        AtomicFile.write(folder.resolve("a"), stream -> stream.write('x'));
    }

    @Test
    void removesThoseThatDidNotChangeForAWeekWhenItFirstWritesToTheFolder() throws IOException {
        old(Files.createFile(leftover("0000000a", 1)), 7);
        old(Files.createFile(leftover("0000000a", 2)), 700);
        Path younger = old(Files.createFile(leftover("0000000a", 3)), 6);
        Path other = old(Files.createFile(folder.resolve(".checklist-1.tmp")), 700);
        Path sub = old(Files.createDirectory(leftover("0000000a", 4)), 700);
        write();
        assertEquals(List.of(younger, sub, other, folder.resolve("a")), files());
        Path later = old(Files.createFile(leftover("0000000a", 5)), 700);
        write();
        assertEquals(List.of(younger, sub, later, other, folder.resolve("a")), files());
    }

    @Test
    void doesNotFollowLinks() throws IOException {
        Path file = old(Files.createFile(folder.resolve("b")), 700);
        Path link = Files.createSymbolicLink(leftover("0000000a", 1), file);
        write();
        assertEquals(List.of(link, folder.resolve("a"), file), files());
    }

    @Test
    void aWriterFailsWhoseFileWasRemovedAfterAll() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThrows(
                NoSuchFileException.class,
                () -> AtomicFile.write(file, stream -> {
                    stream.write('x');
                    Files.delete(files().get(0));
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }
}
