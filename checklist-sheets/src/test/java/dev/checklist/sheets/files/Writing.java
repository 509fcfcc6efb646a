// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.files;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.sheets.fill.SheetFiller;
import dev.checklist.sheets.write.SheetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to write a file. Each writes the version 0 or 1 of a file, which differ. */
enum Writing {
    JSON {
        @Override
        void write(Checklist checklist, Path file) throws IOException {
            ChecklistJson.create().write(checklist, file);
        }
    },
    LINES {
        @Override
        void write(Checklist checklist, Path file) throws IOException {
            ChecklistLines.create().write(Stream.of(checklist, checklist), file);
        }
    },
    CSV {
        @Override
        void write(Checklist checklist, Path file) throws IOException {
            ChecklistCsv.create().write(checklist, file);
        }
    },
    WORKBOOK {
        @Override
        void write(Checklist checklist, Path file) throws IOException {
            SheetWriter.create().write(checklist, file);
        }
    },
    FILLED {
        @Override
        void write(Checklist checklist, Path file) throws IOException {
            Path empty = file.resolveSibling("empty.xlsx");
            if (Files.notExists(empty)) {
                SheetWriter.create()
                        .write(CHECKLIST.mapControls(control -> control.withRemarks(Optional.empty())), empty);
            }
            SheetFiller.create().fill(empty, checklist, file);
        }
    };

    private static final Checklist CHECKLIST = ChecklistArbitraries.large(1_000);

    static final List<Checklist> VERSIONS =
            Stream.of("0", "1").map(Writing::version).toList();

    /** The folder of the file has only files of this test. */
    abstract void write(Checklist checklist, Path file) throws IOException;

    /** Each of the answers says which version it is, so that parts of two versions would be seen. */
    private static Checklist version(String version) {
        Checklist checklist = CHECKLIST.withTitle(version);
        return checklist.mapControls(
                control -> control.withRemarks(version + control.remarks().orElse("")));
    }

    /** {@return both versions of the file} */
    List<byte[]> versions(Path folder) throws IOException {
        List<byte[]> versions = new ArrayList<>();
        for (Checklist checklist : VERSIONS) {
            Path file = folder.resolve("version");
            write(checklist, file);
            versions.add(Files.readAllBytes(file));
            Files.delete(file);
        }
        return versions;
    }

    /** Writes the versions in turn, as often as the last argument says. */
    public static void main(String[] args) throws IOException {
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            valueOf(args[0]).write(VERSIONS.get(i % 2), Path.of(args[1]));
        }
    }

    /** Starts a virtual machine that writes a file some times. */
    Process start(Path file, int times, Path log, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Writing.class.getName(),
                name(),
                file.toString(),
                Integer.toString(times)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
