// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Footprint;
import dev.checklist.model.NativeHints;
import dev.checklist.model.Rooms;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final Rooms rooms = new Rooms("dev.checklist.io");

    @Test
    void keepsItsRoomsApart() throws IOException {
        rooms.checkArrows("""
                csv -> file, format, io
                file -> io
                format -> io
                json -> file, format, io, lines, records
                lines -> file, io
                records -> format
                """);
        rooms.checkPackages();
    }

    @Test
    void dependsOnItsLibrariesAndModulesOnly() {
        rooms.checkDependencies(
                "dev.checklist.model..", "com.fasterxml.jackson..", "de.siegmar.fastcsv..", "org.slf4j");
    }

    @Test
    void showsWhatUsersNeedOnly() {
        assertEquals(
                Set.of(
                        "ChecklistCsv",
                        "ChecklistJson",
                        "ChecklistLines",
                        "ChecklistModule",
                        "CsvOptions",
                        "IoProblemCodes",
                        "JsonOptions",
                        "Limits",
                        "ReadResult",
                        "UnknownPolicy"),
                rooms.exportedTypes());
    }

    @Test
    void neitherPrintsNorLogs() {
        rooms.checkSilence();
    }

    @Test
    void readersOfStreamsTakeAName() {
        rooms.checkNamesOfStreams();
    }

    @Test
    void tellsGraalVmItsResources() throws IOException {
        new NativeHints("checklist-io").check();
    }

    @Test
    void bringsWhatIsDocumented() throws IOException {
        new Footprint("checklist-io").check();
    }

    @Test
    void usesNoReflection() {
        rooms.checkNoReflection();
    }
}
