// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    @ParameterizedTest
    @MethodSource("incomplete")
    void namesWhatIsNotSet(String record, String missing, Executable build) {
        IllegalStateException thrown = assertThrowsExactly(IllegalStateException.class, build);
        assertEquals(
                "Cannot build %s, some of required attributes are not set [%s]".formatted(record, missing),
                thrown.getMessage());
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                arguments("Checklist", "id, title", (Executable)
                        () -> Checklist.builder().build()),
                arguments("Section", "id, title", (Executable)
                        () -> Section.builder().build()),
                arguments("Control", "id, requirement", (Executable)
                        () -> Control.builder().build()),
                arguments("Evidence", "kind, title", (Executable)
                        () -> Evidence.builder().build()),
                arguments("Reference", "framework", (Executable)
                        () -> Reference.builder().build()),
                arguments("Subject", "service", (Executable)
                        () -> Subject.builder().build()),
                arguments("Term", "mark, verdict, meaning", (Executable)
                        () -> Term.builder().build()),
                arguments("AnswerForm", "type", (Executable)
                        () -> AnswerForm.builder().build()),
                arguments("Assessment", "name, status", (Executable)
                        () -> Assessment.builder().build()));
    }

    @Test
    void leavesEverythingElseAbsent() {
        Control expected = new Control(
                "1",
                Optional.empty(),
                "r",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.unanswered(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        assertEquals(expected, Control.builder().id("1").requirement("r").build());
    }

    @ParameterizedTest
    @MethodSource("copies")
    void copiesAllComponents(Record record, Record copy) {
        assertEquals(record, copy);
    }

    static Stream<Arguments> copies() {
        return Stream.of(
                arguments(Samples.CHECKLIST, Samples.CHECKLIST.toBuilder().build()),
                arguments(Samples.SECTION, Samples.SECTION.toBuilder().build()),
                arguments(Samples.CONTROL, Samples.CONTROL.toBuilder().build()),
                arguments(Samples.EVIDENCE, Samples.EVIDENCE.toBuilder().build()),
                arguments(Samples.REFERENCE, Samples.REFERENCE.toBuilder().build()),
                arguments(Samples.SUBJECT, Samples.SUBJECT.toBuilder().build()),
                arguments(Samples.TERM, Samples.TERM.toBuilder().build()),
                arguments(Samples.FORM, Samples.FORM.toBuilder().build()),
                arguments(Samples.PLAN, Samples.PLAN.toBuilder().build()),
                arguments(Samples.ASSESSMENT, Samples.ASSESSMENT.toBuilder().build()));
    }

    @Test
    void keepsTheOrderOfElements() {
        Checklist checklist = Checklist.builder()
                .id("c")
                .title("t")
                .addNote("3")
                .addNotes("1", "2")
                .addAllNotes(List.of("5", "4"))
                .build();
        assertEquals(List.of("3", "1", "2", "5", "4"), checklist.notes());
    }

    @Test
    void keepsTheOrderOfProperties() {
        Map<String, String> properties = Samples.manyProperties();
        Section section = Section.builder()
                .id("s")
                .title("t")
                .putProperty("z", "1")
                .putAllProperties(properties)
                .putProperty("a", "2")
                .build();
        assertEquals(
                Stream.of(List.of("z"), List.copyOf(properties.keySet()), List.of("a"))
                        .flatMap(List::stream)
                        .toList(),
                List.copyOf(section.properties().keySet()));
    }

    @Test
    void canBeUsedAgainWithoutChangingWhatWasBuilt() {
        Section.Builder builder = Section.builder().id("s").title("t").addControl(Samples.control("1"));
        Section first = builder.build();
        Section second = builder.addControl(Samples.control("2")).build();
        assertEquals(1, first.controls().size());
        assertEquals(2, second.controls().size());
    }

    /** The example in the package documentation. */
    @Test
    void buildsTheExample() {
        Checklist checklist = Checklist.builder()
                .id("acme-2026")
                .title("Acme Drive security check sheet")
                .addSection(Section.builder()
                        .id("1")
                        .label("1")
                        .title("Policies")
                        .addControl(Control.builder()
                                .id("1.1")
                                .label("1")
                                .requirement("A security policy is approved and published.")
                                .status(new Status(Verdict.IMPLEMENTED, "○"))
                                .addEvidence(
                                        Evidence.link("Security policy", URI.create("https://acme.example/policy")))
                                .build())
                        .build())
                .build();
        assertEquals(
                List.of("Security policy"),
                checklist.control("1.1").orElseThrow().evidence().stream()
                        .map(Evidence::title)
                        .toList());
    }
}
