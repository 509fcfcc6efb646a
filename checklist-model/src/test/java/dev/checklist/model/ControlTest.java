// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ControlTest {

    private static final Control CONTROL = Samples.CONTROL;

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(String component, String message, Executable making) {
        assertRefused(component, message, making);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("id", "id is blank, expected text: found '\u00A0'", () -> CONTROL.withId("\u00A0")),
                refusal(
                        "id",
                        "id is 257 UTF-16 units long, expected at most 256",
                        () -> CONTROL.withId("x".repeat(257))),
                refusal(
                        "requirement",
                        "requirement is blank, expected text: found '\\u000D\\u000A'",
                        () -> CONTROL.withRequirement("\r\n")),
                refusal(
                        "properties",
                        "a name in properties is blank, expected text: found ' '",
                        () -> CONTROL.withProperties(Map.of(" ", ""))));
    }

    private static Arguments refusal(String component, String message, Executable making) {
        return arguments(component, message, making);
    }

    @Test
    void keepsTextsAsGiven() {
        String text = " =1+1\r\n\u0000\uFEFF ";
        Control control = CONTROL.withRequirement(text).withRemarks(text).withProperties(Map.of(text, text));
        assertEquals(text, control.requirement());
        assertEquals(text, control.remarks().orElseThrow());
        assertEquals(Map.of(text, text), control.properties());
    }

    @Test
    void allowsEmptyPropertyValues() {
        assertEquals("", CONTROL.withProperties(Map.of("a", "")).properties().get("a"));
    }

    @Test
    void printsItsComponents() {
        assertEquals(
                "Control[id=1, label=Optional.empty, requirement=r, guidance=Optional.empty, "
                        + "form=Optional.empty, weight=Optional.empty, "
                        + "status=Status[verdict=IMPLEMENTED, mark=○], responsibility=Optional.empty, "
                        + "remarks=Optional.empty, plan=Optional.empty, assessments=[], evidence=[], references=[], properties={}]",
                Samples.control("1").toString());
    }
}
