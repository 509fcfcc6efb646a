// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a virtual machine that writes two versions of a file in turn, and checks that one of them is complete. */
class AtomicFileKillTest {

    private static final int KILLS = 24;
    private static final int CONTROLS = 3000;

    @TempDir
    Path folder;

    /** Writes until it is killed. */
    public static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws IOException {
            Checklist checklist = ChecklistArbitraries.large(CONTROLS);
            Path file = Path.of(args[0]);
            for (int i = 0; ; i++) {
                ChecklistJson.create().write(checklist.withTitle("title " + i % 2), file);
            }
        }
    }

    @Test
    void findsTheOldOrTheNewFileEveryTime() throws Exception {
        Path file = folder.resolve("checklist.json");
        Checklist checklist = ChecklistArbitraries.large(CONTROLS);
        List<byte[]> whole = Stream.of("title 0", "title 1")
                .map(title -> ChecklistJson.create().writeBytes(checklist.withTitle(title)))
                .toList();
        Random random = new Random(7);
        int interrupted = 0;
        for (int i = 0; i < KILLS; i++) {
            killWhileWriting(file, random.nextInt(60));
            byte[] found = Files.readAllBytes(file);
            assertTrue(whole.stream().anyMatch(bytes -> Arrays.equals(bytes, found)), "kill " + i);
            interrupted += removeTemporaryFiles();
        }
        // Otherwise no kill happened during a write, and the test would prove nothing.
        assertTrue(interrupted > 0, "no kill happened during a write");
    }

    private void killWhileWriting(Path file, int milliseconds) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Object before = Files.exists(file) ? Files.getLastModifiedTime(file) : "";
        while (!Files.exists(file) || Files.getLastModifiedTime(file).equals(before)) {
            assertTrue(process.isAlive(), () -> log());
            Thread.sleep(1);
        }
        Thread.sleep(milliseconds);
        process.destroyForcibly();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private int removeTemporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> temporary =
                    files.filter(path -> path.toString().endsWith(".tmp")).toList();
            for (Path path : temporary) {
                Files.delete(path);
            }
            return temporary.size();
        }
    }
}
