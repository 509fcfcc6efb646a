// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.SectionOutline;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChecklistDiffTest {

    private static Control asking(String id, String requirement) {
        return control(id, Verdict.IMPLEMENTED, "○").withRequirement(requirement);
    }

    private static String diff(Checklist before, Checklist after) {
        ChecklistDiff diff = ChecklistDiff.between(before, after);
        assertEquals(after, diff.applyTo(before));
        return diff.toString();
    }

    @Test
    void reportsWhatChangedInEachControl() {
        Control plain = control("1", Verdict.PLANNED, "△");
        Checklist before = checklist(
                plain,
                control("2", Verdict.IMPLEMENTED, "○"),
                control("3", Verdict.IMPLEMENTED, "○"),
                asking("4", "Are backups kept in another building?"),
                asking("5", "Do guests sign a book at the entrance?"),
                asking("6", "Is all data encrypted while it is stored on disks?"));
        Checklist after = checklist(
                control("1", Verdict.IMPLEMENTED, "△"),
                control("2", Verdict.NOT_IMPLEMENTED, "×").withRemarks("No more."),
                control("3", Verdict.NOT_APPLICABLE, "－")
                        .withEvidence(Evidence.link("a", URI.create("https://example.com")))
                        .withLabel("3."),
                asking("5", "Are backups kept in another building?"),
                asking("7", "Is all data encrypted while it is stored on disks or tapes?"),
                asking("8", "Who may change firewalls?").withProperties(Map.of("a", "b")));
        assertEquals("""
                section s contents-changed: 'S'
                1 answer-improved: 'Is what 1 asks for in place and looked a…'
                2 answer-regressed, remarks-changed: 'Is what 2 asks for in place and looked a…'
                3 renumbered, answer-changed, evidence-changed: 'Is what 3 asks for in place and looked a…'
                4 -> 5 renumbered: 'Are backups kept in another building?'
                6 -> 7 renumbered, reworded: 'Is all data encrypted while it is stored…'
                8 added: 'Who may change firewalls?'
                5 removed: 'Do guests sign a book at the entrance?'
                """, diff(before, after));
        ChecklistDiff diff = ChecklistDiff.between(before, after);
        assertEquals(
                MatchReason.SIMILARITY,
                diff.controls(ChangeKind.REWORDED).get(0).matchedBy());
        assertEquals("similarity", MatchReason.SIMILARITY.token());
        assertEquals(MatchReason.TEXT, diff.controls().get(3).matchedBy());
    }

    @Test
    void followsControlsAndSectionsThatMoved() {
        Control first = asking("1", "Is there a policy?");
        Control second = asking("2", "Is there somebody to ask about security?");
        Section a =
                Section.builder().id("a").title("A").addControls(first, second).build();
        Section b = Section.builder().id("b").title("B").build();
        Checklist before = checklist().withSections(a, b);
        Checklist after = checklist()
                .withTitle("u")
                .withSections(
                        b.withControls(second), a.withTitle("Rules").withId("r").withControls(first));
        assertEquals("""
                checklist: title
                section b contents-changed: 'B'
                section a -> r renumbered, reworded, contents-changed: 'Rules'
                2 moved: 'Is there somebody to ask about security?'
                """, diff(before, after));
        assertEquals(
                MatchReason.CONTENTS,
                ChecklistDiff.between(before, after).sections().get(1).matchedBy());
    }

    @Test
    void reportsAddedAndRemovedSections() {
        Checklist none = checklist().withSections(List.of());
        Checklist one = checklist();
        assertEquals("section s added: 'S'\n", diff(none, one));
        assertEquals("section s removed: 'S'\n", diff(one, none));
    }

    @Test
    void matchesATranslationByItsIdsAndLabels() {
        Checklist before = checklist(
                asking("1", "情報セキュリティ方針を定めること"), asking("a", "責任者を決めること").withLabel("2"));
        Checklist after = checklist(
                asking("1", "Have an information security policy"),
                asking("b", "Somebody is responsible").withLabel("2"));
        assertEquals(
                List.of(MatchReason.ID, MatchReason.PATH),
                ChecklistDiff.between(before, after).controls().stream()
                        .map(ControlChange::matchedBy)
                        .toList());
    }

    @Test
    void aNewTextUnderAnOldIdIsAnotherControl() {
        Checklist before = checklist(asking("1", "Are visitors escorted?"));
        Checklist after = checklist(asking("1", "パスワードは十二文字以上とし、毎年変更すること").withRequirement("Do logs show UTC?"));
        assertEquals(
                List.of(Set.of(ChangeKind.ADDED), Set.of(ChangeKind.REMOVED)),
                ChecklistDiff.between(before, after).controls().stream()
                        .map(ControlChange::kinds)
                        .toList());
        assertEquals(after, ChecklistDiff.between(before, after).applyTo(before));
    }

    @Test
    void findsSimilarTextsAmongThousands() {
        List<Control> before = new ArrayList<>();
        List<Control> after = new ArrayList<>();
        IntStream.range(0, 1_500).forEach(i -> {
            String own = Integer.toString(7_919 * (i + 1), 36).repeat(3);
            before.add(asking("b" + i, own + " is configured and " + own + " is reviewed"));
            after.add(asking("a" + i, own + " is configured, and " + own + " is reviewed yearly"));
        });
        ChecklistDiff diff = ChecklistDiff.between(
                checklist(before.toArray(Control[]::new)), checklist(after.toArray(Control[]::new)));
        assertTrue(diff.controls().stream()
                .allMatch(change -> change.before()
                        .orElseThrow()
                        .id()
                        .substring(1)
                        .equals(change.after().orElseThrow().id().substring(1))));
        assertEquals(1_500, diff.controls().size());
    }

    @Test
    void canNotBeAppliedToAnotherEdition() {
        Checklist before = checklist(control("1", Verdict.PLANNED, "△"));
        ChecklistDiff diff = ChecklistDiff.between(before, checklist(control("1", Verdict.IMPLEMENTED, "○")));
        assertEquals(
                "control '1' is not the same as in the edition that the diff was made from",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> diff.applyTo(checklist(control("1", Verdict.IMPLEMENTED, "○"))))
                        .getMessage());
        ChecklistDiff order = new ChecklistDiff(
                Optional.empty(), List.of(), List.of(), Optional.of(new OrderChange(List.of("s"), List.of("x"))));
        assertEquals(
                "section 'x' is missing, expected the edition that the diff was made from",
                assertThrows(IllegalArgumentException.class, () -> order.applyTo(before))
                        .getMessage());
    }

    @Test
    void rejectsEmptyChanges() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ControlChange(
                        Optional.empty(), Optional.empty(), Set.of(ChangeKind.ADDED), MatchReason.NOTHING));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ControlChange(
                        Optional.of(control("1", Verdict.PLANNED, "")), Optional.empty(), Set.of(), MatchReason.ID));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SectionChange(
                        Optional.empty(), Optional.empty(), Set.of(ChangeKind.ADDED), MatchReason.NOTHING));
        SectionOutline outline = new SectionOutline(
                Section.builder().id("s").title("S").build(), Optional.empty(), List.of(), List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> new SectionChange(Optional.of(outline), Optional.empty(), Set.of(), MatchReason.ID));
    }

    private static final List<String> QUESTIONS = List.of(
            "Is all data encrypted while it is stored on disks?",
            "Do guests of the data centre sign a book at the entrance?",
            "Are backups kept in another building?",
            "Who may change the rules of the firewalls?",
            "Is every password checked against lists of stolen passwords?",
            "Are logs of administrators kept for at least one year?");

    private static Checklist asked(List<String> ids, List<String> questions) {
        return checklist(IntStream.range(0, ids.size())
                .mapToObj(i -> asking(ids.get(i), questions.get(i)))
                .toArray(Control[]::new));
    }

    @Test
    void reassignedIdsAreIgnored() {
        List<String> ids = List.of("1", "2", "3", "4", "5", "6");
        List<String> turned = List.of("2", "3", "4", "5", "6", "1");
        List<String> reworded =
                QUESTIONS.stream().map(question -> "Please tell: " + question).toList();
        assertEquals("""
                section s contents-changed: 'S'
                1 -> 2 renumbered, reworded: 'Please tell: Is all data encrypted while…'
                2 -> 3 renumbered, reworded: 'Please tell: Do guests of the data centr…'
                3 -> 4 renumbered, reworded: 'Please tell: Are backups kept in another…'
                4 -> 5 renumbered, reworded: 'Please tell: Who may change the rules of…'
                5 -> 6 renumbered, reworded: 'Please tell: Is every password checked a…'
                6 -> 1 renumbered, reworded: 'Please tell: Are logs of administrators …'
                """, diff(asked(ids, QUESTIONS), asked(turned, reworded)));
    }

    @Test
    void idsAreIgnoredIfMostWereReassigned() {
        List<String> ids = List.of("1", "2", "3", "4", "5", "6", "a", "b", "c", "d");
        List<String> kept = List.of("Who calls whom?", "What is a risk?", "Where is it?", "When was it tested?");
        List<String> before = new ArrayList<>(QUESTIONS);
        before.addAll(kept);
        List<String> after = new ArrayList<>();
        for (int i = QUESTIONS.size() - 1; i >= 0; i--) {
            after.add(QUESTIONS.get(i).substring(0, 30) + " or so?");
        }
        after.addAll(kept);
        ChecklistDiff diff = ChecklistDiff.between(asked(ids, before), asked(ids, after));
        assertEquals(6, diff.controls(ChangeKind.REWORDED).size());
        diff.controls()
                .forEach(change -> assertTrue(
                        change.after()
                                .orElseThrow()
                                .requirement()
                                .startsWith(change.before()
                                        .orElseThrow()
                                        .requirement()
                                        .substring(0, 30)),
                        change.toString()));
    }

    @Test
    void idsOfTranslationsAreTrusted() {
        List<String> ids = List.of("1", "2", "3", "4", "5", "6");
        ChecklistDiff diff = ChecklistDiff.between(
                asked(
                        ids,
                        List.of(
                                "Verify that TLS 1.2 certificates are used",
                                "Verify that OAuth client secrets are rotated",
                                "Verify that SQL injection is prevented by parameters",
                                "Verify that HTTP headers contain a Content-Security-Policy",
                                "Verify that LDAP passwords are hashed with SHA-256",
                                "Verify that XML parsers disable DTD")),
                asked(
                        ids,
                        List.of(
                                "Es werden Zertifikate für TLS 1.2 verwendet",
                                "Secrets von OAuth-Clients werden rotiert",
                                "SQL-Injection wird durch Parameter verhindert",
                                "HTTP-Header enthalten eine Content-Security-Policy",
                                "LDAP-Passwörter werden mit SHA-256 gehasht",
                                "XML-Parser deaktivieren DTD")));
        assertEquals(6, diff.controls().size());
        diff.controls().forEach(change -> assertEquals(MatchReason.ID, change.matchedBy(), change.toString()));
    }

    @Test
    void theLanguagesThatChecklistsNameTellATranslation() {
        Checklist before =
                checklist(asking("1", "Are access rights reviewed regularly?"), asking("2", "Do guests sign a book?"));
        Checklist after = checklist(
                asking("1", "Werden Berechtigungen turnusgemäß überprüft?"), asking("2", "Gibt es ein Besucherbuch?"));
        assertEquals(
                List.of(MatchReason.NOTHING, MatchReason.NOTHING, MatchReason.NOTHING, MatchReason.NOTHING),
                reasons(before, after));
        assertEquals(
                List.of(MatchReason.ID, MatchReason.ID),
                reasons(before.withLanguage("en-GB"), after.withLanguage("de")));
        assertEquals(
                4,
                reasons(before.withLanguage("en"), after.withLanguage("en-US")).size());
    }

    private static List<MatchReason> reasons(Checklist before, Checklist after) {
        return ChecklistDiff.between(before, after).controls().stream()
                .map(ControlChange::matchedBy)
                .toList();
    }

    @Test
    void controlsWithTheSameLabelsAreMatchedInOrder() {
        Checklist before = checklist(
                asking("a", QUESTIONS.get(0)).withLabel("1"),
                asking("b", QUESTIONS.get(1)).withLabel("1"));
        Checklist after = checklist(
                asking("c", "Is data encrypted on disks?").withLabel("1"),
                asking("d", "Do guests sign a book?").withLabel("1"));
        List<ControlChange> changes = ChecklistDiff.between(before, after).controls();
        assertEquals(
                List.of("a c path", "b d path"),
                changes.stream()
                        .map(change -> change.before().orElseThrow().id() + " "
                                + change.after().orElseThrow().id() + " "
                                + change.matchedBy().token())
                        .toList());
    }

    @Test
    void reportsChangesBesideTheAnswer() {
        Assessment auditor = Assessment.builder()
                .name("Auditor")
                .status(new Status(Verdict.NOT_IMPLEMENTED, "×"))
                .build();
        Checklist before = checklist(
                control("1", Verdict.ANSWERED, "256"),
                control("2", Verdict.PLANNED, "△"),
                control("3", Verdict.IMPLEMENTED, "○"),
                control("4", Verdict.IMPLEMENTED, "○").withWeight(BigDecimal.ONE));
        Checklist after = before.update("1", control -> control.withForm(AnswerForm.oneOf("256", "128")))
                .update(
                        "2",
                        control -> control.withPlan(Plan.builder().owner("IT").build()))
                .update("3", control -> control.withAssessments(auditor))
                .update("4", control -> control.withWeight(BigDecimal.TEN));
        assertEquals("""
                1 form-changed: 'Is what 1 asks for in place and looked a…'
                2 plan-changed: 'Is what 2 asks for in place and looked a…'
                3 assessments-changed: 'Is what 3 asks for in place and looked a…'
                4 other-changed: 'Is what 4 asks for in place and looked a…'
                """, diff(before, after));
        assertEquals(before, ChecklistDiff.between(before, after).reversed().applyTo(after));
    }
}
