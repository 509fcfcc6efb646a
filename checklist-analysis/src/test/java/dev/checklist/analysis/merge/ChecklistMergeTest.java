// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistMergeTest {

    private static final Status YES = new Status(Verdict.IMPLEMENTED, "○");
    private static final Status NO = new Status(Verdict.NOT_IMPLEMENTED, "×");

    private static Control blank(String id) {
        return control(id, Verdict.UNANSWERED, "");
    }

    private static Section section(String id, Control... controls) {
        return Section.builder().id(id).title("S" + id).addControls(controls).build();
    }

    private static Checklist sheet(Section... sections) {
        return Checklist.builder().id("c").title("t").addSections(sections).build();
    }

    private static Evidence proof(String name) {
        return Evidence.link(name, URI.create("https://example.com/" + name));
    }

    private final Checklist base = sheet(section("1", blank("1.1"), blank("1.2"), blank("1.3")), section("2"));

    private static void assertClean(Checklist expected, Checklist base, Checklist ours, Checklist theirs) {
        ChecklistMerge merge = ChecklistMerge.of(base, ours, theirs);
        assertEquals("", merge.toString());
        assertFalse(merge.hasConflicts());
        assertEquals(expected, merge.merged());
    }

    @Test
    void mergesTheWorkOfBoth() {
        Checklist ours = base.update(
                        "1.1",
                        control -> control.withStatus(YES)
                                .withEvidence(proof("a"))
                                .withProperties(Map.of("owner", "A", "team", "T")))
                .withTitle("ours");
        Checklist theirs = base.update(
                        "1.1",
                        control -> control.withRemarks("Done.")
                                .withEvidence(proof("b"), proof("a"))
                                .withProperties(Map.of("cost", "1", "team", "T")))
                .update("1.2", control -> control.withStatus(NO))
                .withVersion("2");
        assertClean(
                base.update(
                                "1.1",
                                control -> control.withStatus(YES)
                                        .withRemarks("Done.")
                                        .withEvidence(proof("a"), proof("b"))
                                        .withProperties(Map.of("owner", "A", "team", "T", "cost", "1")))
                        .update("1.2", control -> control.withStatus(NO))
                        .withTitle("ours")
                        .withVersion("2"),
                base,
                ours,
                theirs);
    }

    @Test
    void addsToAListWhatBothAdded() {
        Checklist old = base.update("1.1", control -> control.withEvidence(proof("a"), proof("b")));
        assertClean(
                old.update(
                        "1.1",
                        control -> control.withEvidence(proof("a"), proof("c"), proof("b"), proof("d"), proof("e"))),
                old,
                old.update("1.1", control -> control.withEvidence(proof("a"), proof("c"), proof("b"), proof("d"))),
                old.update("1.1", control -> control.withEvidence(proof("e"), proof("a"), proof("b"), proof("d"))));
    }

    @Test
    void addsNothingToAListFromWhichOneRemoved() {
        Checklist old = base.update("1.1", control -> control.withEvidence(proof("a"), proof("b")));
        Checklist removed = old.update("1.1", control -> control.withEvidence(proof("a"), proof("c")));
        Checklist reordered = old.update("1.1", control -> control.withEvidence(proof("b"), proof("a"), proof("c")));
        Checklist added = old.update("1.1", control -> control.withEvidence(proof("a"), proof("b"), proof("d")));
        for (Checklist other : List.of(removed, reordered)) {
            assertEquals(
                    "control '1.1': evidence\n",
                    ChecklistMerge.of(old, other, added).toString());
            assertEquals(
                    "control '1.1': evidence\n",
                    ChecklistMerge.of(old, added, other).toString());
        }
    }

    @Test
    void reportsWhatBothChanged() {
        Checklist old = base.update(
                "1.2",
                control -> control.withEvidence(proof("a")).withProperties(Map.of("p", "0", "q", "0", "r", "0")));
        Checklist ours = old.update("1.1", control -> control.withStatus(YES).withRemarks("o"))
                .update("1.2", control -> control.withEvidence().withProperties(Map.of("p", "1", "q", "0")))
                .withTitle("ours");
        Checklist theirs = old.update("1.1", control -> control.withStatus(NO).withRemarks("o"))
                .update(
                        "1.2",
                        control ->
                                control.withEvidence(proof("a"), proof("b")).withProperties(Map.of("p", "2", "r", "0")))
                .withTitle("theirs");
        ChecklistMerge merge = ChecklistMerge.of(old, ours, theirs);
        assertEquals("""
                checklist: title
                control '1.1': status
                control '1.2': evidence, properties
                """, merge.toString());
        assertEquals(ours.update("1.2", control -> control.withProperties(Map.of("p", "1"))), merge.merged());
        Conflict<Control> conflict = merge.controls().get(0);
        assertEquals(old.control("1.1"), conflict.base());
        assertEquals(ours.control("1.1"), conflict.ours());
        assertEquals(theirs.control("1.1"), conflict.theirs());
        assertEquals(
                Optional.of(theirs.withSections()), merge.header().orElseThrow().theirs());
    }

    @Test
    void keepsTheOrderOfBoth() {
        Checklist ours = sheet(section("1", blank("0"), blank("1.3"), blank("1.1"), blank("1.2")), section("2"));
        Checklist theirs = sheet(
                section("1", blank("1.1"), blank("x"), blank("y"), blank("1.2"), blank("1.3")),
                section("2"),
                section("3"));
        Checklist both = sheet(
                section("1", blank("0"), blank("1.3"), blank("1.1"), blank("x"), blank("y"), blank("1.2")),
                section("2"),
                section("3"));
        assertClean(both, base, ours, theirs);
        assertClean(both, base, theirs, ours);
    }

    @Test
    void mergesMovesAndRemovals() {
        Checklist ours = sheet(section("1", blank("1.1")), section("2", blank("1.3")));
        Checklist theirs = base.update("1.3", control -> control.withStatus(YES));
        assertClean(sheet(section("1", blank("1.1")), section("2", blank("1.3").withStatus(YES))), base, ours, theirs);
    }

    @Test
    void keepsWhatOneRemovedAndTheOtherChanged() {
        Checklist ours = sheet(section("2", blank("2.1")));
        Checklist theirs = sheet(section("1", blank("1.1"), blank("1.2").withStatus(YES), blank("n")));
        ChecklistMerge merge = ChecklistMerge.of(base, ours, theirs);
        assertEquals("""
                section '2': changed by us, removed by them
                section '1': removed by us, changed by them
                control '1.2': removed by us, changed by them
                """, merge.toString());
        assertEquals(
                sheet(section("2", blank("2.1")), section("1", blank("1.2").withStatus(YES), blank("n"))),
                merge.merged());
        Conflict<Control> conflict = merge.controls().get(0);
        assertEquals(Optional.empty(), conflict.ours());
        assertEquals(base.control("1.2"), conflict.base());
        assertEquals(List.of(), conflict.members());
    }

    @Test
    void keepsWhatOneMovedAndTheOtherRemoved() {
        Checklist ours = sheet(section("1", blank("1.1"), blank("1.2")), section("2", blank("1.3")));
        Checklist theirs = sheet(section("1", blank("1.1"), blank("1.2")), section("2"));
        ChecklistMerge merge = ChecklistMerge.of(base, ours, theirs);
        assertEquals("control '1.3': changed by us, removed by them\n", merge.toString());
        assertEquals(ours, merge.merged());
    }

    @Test
    void reportsWhatBothMovedOrReordered() {
        Checklist ours = sheet(section("1", blank("1.2"), blank("1.1")), section("2"), section("3", blank("1.3")));
        Checklist theirs = sheet(section("1", blank("1.1"), blank("1.2")), section("2", blank("1.3")));
        ChecklistMerge merge = ChecklistMerge.of(base, ours, theirs);
        assertEquals("control '1.3': place\n", merge.toString());
        assertEquals(ours, merge.merged());

        Checklist turned = sheet(section("1", blank("1.2"), blank("1.1"), blank("1.3")), section("2"));
        Checklist swapped = sheet(section("1", blank("1.1"), blank("1.3"), blank("1.2")), section("2"));
        ChecklistMerge orders = ChecklistMerge.of(base, turned, swapped);
        assertEquals("section '1': order\n", orders.toString());
        assertEquals(turned, orders.merged());
    }

    @Test
    void reportsAnOrderConflictOnce() {
        Section[] inner = {section("a"), section("b"), section("c")};
        Section all = section("1", blank("1.1"), blank("1.2"), blank("1.3")).withSections(inner);
        Checklist ours = sheet(
                section("1", blank("1.2"), blank("1.1"), blank("1.3")).withSections(inner[1], inner[0], inner[2]));
        Checklist theirs = sheet(
                section("1", blank("1.1"), blank("1.3"), blank("1.2")).withSections(inner[0], inner[2], inner[1]));
        assertEquals(
                "section '1': order\n",
                ChecklistMerge.of(sheet(all), ours, theirs).toString());
    }

    /** If each side gives a mark a different meaning, the merged legend must not have both. */
    @Test
    void legendsAreNotMixed() {
        Term ours = new Term("△", Verdict.PLANNED, "planned");
        Term theirs = new Term("△", Verdict.ALTERNATIVE, "otherwise");
        ChecklistMerge merge = ChecklistMerge.of(base, base.withLegend(ours), base.withLegend(theirs));
        assertEquals("checklist: legend\n", merge.toString());
        assertEquals(List.of(ours), merge.merged().legend());
    }

    @Test
    void doesNotMoveSectionsIntoOneAnother() {
        Checklist plain = sheet(section("1"), section("2"));
        Checklist ours = sheet(section("2").withSections(section("1")));
        Checklist theirs = sheet(section("1").withSections(section("2")));
        ChecklistMerge merge = ChecklistMerge.of(plain, ours, theirs);
        assertEquals("section '2': place\n", merge.toString());
        assertEquals(ours, merge.merged());
        assertClean(theirs, ours, ours, theirs);
    }

    @Test
    void comparesWhatBothAdded() {
        Checklist ours =
                sheet(section("1", blank("1.1")), section("9", blank("9.1").withStatus(YES)));
        Checklist theirs =
                sheet(section("1", blank("1.1")), section("9", blank("9.1").withStatus(NO)));
        ChecklistMerge merge = ChecklistMerge.of(sheet(section("1", blank("1.1"))), ours, theirs);
        assertEquals("control '9.1': status\n", merge.toString());
        assertEquals(Optional.empty(), merge.controls().get(0).base());
        assertEquals(ours, merge.merged());
    }

    @Test
    void whatBothAddedMayBeInDifferentPositions() {
        Checklist ours = sheet(section("1", blank("1.1"), blank("n"), blank("1.2"), blank("1.3")), section("2"));
        Checklist theirs = sheet(section("1", blank("n"), blank("1.1"), blank("1.2"), blank("1.3")), section("2"));
        assertClean(theirs, base, ours, theirs);
    }

    @Test
    void rejectsUnrelatedSheets() {
        Checklist other = sheet(section("1.1"));
        for (List<Checklist> three :
                List.of(List.of(base, base, other), List.of(base, other, base), List.of(other, base, base))) {
            assertEquals(
                    "'1.1' is the id of a control in one checklist and of a section in another, expected three states of"
                            + " the same sheet",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> ChecklistMerge.of(three.get(0), three.get(1), three.get(2)))
                            .getMessage());
        }
    }

    private static Assessment assessment(String name) {
        return Assessment.builder().name(name).status(NO).build();
    }

    @Test
    void mergesWhatStandsBesideTheAnswer() {
        Plan plan = Plan.builder().owner("IT").build();
        Checklist ours = base.update(
                "1.1",
                control -> control.withPlan(plan).withWeight(BigDecimal.TEN).withAssessments(assessment("a")));
        Checklist theirs = base.update(
                "1.1", control -> control.withForm(AnswerForm.date()).withAssessments(assessment("b")));
        Checklist both = ours.update(
                "1.1",
                control -> control.withForm(AnswerForm.date()).withAssessments(assessment("a"), assessment("b")));
        assertClean(both, base, ours, theirs);

        Checklist other = base.update(
                "1.1",
                control -> control.withPlan(Plan.builder().owner("HR").build())
                        .withWeight(BigDecimal.ONE)
                        .withForm(AnswerForm.text()));
        assertEquals(
                "control '1.1': weight, plan\n",
                ChecklistMerge.of(base, ours, other).toString());
        assertEquals(
                "control '1.1': form\n", ChecklistMerge.of(base, theirs, other).toString());
    }

    /** Returns sections inside each other, the first one outermost, with others in the innermost. */
    private static Section chain(String name, int first, int last, Section... inside) {
        Section section = section(name + last).withSections(inside);
        for (int i = last - 1; i >= first; i--) {
            section = section(name + i).withSections(section);
        }
        return section;
    }

    @Test
    void refusesSectionsThatOnlyTheMergeNestsTooDeep() {
        Checklist both = sheet(chain("s", 1, 8), chain("x", 1, 7));
        Checklist moved = sheet(chain("s", 1, 8, chain("x", 1, 7)));
        Checklist deepest = sheet(chain("s", 1, 8), chain("x", 1, 8));
        Checklist deeper = sheet(chain("s", 1, 8), chain("x", 1, 9));
        assertClean(sheet(chain("s", 1, 8, chain("x", 1, 8))), both, moved, deepest);
        assertEquals(
                "Section 'x9' is in 16 others, expected at most 16 levels in total",
                assertThrows(IllegalArgumentException.class, () -> ChecklistMerge.of(both, moved, deeper))
                        .getMessage());
    }
}
