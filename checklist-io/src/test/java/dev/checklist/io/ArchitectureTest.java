// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
                json -> file, format, io, records
                records -> format
                """);
        rooms.checkSizes();
    }

    @Test
    void dependsOnItsLibrariesAndTheModelOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dev.checklist.io..",
                        "dev.checklist.model..",
                        "com.fasterxml.jackson..",
                        "de.siegmar.fastcsv..",
                        "org.immutables.value..",
                        "org.slf4j",
                        "org.jspecify..")
                .check(rooms.classes());
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
    void neverPrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(rooms.classes());
    }

    @Test
    void logsThroughSlf4jOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .check(rooms.classes());
    }
}
