// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests which of several possible counterparts is taken, and for what reason. */
class MatchReasonsTest {

    private static final String POLICY = "Is there a policy?";

    private static Control yes(String id, String requirement) {
        return control(id, Verdict.IMPLEMENTED, "○").withRequirement(requirement);
    }

    /** Differs in the answer, so that its counterpart is reported. */
    private static Control no(String id, String requirement) {
        return control(id, Verdict.NOT_IMPLEMENTED, "×").withRequirement(requirement);
    }

    private static Section section(String id, String title, Control... controls) {
        return Section.builder().id(id).title(title).addControls(controls).build();
    }

    private static Checklist sections(Section... sections) {
        return checklist().withSections(Arrays.asList(sections));
    }

    private static List<String> controls(Checklist before, Checklist after) {
        return ChecklistDiff.between(before, after).controls().stream()
                .map(change -> change.before().orElseThrow().id() + " "
                        + change.after().orElseThrow().id() + " "
                        + change.matchedBy().token())
                .toList();
    }

    private static List<String> sections(Checklist before, Checklist after) {
        return ChecklistDiff.between(before, after).sections().stream()
                .map(change -> change.before().map(old -> old.section().id()).orElse("-") + " "
                        + change.after().map(now -> now.section().id()).orElse("-") + " "
                        + change.matchedBy().token())
                .toList();
    }

    @Test
    void theIdCountsIfTheTextIsTheSame() {
        assertEquals(List.of("1 1 id"), controls(checklist(yes("1", POLICY)), checklist(no("1", POLICY))));
        assertEquals(
                List.of("1 1 id"), controls(checklist(yes("1", POLICY)), checklist(no("1", "is  there a ＰＯＬＩＣＹ?"))));
    }

    @Test
    void theIdCountsAmongEqualTexts() {
        assertEquals(
                List.of("2 2 id", "1 1 id"),
                controls(checklist(yes("1", POLICY), yes("2", POLICY)), checklist(no("2", POLICY), no("1", POLICY))));
    }

    @Test
    void theTextCountsEvenInAnotherSpelling() {
        assertEquals(
                List.of("1 2 text"), controls(checklist(yes("1", POLICY)), checklist(yes("2", "is  there a ＰＯＬＩＣＹ?"))));
    }

    @Test
    void theSameSpellingCountsAmongEqualTexts() {
        String upper = "IS THERE A POLICY?";
        assertEquals(
                List.of("2 3 text", "1 4 text"),
                controls(checklist(yes("1", POLICY), yes("2", upper)), checklist(yes("3", upper), yes("4", POLICY))));
    }

    @Test
    void theFirstCountsAmongEquallySimilarTexts() {
        String text = "Are backups kept in another building, %s?";
        Checklist one = checklist(yes("1", text.formatted("a")));
        Checklist two = checklist(yes("2", text.formatted("b")), yes("3", text.formatted("c")));
        assertEquals(
                List.of(Set.of(ChangeKind.RENUMBERED, ChangeKind.REWORDED), Set.of(ChangeKind.ADDED)), kinds(one, two));
        assertEquals(
                List.of(Set.of(ChangeKind.RENUMBERED, ChangeKind.REWORDED), Set.of(ChangeKind.REMOVED)),
                kinds(two, one));
        assertEquals(
                "2",
                ChecklistDiff.between(one, two)
                        .controls()
                        .get(0)
                        .after()
                        .orElseThrow()
                        .id());
        assertEquals(
                "2",
                ChecklistDiff.between(two, one)
                        .controls()
                        .get(0)
                        .before()
                        .orElseThrow()
                        .id());
    }

    private static List<Set<ChangeKind>> kinds(Checklist before, Checklist after) {
        return ChecklistDiff.between(before, after).controls().stream()
                .map(ControlChange::kinds)
                .toList();
    }

    @Test
    void theIdCountsAmongSectionsOfTheSameTitle() {
        Section first = section("a", "Rules");
        Section second = section("b", "Rules");
        assertEquals(
                List.of("a a id"),
                sections(sections(first, second), sections(second, first.withDescription("What holds."))));
    }

    @Test
    void theTitleOfASectionCounts() {
        assertEquals(List.of("a b text"), sections(sections(section("a", "Rules")), sections(section("b", "Rules"))));
    }

    @Test
    void theTitleCountsBeforeTheContents() {
        Control policy = yes("1", POLICY);
        assertEquals(
                List.of("b a text", "a b text"),
                sections(
                        sections(section("a", "Rules", policy), section("b", "People")),
                        sections(section("a", "People", policy), section("b", "Rules"))));
    }

    @Test
    void theSectionWithMostOfTheControlsIsTheSame() {
        Control one = yes("1", POLICY);
        Control two = yes("2", "Do guests sign a book?");
        Control three = yes("3", "Are backups kept in another building?");
        assertEquals(
                List.of("- b nothing", "a c contents"),
                sections(
                        sections(section("a", "Rules", one, two, three)),
                        sections(section("b", "More", one), section("c", "Other", two, three))));
    }

    @Test
    void theIdOfASectionCountsLast() {
        assertEquals(List.of("a a id"), sections(sections(section("a", "Rules")), sections(section("a", "People"))));
    }

    @Test
    void aSectionMayBeMovedIntoAnother() {
        Section rules = section("a", "Rules");
        Section people = section("b", "People");
        assertEquals(
                """
                section b contents-changed: 'People'
                section a moved: 'Rules'
                """,
                ChecklistDiff.between(sections(rules, people), sections(people.withSections(rules)))
                        .toString());
    }

    @Test
    void theTextsOfASectionAreCompared() {
        Section rules = section("a", "Rules");
        assertEquals(
                "section a reworded: 'Rules'\n",
                ChecklistDiff.between(sections(rules), sections(rules.withDescription("What holds.")))
                        .toString());
        assertEquals(
                "section a renumbered: 'Rules'\n",
                ChecklistDiff.between(sections(rules), sections(rules.withLabel("1")))
                        .toString());
        assertEquals(
                "section a other-changed: 'Rules'\n",
                ChecklistDiff.between(sections(rules), sections(rules.withProperties(Map.of("p", "q"))))
                        .toString());
    }
}
