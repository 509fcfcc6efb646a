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
import dev.checklist.model.problem.InvalidComponentException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistEditsTest {

    private static final Checklist CHECKLIST = checklist(
            section("1", control("1.1"), control("1.2")),
            section("2", control("2.x"))
                    .withSections(section("2.0"), section("2.1", control("2.1.1"), control("2.1.2"))),
            section("3"));

    /** Returns the tree as text, such as {@code 1(a b 1.1(c))}. */
    private static String tree(Checklist checklist) {
        return tree(checklist.sections());
    }

    private static String tree(List<Section> sections) {
        return sections.stream()
                .map(section -> section.id() + "("
                        + section.controls().stream().map(Control::id).collect(Collectors.joining(" "))
                        + (section.sections().isEmpty() ? "" : " " + tree(section.sections())) + ")")
                .collect(Collectors.joining(" "));
    }

    @Test
    void showsTheTree() {
        assertEquals("1(1.1 1.2) 2(2.x 2.0() 2.1(2.1.1 2.1.2)) 3()", tree(CHECKLIST));
    }

    @Test
    void changesNestedSectionsFirst() {
        Checklist changed = CHECKLIST.mapSections(section -> section.withProperty(
                "controls", String.valueOf(section.controls().size() + sum(section.sections()))));
        assertEquals(
                List.of("2", "3", "0", "2", "0"),
                changed.allSections().stream()
                        .map(section -> section.properties().get("controls"))
                        .toList());
    }

    private static int sum(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> Integer.parseInt(section.properties().get("controls")))
                .sum();
    }

    @Test
    void changesOneSection() {
        Checklist changed = CHECKLIST.updateSection("2.1", section -> section.withTitle("New"));
        assertEquals("New", changed.section("2.1").orElseThrow().title());
        assertEquals(
                CHECKLIST,
                changed.updateSection("2.1", section -> CHECKLIST.section("2.1").orElseThrow()));
    }

    @Test
    void keepsWhatItDoesNotTouch() {
        for (Checklist changed : List.of(
                CHECKLIST.updateSection("2.1", section -> section.withTitle("New")),
                CHECKLIST.mapControls(control -> control.id().equals("2.1.1") ? control.withRemarks("m") : control),
                CHECKLIST.add("2.1", control("new")),
                CHECKLIST.add("2.1", section("new")),
                CHECKLIST.remove("2.1.1"),
                CHECKLIST.move("2.1.1", "2.1", 1),
                CHECKLIST.filter(control -> !control.id().equals("2.1.1")))) {
            assertSame(CHECKLIST.sections().get(0), changed.sections().get(0));
            assertSame(CHECKLIST.sections().get(2), changed.sections().get(2));
            assertSame(
                    CHECKLIST.section("2").orElseThrow().controls(),
                    changed.section("2").orElseThrow().controls());
            assertSame(
                    CHECKLIST.section("2.0").orElseThrow(),
                    changed.section("2.0").orElseThrow());
            assertSame(
                    CHECKLIST.control("2.1.2").orElseThrow(),
                    changed.control("2.1.2").orElseThrow());
        }
    }

    @Test
    void isTheSameWhenNothingChanges() {
        assertSame(CHECKLIST, CHECKLIST.mapControls(control -> control));
        assertSame(CHECKLIST, CHECKLIST.mapSections(section -> section));
        assertSame(CHECKLIST, CHECKLIST.update("1.1", control -> control));
        assertSame(CHECKLIST, CHECKLIST.updateSection("2.1", section -> section));
        assertSame(CHECKLIST, CHECKLIST.filter(control -> true));
        assertSame(CHECKLIST, CHECKLIST.withoutProperty("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "2.1, 1(1.1 1.2) 2(2.x 2.0() 2.1(2.1.1 2.1.2 new)) 3()",
        "3, 1(1.1 1.2) 2(2.x 2.0() 2.1(2.1.1 2.1.2)) 3(new)"
    })
    void addsControls(String parent, String expected) {
        assertEquals(expected, tree(CHECKLIST.add(parent, control("new"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1(1.1 1.2) 2(2.x 2.0() 2.1(2.1.1 2.1.2)) 3() new(c)",
        "2, 1(1.1 1.2) 2(2.x 2.0() 2.1(2.1.1 2.1.2) new(c)) 3()",
        "2.0, 1(1.1 1.2) 2(2.x 2.0( new(c)) 2.1(2.1.1 2.1.2)) 3()"
    })
    void addsSections(String parent, String expected) {
        assertEquals(expected, tree(CHECKLIST.add(parent, section("new", control("c")))));
    }

    @ParameterizedTest
    @CsvSource({"1.1, 1(1.2) 2(2.x 2.0() 2.1(2.1.1 2.1.2)) 3()", "2.1, 1(1.1 1.2) 2(2.x 2.0()) 3()", "2, 1(1.1 1.2) 3()"
    })
    void removes(String id, String expected) {
        assertEquals(expected, tree(CHECKLIST.remove(id)));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 1, 1, 1(1.2 1.1) 2(2.x 2.0() 2.1(2.1.1 2.1.2)) 3()",
        "1.1, 2.1, 1, 1(1.2) 2(2.x 2.0() 2.1(2.1.1 1.1 2.1.2)) 3()",
        "1.1, 3, 0, 1(1.2) 2(2.x 2.0() 2.1(2.1.1 2.1.2)) 3(1.1)",
        "3, '', 0, 3() 1(1.1 1.2) 2(2.x 2.0() 2.1(2.1.1 2.1.2))",
        "1, '', 2, 2(2.x 2.0() 2.1(2.1.1 2.1.2)) 3() 1(1.1 1.2)",
        "2.1, '', 1, 1(1.1 1.2) 2.1(2.1.1 2.1.2) 2(2.x 2.0()) 3()",
        "2.1, 2, 0, 1(1.1 1.2) 2(2.x 2.1(2.1.1 2.1.2) 2.0()) 3()",
        "1, 2.0, 0, 2(2.x 2.0( 1(1.1 1.2)) 2.1(2.1.1 2.1.2)) 3()"
    })
    void moves(String id, String parent, int index, String expected) {
        assertEquals(expected, tree(CHECKLIST.move(id, parent, index)));
    }

    @Test
    void removesSectionsThatBecomeEmpty() {
        assertEquals(
                "1(1.1) 2( 2.0()) 3()",
                tree(CHECKLIST.filter(control -> control.id().equals("1.1"))));
        assertEquals(
                "2(2.x) 3()",
                tree(CHECKLIST.remove("2.0").filter(control -> control.id().equals("2.x"))));
    }

    @Test
    void setsProperties() {
        Control control =
                control("1").withProperty("b", "1").withProperty("a", "2").withProperty("b", "3");
        assertEquals("{b=3, a=2}", control.properties().toString());
        assertEquals("{a=2}", control.withoutProperty("b").properties().toString());
        assertSame(control, control.withProperty("a", "2"));
        assertSame(control, control.withoutProperty("c"));
        assertEquals("{a=2}", section("1").withProperty("a", "2").properties().toString());
        assertEquals("{a=2}", CHECKLIST.withProperty("a", "2").properties().toString());
        assertEquals(CHECKLIST, CHECKLIST.withProperty("a", "2").withoutProperty("a"));
        assertEquals(section("1"), section("1").withProperty("a", "2").withoutProperty("a"));
        assertEquals(
                "{a=2}", Samples.EVIDENCE.withProperty("a", "2").properties().toString());
        assertEquals("{}", Samples.EVIDENCE.withoutProperty("a").properties().toString());
        assertThrowsExactly(InvalidComponentException.class, () -> control.withProperty(" ", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "9", "1.1"})
    void refusesParentsThatAreNoSections(String parent) {
        assertNoSection(parent, () -> CHECKLIST.add(parent, control("new")));
        assertNoSection(parent, () -> CHECKLIST.updateSection(parent, section -> section));
        assertNoSection(parent, () -> CHECKLIST.move("1.2", parent, 0));
        if (!parent.isEmpty()) {
            assertNoSection(parent, () -> CHECKLIST.add(parent, section("new")));
            assertNoSection(parent, () -> CHECKLIST.move("3", parent, 0));
        }
    }

    private static void assertNoSection(String id, Executable edit) {
        assertEquals(
                "No section '" + id + "' in checklist 'c'",
                assertThrowsExactly(NoSuchElementException.class, edit).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "9"})
    void refusesWhatIsNotThere(String id) {
        for (Executable edit : List.<Executable>of(() -> CHECKLIST.remove(id), () -> CHECKLIST.move(id, "1", 0))) {
            assertEquals(
                    "No control or section '" + id + "' in checklist 'c'",
                    assertThrowsExactly(NoSuchElementException.class, edit).getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "2, 2.0", "2.1, 2.1"})
    void refusesASectionInItself(String id, String parent) {
        assertEquals(
                "Section '%s' can't be moved into '%s', expected a section outside of it".formatted(id, parent),
                assertThrowsExactly(IllegalArgumentException.class, () -> CHECKLIST.move(id, parent, 0))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"1.1, 1, 2, 1", "1.1, 2.1, -1, 2", "1, '', 3, 2", "1, 2, 3, 2"})
    void refusesIndexesThatAreNotThere(String id, String parent, int index, int last) {
        assertEquals(
                "Index of '%s' is %s, expected 0 to %s".formatted(id, index, last),
                assertThrowsExactly(IndexOutOfBoundsException.class, () -> CHECKLIST.move(id, parent, index))
                        .getMessage());
    }

    @Test
    void refusesIdsThatAreThere() {
        for (Executable edit : List.<Executable>of(
                () -> CHECKLIST.add("3", control("2.1.1")),
                () -> CHECKLIST.add("3", section("2.1.1")),
                () -> CHECKLIST.add("3", section("new", control("2.1.1"))),
                () -> CHECKLIST.updateSection("3", section -> section.withId("2.1.1")))) {
            assertEquals(
                    "2.1.1",
                    assertThrowsExactly(DuplicateIdException.class, edit).id());
        }
    }

    @Test
    void refusesToNestTooDeep() {
        Checklist deep = checklist(section("1"));
        for (int i = 2; i <= Section.MAX_DEPTH; i++) {
            deep = deep.add(String.valueOf(i - 1), section(String.valueOf(i)));
        }
        Checklist deepest = deep.add("", section("x"));
        InvalidComponentException thrown = assertThrowsExactly(
                InvalidComponentException.class, () -> deepest.move("x", String.valueOf(Section.MAX_DEPTH), 0));
        assertEquals(
                "sections below '1' are nested too deep, expected at most 16 levels in total", thrown.getMessage());
    }

    @Test
    void namesWhatIsNull() {
        assertNull("change", () -> CHECKLIST.mapSections(null));
        assertNull("changed section", () -> CHECKLIST.mapSections(section -> null));
        assertNull("id", () -> CHECKLIST.updateSection(null, section -> section));
        assertNull("change", () -> CHECKLIST.updateSection("1", null));
        assertNull("changed section", () -> CHECKLIST.updateSection("1", section -> null));
        assertNull("control", () -> CHECKLIST.add("1", (Control) null));
        assertNull("section", () -> CHECKLIST.add("1", (Section) null));
        assertNull("parentId", () -> CHECKLIST.add(null, section("new")));
        assertNull("id", () -> CHECKLIST.remove(null));
        assertNull("id", () -> CHECKLIST.move(null, "1", 0));
        assertNull("parentId", () -> CHECKLIST.move("1.1", null, 0));
        assertNull("wanted", () -> CHECKLIST.filter(null));
        assertNull("action", () -> CHECKLIST.walk(null));
        assertNull("name", () -> CHECKLIST.withProperty(null, "1"));
        assertNull("value", () -> CHECKLIST.withProperty("a", null));
        assertNull("name", () -> CHECKLIST.withoutProperty(null));
    }
}
