// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Builds and asks records that were made to take for ever. */
class ModelPathologicalTest {

    private static Control asked(AnswerForm form, String mark) {
        return Control.builder()
                .id("c")
                .requirement("Which?")
                .form(form)
                .status(new Status(Verdict.ANSWERED, mark))
                .build();
    }

    @Test
    void choiceWithManySeparators() {
        assertProportional(
                1_000,
                size -> asked(AnswerForm.anyOf("a;".repeat(size), "b"), "a;b;".repeat(2 * size)),
                control -> assertFalse(control.fitsForm()));
    }

    @Test
    void choiceWithManySeparatorsIsFoundAsAWhole() {
        String choice = "a;".repeat(1_000);
        Control control = asked(AnswerForm.anyOf(choice, "b"), choice);
        assertTrue(control.fitsForm());
        assertEquals(choice, control.chosen().get(0).mark());
    }

    /** Strings with the same hash code. */
    private static List<String> colliding(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> IntStream.range(0, 16)
                        .mapToObj(bit -> (i >> bit) % 2 == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void choicesWhoseMarksShareAHashCode() {
        assertProportional(
                2_000,
                size -> {
                    String[] marks = colliding(size).toArray(String[]::new);
                    return asked(AnswerForm.anyOf(marks), String.join(",", marks));
                },
                control -> assertTrue(control.fitsForm()));
    }

    @Test
    void idsAndNamesThatShareAHashCode() {
        assertProportional(2_000, ModelPathologicalTest::colliding, ids -> {
            Map<String, String> properties = new TreeMap<>();
            ids.forEach(id -> properties.put(id, id));
            Checklist checklist = Checklist.builder()
                    .id("c")
                    .title("t")
                    .properties(properties)
                    .addSection(Section.builder()
                            .id("s")
                            .title("S")
                            .addControls(ids.stream()
                                    .map(id -> Control.builder()
                                            .id(id)
                                            .requirement("Text")
                                            .build())
                                    .toArray(Control[]::new))
                            .build())
                    .build();
            assertEquals(ids.size(), checklist.controlsById().size());
            assertEquals(checklist, checklist.mapControls(control -> control));
        });
    }
}
