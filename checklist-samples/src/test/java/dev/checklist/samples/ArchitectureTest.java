// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.checklist.model.Footprint;
import dev.checklist.model.NativeHints;
import dev.checklist.model.Rooms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.checklist");

    /** Each module with the modules that it may depend on. */
    @ParameterizedTest
    @CsvSource({"model, model", "io, model", "analysis, model", "sheets, model io", "match, model io analysis"})
    void arrowsPointDownwards(String module, String below) {
        List<String> allowed = new ArrayList<>(List.of("dev.checklist." + module + ".."));
        for (String name : below.split(" ", -1)) {
            allowed.add("dev.checklist." + name + "..");
        }
        classes()
                .that()
                .resideInAPackage("dev.checklist." + module + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                        .or(resideOutsideOfPackage("dev.checklist..")))
                .check(classes);
    }

    @Test
    void showsTheSamplesOnly() throws IOException {
        Rooms rooms = new Rooms("dev.checklist.samples");
        rooms.checkArrows("""
                examples -> samples
                tour -> samples
                """);
        rooms.checkPackages();
        assertEquals(Set.of("Samples"), rooms.exportedTypes());
    }

    @Test
    void samplesUseModelAndIoOnly() {
        classes()
                .that()
                .resideInAPackage("dev.checklist.samples")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.checklist.samples",
                        "dev.checklist.model..",
                        "dev.checklist.io..",
                        "java..",
                        "org.jspecify..")
                .check(classes);
    }

    @Test
    void usesNoReflection() {
        new Rooms("dev.checklist.samples").checkNoReflection("examples");
    }

    @Test
    void tellsGraalVmItsResources() throws IOException {
        new NativeHints("checklist-samples").check();
    }

    @Test
    void bringsWhatIsDocumented() throws IOException {
        new Footprint("checklist-samples").check();
    }
}
