// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.checklist.model.Rooms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Set<String> EXPORTED =
            Set.of("dev.checklist.match", "dev.checklist.match.embedding", "dev.checklist.match.glossary");

    private final Rooms rooms = new Rooms("dev.checklist.match");

    @Test
    void keepsItsRoomsApart() throws IOException {
        rooms.checkArrows("""
                index -> embedding, text
                match -> embedding, glossary, index, rank, text
                rank -> index, text
                text -> glossary
                """);
        rooms.checkPackages();
    }

    @Test
    void dependsOnItsLibrariesAndModulesOnly() {
        rooms.checkDependencies(
                "dev.checklist.model..", "dev.checklist.io..", "dev.checklist.analysis..", "org.apache.lucene..");
    }

    @Test
    void showsWhatUsersNeedOnly() {
        assertEquals(
                Set.of(
                        "AnswerCandidates",
                        "AnswerLibrary",
                        "Candidate",
                        "Concept",
                        "EmbeddingModel",
                        "Glossary",
                        "MatchOptions",
                        "Proposal",
                        "Proposals"),
                rooms.exportedTypes());
    }

    /** Users see the JDK, the checklists, and this module. */
    @Test
    void keepsLuceneAndItsOwnRoomsToItself() {
        JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
        List<JavaClass> shown = classes.stream()
                .filter(type -> EXPORTED.contains(type.getPackageName()) && isShown(type))
                .toList();
        assertFalse(shown.isEmpty());
        List<String> hidden = shown.stream()
                .flatMap(type -> signatures(type)
                        .filter(used -> !isKnown(used))
                        .map(used -> type.getName() + " shows " + used.getName()))
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(), hidden);
    }

    private static boolean isShown(JavaClass type) {
        return isShown(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isShown).orElse(true);
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    /** Returns all types in the declarations of a type and of its visible members. */
    private static Stream<JavaClass> signatures(JavaClass type) {
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> isShown(field.getModifiers()))
                .map(JavaField::getType);
        Stream<JavaType> units = type.getCodeUnits().stream()
                .filter(unit -> isShown(unit.getModifiers()))
                .flatMap(ArchitectureTest::types);
        return Stream.of(above, fields, units)
                .flatMap(each -> each)
                .flatMap(each -> each.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaType> types(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream().map(JavaType.class::cast))
                .flatMap(each -> each);
    }

    private static boolean isKnown(JavaClass type) {
        String room = type.getBaseComponentType().getPackageName();
        return EXPORTED.contains(room)
                || room.isEmpty()
                || room.startsWith("java.")
                || room.startsWith("dev.checklist.model")
                || room.startsWith("dev.checklist.analysis");
    }

    @Test
    void neitherPrintsNorLogs() {
        rooms.checkSilence();
    }

    @Test
    void usesNoReflection() {
        rooms.checkNoReflection();
    }

    @Test
    void readersOfStreamsTakeAName() {
        rooms.checkNamesOfStreams();
    }
}
