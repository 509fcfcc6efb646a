// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.checklist");

    @Test
    void samplesUseModelAndIoOnly() {
        classes()
                .that()
                .resideInAPackage("dev.checklist.samples")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.checklist.samples", "dev.checklist.model", "dev.checklist.io", "java..", "org.jspecify..")
                .check(classes);
    }

    @Test
    void arrowsPointDownwards() {
        noClasses()
                .that()
                .resideInAPackage("dev.checklist.model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.checklist.io", "dev.checklist.sheets", "dev.checklist.analysis", "dev.checklist.samples..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("dev.checklist.io")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.checklist.sheets", "dev.checklist.analysis", "dev.checklist.samples..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("dev.checklist.sheets")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.checklist.io", "dev.checklist.analysis", "dev.checklist.samples..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("dev.checklist.analysis")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.checklist.io", "dev.checklist.sheets", "dev.checklist.samples..")
                .check(classes);
    }
}
