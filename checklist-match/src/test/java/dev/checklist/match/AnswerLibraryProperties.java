// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.match.Candidate.Reason;
import dev.checklist.match.Proposals.Acceptance;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswerLibraryProperties {

    private static final ChecklistJson JSON = ChecklistJson.create();

    /** Questions that share some of their words, in three languages. */
    private static final Arbitrary<String> QUESTIONS = Arbitraries.of(
                    "利用者の",
                    "運用担当者の",
                    "パスワードは",
                    "MFA",
                    "暗号化",
                    "されていますか。",
                    "されていません",
                    "密码",
                    "加密",
                    "是否",
                    "user ",
                    "operator ",
                    "passwords ",
                    "encrypted ",
                    "not ",
                    "https://example.com ",
                    "?",
                    "ＡＥＳ",
                    "　")
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(parts -> String.join("", parts))
            .filter(text -> !text.isBlank());

    @Provide
    Arbitrary<Checklist> checklists() {
        return Arbitraries.oneOf(
                QUESTIONS.list().ofMaxSize(8).map(AnswerLibraryProperties::answered),
                ChecklistArbitraries.checklists());
    }

    private static Checklist answered(List<String> questions) {
        List<Control> controls = new ArrayList<>();
        Verdict[] verdicts = {Verdict.IMPLEMENTED, Verdict.NOT_IMPLEMENTED, Verdict.UNANSWERED};
        for (String question : questions) {
            Verdict verdict = verdicts[question.length() % verdicts.length];
            controls.add(Examples.answer("c" + controls.size(), question, verdict, ""));
        }
        return Examples.checklist("random", controls.toArray(Control[]::new));
    }

    private static Checklist blank(Checklist checklist) {
        return checklist.mapControls(control -> control.withStatus(Status.unanswered())
                .withRemarks(Optional.empty())
                .withPlan(Optional.empty())
                .withEvidence(List.of()));
    }

    @Property(tries = 40)
    void theSameTextIsAlwaysFoundFirst(@ForAll("checklists") Checklist past) {
        Checklist now = blank(past)
                .withId("new")
                .mapControls(control -> control.withRequirement(" " + control.requirement() + "　"));
        try (AnswerLibrary library = AnswerLibrary.of(List.of(past.withId("past")))) {
            for (Proposal proposal : library.propose(now).proposals()) {
                Control answer = past.control(proposal.question().id()).orElseThrow();
                if (answer.status().verdict() != Verdict.UNANSWERED) {
                    Candidate first = proposal.best().orElseThrow(() -> new AssertionError(proposal));
                    assertTrue(first.reasons().contains(Reason.SAME_TEXT), proposal.toString());
                }
            }
        }
    }

    @Property(tries = 40)
    void proposalsKeepTheirPromises(@ForAll("checklists") Checklist past, @ForAll("checklists") Checklist now) {
        Map<String, Control> answers = past.controlsById();
        try (AnswerLibrary library = AnswerLibrary.of(List.of(past))) {
            Proposals proposals = library.propose(now);
            assertEquals(now, proposals.questionnaire());
            assertEquals(
                    now.controls(),
                    proposals.proposals().stream().map(Proposal::question).toList());
            assertEquals(proposals, library.propose(now));
            for (Proposal proposal : proposals.proposals()) {
                double last = 1;
                for (Candidate candidate : proposal.candidates()) {
                    assertTrue(
                            candidate.score() > 0 && candidate.score() <= last,
                            proposal.candidates().toString());
                    last = candidate.score();
                    assertEquals(answers.get(candidate.control().id()), candidate.control());
                    assertEquals(
                            List.of(candidate.control()), candidate.source().controls());
                    assertEquals(past.id(), candidate.source().id());
                    assertTrue(!candidate.reasons().isEmpty());
                    assertTrue(candidate.shared().size() <= 5);
                }
                assertTrue(proposal.candidates().size() <= 15);
            }
        }
    }

    @Property(tries = 40)
    void acceptingChangesAnswersOnly(
            @ForAll("checklists") Checklist past, @ForAll("checklists") Checklist now, @ForAll Policy policy) {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(past))) {
            Proposals proposals = library.propose(now);
            Acceptance acceptance = proposals.accept(0, policy);
            assertEquals(now, acceptance.checklist().mapControls(control -> {
                Control before = now.control(control.id()).orElseThrow();
                return control.withStatus(before.status())
                        .withRemarks(before.remarks())
                        .withPlan(before.plan())
                        .withEvidence(before.evidence())
                        .withResponsibility(before.responsibility())
                        .withProperties(before.properties());
            }));
            assertEquals(
                    now.controls().size(),
                    acceptance.accepted().size() + acceptance.open().size());
            for (Proposal each : acceptance.accepted()) {
                Candidate best = each.candidates().get(0);
                Control answer =
                        acceptance.checklist().control(each.question().id()).orElseThrow();
                assertEquals(best.control().status().verdict(), answer.status().verdict());
                assertEquals(best.control().remarks(), answer.remarks());
                assertEquals(best.control().evidence(), answer.evidence());
                assertEquals(
                        past.id() + " " + best.control().id(),
                        answer.properties().get(Proposals.SOURCE));
                assertTrue(answer.properties().get(Proposals.SCORE).matches("[01]\\.\\d\\d"));
            }
            for (Proposal each : acceptance.open()) {
                assertEquals(
                        each.question(),
                        acceptance.checklist().control(each.question().id()).orElseThrow());
            }
            if (!acceptance.accepted().isEmpty()) {
                assertNotEquals(now, acceptance.checklist());
            }
            assertEquals(
                    acceptance.checklist(),
                    JSON.read(new String(JSON.writeBytes(acceptance.checklist()), StandardCharsets.UTF_8)));
        }
    }
}
