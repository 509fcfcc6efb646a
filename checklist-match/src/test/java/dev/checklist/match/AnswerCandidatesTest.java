// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.analysis.carry.Candidate;
import dev.checklist.analysis.carry.CarryForward;
import dev.checklist.analysis.carry.CarryForward.Outcome;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.match.glossary.Concept;
import dev.checklist.match.glossary.Glossary;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerCandidatesTest {

    private static final Control BACKUPS = answer("1", "Are backups of data encrypted and kept at another site?");
    private static final Control VISITORS = answer("2", "Are visitors registered at the reception?");

    /** Returns an edition with these answers, and others that make their terms rare, so that they say much. */
    private static Checklist last(Control... answers) {
        List<Control> controls = new ArrayList<>(List.of(answers));
        for (int i = 0; i < 50; i++) {
            controls.add(answer("other-" + i, "Other question number " + i));
        }
        return checklist("last", controls.toArray(Control[]::new));
    }

    private static List<String> find(Checklist last, Control wanted) {
        return new AnswerCandidates()
                .find(last, List.of(wanted)).getOrDefault(wanted.id(), List.of()).stream()
                        .map(each -> each.before().id())
                        .toList();
    }

    @Test
    void findsTheQuestionThatWasSplit() {
        Checklist last = last(BACKUPS, VISITORS);
        List<Control> wanted = List.of(
                question("1.1", "Are backups encrypted?"),
                question("1.2", "Are backups kept at another site?"),
                question("9", "Which number does the logo show?"));
        Map<String, List<Candidate>> found = new AnswerCandidates().find(last, wanted);
        assertEquals(BACKUPS, found.get("1.1").get(0).before());
        assertEquals(BACKUPS, found.get("1.2").get(0).before());
        assertEquals(List.of(), found.getOrDefault("9", List.of()));
        for (List<Candidate> candidates : found.values()) {
            assertEquals(
                    candidates.stream()
                            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                            .toList(),
                    candidates);
            assertTrue(candidates.stream().allMatch(each -> each.score() >= 0.1 && each.score() <= 1));
        }
    }

    @Test
    void fillsInWhatCarryingForwardLeavesOpen() {
        Checklist last = last(BACKUPS, VISITORS);
        Checklist next = checklist(
                "next",
                VISITORS,
                question("3", "Where do you store copies of your data, and how are these copies protected?"));
        CarryForward carried = CarryForward.between(last, next, Policy.NEVER_OVERWRITE, new AnswerCandidates());
        List<CarryForward.Item> items = carried.items(Outcome.NEW);
        assertEquals(
                List.of("3"),
                items.stream().map(each -> each.after().orElseThrow().id()).toList());
        assertEquals(BACKUPS, items.get(0).candidates().get(0).before());
    }

    @Test
    void anIdMayBeThatOfTheChecklist() {
        for (String id : List.of("last", "section", "wanted", "wanted'")) {
            assertEquals(List.of("1"), find(last(BACKUPS), BACKUPS.withId(id)));
        }
        Checklist last = last(BACKUPS);
        List<Control> wanted = List.of(BACKUPS.withId("wanted"), BACKUPS.withId("wanted'"));
        assertEquals(2, new AnswerCandidates().find(last, wanted).size());
    }

    @Test
    void theSameIdInTheNextEditionIsNoReference() {
        Reference standard = Reference.builder().framework("Standard 1").build();
        Control related = answer("2", "Is the key of each backup stored in a safe?");
        Checklist last = last(BACKUPS, related).withBasis(standard);
        Control wanted = question("2", "Is each backup encrypted?");
        Map<String, List<Candidate>> with = new AnswerCandidates().find(last, List.of(wanted));
        Map<String, List<Candidate>> without = new AnswerCandidates().find(last.withBasis(), List.of(wanted));
        assertEquals(without, with);
        assertTrue(new AnswerCandidates()
                .find(last, List.of(wanted.withReferences(standard.withLocator("2")))).get("2").stream()
                        .anyMatch(each -> each.before().equals(related) && each.score() >= 0.9));
    }

    @Test
    void usesTheGlossaryOfItsOptions() {
        Glossary own =
                Glossary.of(List.of(new Concept("hive", List.of(), Map.of("en", List.of("Hive", "our cabinet")))));
        AnswerCandidates finder = new AnswerCandidates(MatchOptions.defaults().withGlossary(own));
        Checklist last = last(answer("1", "Hive?"));
        Control wanted = question("1", "Our cabinet");
        assertEquals(List.of(), find(last, wanted));
        assertEquals(1, finder.find(last, List.of(wanted)).get("1").size());
    }
}
