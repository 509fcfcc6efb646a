// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.checklist.analysis");

    @Test
    void dependsOnTheModelOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.checklist.analysis", "dev.checklist.model", "org.jspecify..")
                .check(classes);
    }

    @Test
    void showsWhatUsersNeedOnly() {
        Set<String> shown = classes.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        "CarryForward",
                        "ChangeKind",
                        "ChecklistComparison",
                        "ChecklistDiff",
                        "ChecklistValidator",
                        "ChecklistMerge",
                        "Conflict",
                        "ControlChange",
                        "Coverage",
                        "CoverageReport",
                        "Finding",
                        "Gap",
                        "HeaderChange",
                        "MatchedBy",
                        "OrderChange",
                        "Profile",
                        "SectionChange",
                        "SectionOutline",
                        "Share",
                        "ValidationRule",
                        "ValidationRules")),
                shown);
    }

    @Test
    void neverPrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }
}
