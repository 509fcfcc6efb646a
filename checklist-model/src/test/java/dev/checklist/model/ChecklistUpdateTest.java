// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertNull;
import static dev.checklist.model.Samples.checklist;
import static dev.checklist.model.Samples.control;
import static dev.checklist.model.Samples.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import dev.checklist.model.problem.DuplicateIdException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistUpdateTest {

    private static final Section BELOW =
            section("2.1", control("2.1.1"), control("2.1.2"), control("2.1.3")).withSections(section("2.1.a"));
    private static final Checklist CHECKLIST = checklist(
                    section("1", control("1.1")),
                    section("2", control("2.x")).withSections(section("2.0"), BELOW),
                    section("3", control("3.1")))
            .withEvidence(Samples.EVIDENCE);

    @Test
    void changesOneControl() {
        Checklist updated = CHECKLIST.update("2.1.2", c -> c.withRemarks("m"));
        assertEquals(Optional.of(control("2.1.2").withRemarks("m")), updated.control("2.1.2"));
        assertEquals(
                List.of("1.1", "2.x", "2.1.1", "2.1.2", "2.1.3", "3.1"),
                updated.controls().stream().map(Control::id).toList());
        assertEquals(Optional.empty(), CHECKLIST.control("2.1.2").orElseThrow().remarks());
    }

    @Test
    void leavesTheRestAsItIs() {
        Checklist updated = CHECKLIST.update("2.1.2", c -> c.withRemarks("m"));

        assertSame(CHECKLIST.evidence(), updated.evidence());
        assertSame(CHECKLIST.sections().get(0), updated.sections().get(0));
        assertSame(CHECKLIST.sections().get(2), updated.sections().get(2));
        Section parent = updated.sections().get(1);
        assertSame(CHECKLIST.sections().get(1).controls(), parent.controls());
        assertSame(CHECKLIST.section("2.0").orElseThrow(), parent.sections().get(0));
        Section section = parent.sections().get(1);
        assertSame(BELOW.controls().get(0), section.controls().get(0));
        assertSame(BELOW.controls().get(2), section.controls().get(2));
        assertSame(BELOW.sections(), section.sections());
    }

    @Test
    void changesEveryControl() {
        Checklist changed = CHECKLIST.mapControls(control -> control.withRemarks(control.id()));
        assertEquals(
                List.of("1.1", "2.x", "2.1.1", "2.1.2", "2.1.3", "3.1"),
                changed.controls().stream()
                        .map(control -> control.remarks().orElseThrow())
                        .toList());
        assertEquals(CHECKLIST, changed.mapControls(control -> control.withRemarks(Optional.empty())));
    }

    @Test
    void refusesChangesOfEveryControlThatGiveNone() {
        assertNull("change", () -> CHECKLIST.mapControls(null));
        assertNull("changed control", () -> CHECKLIST.mapControls(control -> null));
        assertThrowsExactly(DuplicateIdException.class, () -> CHECKLIST.mapControls(control -> control.withId("1.1")));
    }

    @Test
    void givesTheControlToTheChangeOnce() {
        List<Control> given = new ArrayList<>();
        CHECKLIST.update("2.1.2", control -> {
            given.add(control);
            return control;
        });
        assertEquals(List.of(BELOW.controls().get(1)), given);
    }

    @Test
    void givesAnEqualChecklistWhenNothingChanges() {
        assertEquals(CHECKLIST, CHECKLIST.update("2.1.2", c -> c));
        assertEquals(CHECKLIST, CHECKLIST.update("2.1.2", c -> c.toBuilder().build()));
    }

    @Test
    void mayChangeTheId() {
        Checklist updated = CHECKLIST.update("2.1.2", c -> c.withId("new"));
        assertEquals(Optional.empty(), updated.control("2.1.2"));
        assertEquals(CHECKLIST.pathTo("2.1.2").size(), updated.pathTo("new").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "2.1.1", "3.1", "2.1", "1"})
    void refusesTheIdOfAnother(String id) {
        DuplicateIdException thrown =
                assertThrowsExactly(DuplicateIdException.class, () -> CHECKLIST.update("2.1.2", c -> c.withId(id)));
        assertEquals("Duplicate id '" + id + "', expected one that is unique in its checklist", thrown.getMessage());
        assertEquals(id, thrown.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "9", "2", "2.1", "2.1.a"})
    void refusesWhatIsNoControl(String id) {
        NoSuchElementException thrown =
                assertThrowsExactly(NoSuchElementException.class, () -> CHECKLIST.update(id, c -> c.withRemarks("m")));
        assertEquals("No control '" + id + "' in checklist 'c'", thrown.getMessage());
    }

    @Test
    void passesOnWhatTheChangeThrows() {
        IllegalStateException failure = new IllegalStateException("x");
        assertSame(
                failure,
                assertThrowsExactly(
                        IllegalStateException.class,
                        () -> CHECKLIST.update("2.1.2", c -> {
                            throw failure;
                        })));
    }

    @Test
    void namesWhatIsNull() {
        assertNull("id", () -> CHECKLIST.update(null, c -> c));
        assertNull("change", () -> CHECKLIST.update("2.1.2", null));
        assertNull("changed control", () -> CHECKLIST.update("2.1.2", c -> null));
    }
}
