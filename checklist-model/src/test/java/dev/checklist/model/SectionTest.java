// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertRefused;
import static dev.checklist.model.Samples.checklist;
import static dev.checklist.model.Samples.nested;
import static dev.checklist.model.Samples.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SectionTest {

    private static final Section SECTION = Samples.SECTION;

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(String component, String message, Executable making) {
        assertRefused(component, message, making);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("id", "id is blank, expected text: found '\\uFEFF'", () -> SECTION.withId("\uFEFF")),
                refusal(
                        "id",
                        "id is 300 UTF-16 units long, expected at most 256",
                        () -> SECTION.withId("x".repeat(300))),
                refusal("title", "title is blank, expected text: found ''", () -> SECTION.withTitle("")),
                refusal(
                        "properties",
                        "a name in properties is blank, expected text: found ''",
                        () -> SECTION.withProperties(Map.of("", "x"))),
                refusal(
                        "sections",
                        "sections below 'top' are nested too deep, expected at most 16 levels in total",
                        () -> section("top").withSections(nested("s", 16))));
    }

    private static Arguments refusal(String component, String message, Executable making) {
        return arguments(component, message, making);
    }

    @Test
    void refusesTheDeepestOfSeveral() {
        assertRefused(
                "sections",
                "sections below 'top' are nested too deep, expected at most 16 levels in total",
                () -> section("top").withSections(section("a"), nested("s", 16), section("b")));
    }

    @Test
    void nests16Deep() {
        Section outermost = nested("s", Section.MAX_DEPTH);
        Checklist checklist = checklist(outermost);

        assertEquals(16, Section.MAX_DEPTH);
        assertEquals(List.of(Samples.control("scontrol")), checklist.controls());
        assertEquals(
                IntStream.rangeClosed(1, 16).mapToObj(level -> "s" + level).toList(),
                checklist.pathTo("scontrol").stream().map(Section::id).toList());
        assertEquals(checklist.pathTo("scontrol"), checklist.pathTo("s16"));
        assertEquals("s16", checklist.section("s16").orElseThrow().id());
        assertEquals("scontrol", checklist.control("scontrol").orElseThrow().id());
        assertEquals(
                "△",
                checklist
                        .update("scontrol", c -> c.withStatus(s -> new Status(s.verdict(), "△")))
                        .control("scontrol")
                        .orElseThrow()
                        .status()
                        .mark());
    }

    @Test
    void allowsAnIdThatItsControlHas() {
        Section section = section("1", Samples.control("1"));
        assertEquals(section.id(), section.controls().get(0).id());
    }
}
