// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.checklist.model.problem.InvalidComponentException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.checklist.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependsOnTheJdkOnly = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.checklist.model..", "java..", "org.jspecify..", "org.immutables..");

    @ArchTest
    static final ArchRule opensNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.nio.file..", "java.sql..", "javax..");

    // The rule that ArchUnit provides detects only loggers that are stored in a field.
    @ArchTest
    static final ArchRule logsNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class);

    @ArchTest
    static final ArchRule printsNothing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule extendsNothingByAccident = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            // Generated classes. Only the builders of the records can extend them: their constructors reject all
            // others.
            .haveSimpleNameNotEndingWith("Builder")
            .and()
            .doNotBelongToAnyOf(InvalidComponentException.class)
            .should()
            .haveModifier(FINAL);

    @ArchTest
    static final ArchRule holdsConstantsOnly = fields().that()
            .arePublic()
            .or()
            .areProtected()
            .should()
            .haveModifier(STATIC)
            .andShould()
            .haveModifier(FINAL);

    @ArchTest
    static final ArchRule keepsItsStateConstant =
            fields().that().areDeclaredInClassesThat().areRecords().should().beFinal();

    @Test
    void keepsItsRoomsApart() throws IOException {
        Rooms rooms = new Rooms("dev.checklist.model");
        rooms.checkArrows("""
                component -> problem, text
                model -> component, notation, problem, text, token
                notation -> text
                problem -> text, token
                report -> problem
                vocabulary -> component, model, problem, text
                """);
        rooms.checkPackages();
    }

    @Test
    void usesNoReflection() {
        new Rooms("dev.checklist.model").checkNoReflection();
    }

    @Test
    void bringsWhatIsDocumented() throws IOException {
        new Footprint("checklist-model").check();
    }
}
