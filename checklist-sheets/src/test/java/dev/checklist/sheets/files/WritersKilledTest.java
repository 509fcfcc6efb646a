// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills virtual machines that write two versions of a file in turn, and checks that one of them is complete. */
class WritersKilledTest {

    private static final int KILLS = Integer.getInteger("checklist.kills", 5);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void findsTheOldOrTheNewFileEveryTime(Writing writing) throws Exception {
        List<byte[]> versions = writing.versions(folder);
        assertFalse(Arrays.equals(versions.get(0), versions.get(1)), "both versions are the same");
        Path file = folder.resolve("file");
        Random random = new Random(writing.ordinal());
        int[] found = new int[versions.size()];
        int interrupted = 0;
        int kills = 0;
        // Goes on if all kills came between two writes, which would prove nothing.
        for (; kills < KILLS || (interrupted == 0 && kills < 10 * KILLS); kills++) {
            killWhileWriting(writing, file, random);
            byte[] bytes = Files.readAllBytes(file);
            int version = Arrays.equals(versions.get(0), bytes) ? 0 : 1;
            assertTrue(Arrays.equals(versions.get(version), bytes), "the file is neither version after kill " + kills);
            found[version]++;
            List<Path> temporary = temporaryFiles();
            interrupted += temporary.size();
            for (Path each : temporary) {
                Files.delete(each);
            }
        }
        System.out.printf(
                "%s: killed %d times, of which %d while it wrote; found %s of the versions%n",
                writing, kills, interrupted, Arrays.toString(found));
        assertTrue(interrupted > 0, "no kill happened during a write");
    }

    private void killWhileWriting(Writing writing, Path file, Random random) throws Exception {
        Path log = folder.resolve("log");
        Object before = Files.exists(file) ? Files.getLastModifiedTime(file) : "";
        Process process = writing.start(file, Integer.MAX_VALUE, log);
        while (!Files.exists(file) || Files.getLastModifiedTime(file).equals(before)) {
            assertTrue(process.isAlive(), "the writer ended, see " + log);
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(200));
        if (random.nextBoolean()) {
            // Filling a workbook takes most of its time before it writes.
            while (temporaryFiles().isEmpty()) {
                assertTrue(process.isAlive(), "the writer ended, see " + log);
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(5));
        }
        process.destroyForcibly();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }

    private List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".tmp")).toList();
        }
    }
}
