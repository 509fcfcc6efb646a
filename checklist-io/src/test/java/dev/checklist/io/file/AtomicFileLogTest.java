// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs virtual machines that list the classes that they load, and looks for those of the logging interface. */
class AtomicFileLogTest {

    private static final String LOGGERS = " org.slf4j.LoggerFactory ";

    @TempDir
    Path folder;

    /** Writes and reads files of all kinds. */
    public static final class Successes {
        private Successes() {}

        public static void main(String[] args) throws IOException {
            Checklist checklist = ChecklistArbitraries.large(3);
            Path file = Path.of(args[0], "a");
            ChecklistJson.create().write(checklist, file);
            ChecklistJson.create().read(file);
            ChecklistCsv.create().write(checklist, file);
            ChecklistCsv.create().read(file);
            ChecklistLines.create().write(Stream.of(checklist), file);
            try (Stream<Checklist> lines = ChecklistLines.create().read(file)) {
                System.out.println(lines.count());
            }
        }
    }

    /** Fails to write a file, and to delete the temporary one. */
    public static final class Failure {
        private Failure() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            AtomicFile.write(folder.resolve("a"), stream -> {
                try (Stream<Path> files = Files.list(folder)) {
                    Path temporary = files.filter(path -> path.toString().endsWith(".tmp"))
                            .findFirst()
                            .orElseThrow();
                    Files.delete(temporary);
                    Files.createFile(Files.createDirectory(temporary).resolve("x"));
                }
                throw new IOException("full");
            });
        }
    }

    @Test
    void loggersAreLookedUpOnlyIfThereIsSomethingToSay() throws Exception {
        String succeeded = run(Successes.class, 0);
        assertTrue(succeeded.contains(" dev.checklist.io.file.AtomicFile "), succeeded);
        assertEquals(-1, succeeded.indexOf(LOGGERS));
        assertTrue(run(Failure.class, 1).contains(LOGGERS));
    }

    private String run(Class<?> program, int expected) throws Exception {
        Path home = Files.createDirectory(folder.resolve(program.getSimpleName()));
        Path log = folder.resolve(program.getSimpleName() + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        String output = Files.readString(log);
        assertEquals(expected, process.exitValue(), output);
        return output;
    }
}
