// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has LibreOffice open written workbooks and save them again. Skipped where it is not installed. */
class OtherProgramsTest {

    private static final Path SAMPLES = Path.of("../checklist-samples/src/main/resources/dev/checklist/samples");
    private static final String PROGRAM = "soffice";

    @TempDir
    Path folder;

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, PROGRAM)));
    }

    private byte[] saved(Checklist checklist) throws IOException, InterruptedException {
        Path file = folder.resolve("a.xlsx");
        SheetWriter.create().write(checklist, file);
        Path out = Files.createDirectories(folder.resolve("out"));
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "LibreOffice did not end");
        return Files.readAllBytes(out.resolve("a.xlsx"));
    }

    private static List<Path> samples() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "no samples");
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void readsWhatLibreOfficeSaved() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        List<Checklist> checklists = new ArrayList<>(List.of(SurvivalTest.CHECKLIST));
        for (Path sample : samples()) {
            checklists.add(ChecklistJson.create().read(sample));
        }
        for (Checklist checklist : checklists) {
            SheetImport read = SheetReader.create().read(saved(checklist));
            assertEquals(List.of(), read.problems());
            assertEquals(checklist, read.checklist());
        }
    }
}
