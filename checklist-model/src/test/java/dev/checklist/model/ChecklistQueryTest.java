// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertNull;
import static dev.checklist.model.Samples.checklist;
import static dev.checklist.model.Samples.control;
import static dev.checklist.model.Samples.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistQueryTest {

    private static final Section DEEPEST = section("2.1.a");
    private static final Section BELOW =
            section("2.1", control("2.1.3"), control("2.1.1")).withSections(DEEPEST);
    private static final Section FIRST =
            section("1", control("1.2"), control("1.1")).withSections(section("1.a", control("1.a.1")));
    private static final Section SECOND = section("2").withSections(section("2.0"), BELOW);
    private static final Checklist CHECKLIST = checklist(FIRST, SECOND, section("3", control("3.1")));

    @Test
    void listsControlsInDocumentOrder() {
        assertEquals(
                List.of("1.2", "1.1", "1.a.1", "2.1.3", "2.1.1", "3.1"),
                CHECKLIST.controls().stream().map(Control::id).toList());
    }

    @Test
    void listsNoControlsOfAnEmptyChecklist() {
        assertEquals(List.of(), checklist().controls());
    }

    @Test
    void listsControlsUnmodifiably() {
        List<Control> controls = CHECKLIST.controls();
        assertThrowsExactly(UnsupportedOperationException.class, () -> controls.remove(0));
    }

    @Test
    void listsSectionsOfAllLevelsInDocumentOrder() {
        List<Section> sections = CHECKLIST.allSections();
        assertEquals(
                List.of("1", "1.a", "2", "2.0", "2.1", "2.1.a", "3"),
                sections.stream().map(Section::id).toList());
        assertThrowsExactly(UnsupportedOperationException.class, () -> sections.remove(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "1.1", "1.a.1", "2.1.3", "2.1.1", "3.1"})
    void findsControlsAtAnyDepth(String id) {
        assertEquals(Optional.of(control(id)), CHECKLIST.control(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "1", "2.1", "2.1.a", "1.2 ", "1.A.1", "9"})
    void findsNoControl(String id) {
        assertEquals(Optional.empty(), CHECKLIST.control(id));
    }

    @Test
    void givesTheControlItself() {
        assertSame(BELOW.controls().get(1), CHECKLIST.control("2.1.1").orElseThrow());
    }

    @Test
    void findsSectionsAtAnyDepth() {
        assertSame(FIRST, CHECKLIST.section("1").orElseThrow());
        assertSame(BELOW, CHECKLIST.section("2.1").orElseThrow());
        assertSame(DEEPEST, CHECKLIST.section("2.1.a").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "1.2", "2.1.3", "2.1 ", "9"})
    void findsNoSection(String id) {
        assertEquals(Optional.empty(), CHECKLIST.section(id));
    }

    @ParameterizedTest
    @CsvSource({"1.2, 1", "1.a.1, 1 1.a", "2.1.3, 2 2.1", "3.1, 3", "1, 1", "2.0, 2 2.0", "2.1.a, 2 2.1 2.1.a"})
    void tellsThePath(String id, String path) {
        assertEquals(
                List.of(path.split(" ")),
                CHECKLIST.pathTo(id).stream().map(Section::id).toList());
    }

    @Test
    void givesThePathUnmodifiably() {
        List<Section> path = CHECKLIST.pathTo("2.1.3");
        assertThrowsExactly(UnsupportedOperationException.class, () -> path.remove(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "9", "2.1.3 "})
    void tellsNoPathToWhatIsNotThere(String id) {
        NoSuchElementException thrown = assertThrowsExactly(NoSuchElementException.class, () -> CHECKLIST.pathTo(id));
        assertEquals("No control or section '" + id + "' in checklist 'c'", thrown.getMessage());
    }

    @Test
    void quotesTheStartOfLongIds() {
        Checklist checklist = CHECKLIST.withId("い".repeat(41));
        NoSuchElementException thrown =
                assertThrowsExactly(NoSuchElementException.class, () -> checklist.pathTo("あ".repeat(41)));
        assertEquals(
                "No control or section '" + "あ".repeat(40) + "…' in checklist '" + "い".repeat(40) + "…'",
                thrown.getMessage());
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertNull("id", () -> CHECKLIST.control(null));
        assertNull("id", () -> CHECKLIST.section(null));
        assertNull("id", () -> CHECKLIST.pathTo(null));
    }
}
