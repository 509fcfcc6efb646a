// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.csv.CsvOptions;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.fill.SheetFiller;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that all that writes files replaces a file as a whole or leaves it, and leaves no other file. */
class WritersFailureTest {

    private static final Checklist CHECKLIST = Writing.VERSIONS.get(0);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeTheOldFile() throws IOException {
        file = Files.writeString(folder.resolve("file"), "old");
    }

    private void assertOld() throws IOException {
        assertEquals("old", Files.readString(file));
        assertNoTemporaryFile();
    }

    private void assertNoTemporaryFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(path -> path.toString().endsWith(".tmp")).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOldFileIfThereIsNoSpace(Writing writing) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell that limits the size of files");
        writing.versions(folder);
        Path log = folder.resolve("log");
        // 16 blocks of 512 or of 1,024 bytes.
        Process process = writing.start(file, 1, log, "/bin/sh", "-c", "ulimit -f 16 && exec \"$@\"", "sh");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(
                "Exception in thread \"main\" java.io.IOException: File too large",
                Files.readAllLines(log).get(0));
        assertOld();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOldFileWhenItsThreadIsInterrupted(Writing writing) throws IOException {
        writing.versions(folder);
        Thread.currentThread().interrupt();
        assertThrows(ClosedByInterruptException.class, () -> writing.write(CHECKLIST, file));
        assertTrue(Thread.interrupted());
        assertOld();
    }

    @ParameterizedTest
    @EnumSource
    void keepsLinksAndPermissions(Writing writing) throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "needs permissions and links of Unix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file"));
        writing.write(CHECKLIST, link);
        assertEquals(Path.of("file"), Files.readSymbolicLink(link));
        assertTrue(Arrays.equals(writing.versions(folder).get(0), Files.readAllBytes(file)));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheFileOfOneOfTwoPrograms(Writing writing) throws Exception {
        List<byte[]> versions = writing.versions(folder);
        Files.write(file, versions.get(0));
        Process first = writing.start(file, 12, folder.resolve("log 1"));
        Process second = writing.start(file, 12, folder.resolve("log 2"));
        while (first.isAlive() || second.isAlive()) {
            byte[] bytes = Files.readAllBytes(file);
            assertTrue(versions.stream().anyMatch(version -> Arrays.equals(version, bytes)));
        }
        assertEquals(List.of(), Files.readAllLines(folder.resolve("log 1")));
        assertEquals(List.of(), Files.readAllLines(folder.resolve("log 2")));
        assertNoTemporaryFile();
    }

    @Test
    void leavesTheOldFileWhenAStreamOfChecklistsFails() throws IOException {
        Stream<Checklist> failing = Stream.of(CHECKLIST, CHECKLIST, CHECKLIST).peek(new Failing()::third);
        assertThrows(IllegalStateException.class, () -> ChecklistLines.create().write(failing, file));
        assertOld();
    }

    private static final class Failing {
        private int times;

        void third(Checklist checklist) {
            if (++times == 3) {
                throw new IllegalStateException();
            }
        }
    }

    @Test
    void leavesTheOldFileWhenACharacterCanNotBeWritten() throws IOException {
        ChecklistCsv latin = ChecklistCsv.with(CsvOptions.defaults().withCharset(StandardCharsets.ISO_8859_1));
        assertThrows(IllegalArgumentException.class, () -> latin.write(CHECKLIST, file));
        assertOld();
    }

    @Test
    void leavesTheOldFileWhenTheWorkbookIsDamaged() throws IOException {
        byte[] workbook = Writing.WORKBOOK.versions(folder).get(0);
        Path damaged = Files.write(folder.resolve("damaged"), Arrays.copyOf(workbook, workbook.length / 2));
        assertThrows(ChecklistParseException.class, () -> SheetFiller.create().fill(damaged, CHECKLIST, file));
        assertOld();
    }
}
