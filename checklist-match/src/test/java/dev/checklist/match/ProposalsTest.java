// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.asking;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.question;
import static dev.checklist.match.Examples.updated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.match.Candidate.Reason;
import dev.checklist.match.Proposals.Acceptance;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

    private static final String QUESTION = "Is customer data encrypted at rest?";
    private static final Checklist NOW = asking(QUESTION);
    private static final Checklist YES = checklist("past", answer("1", QUESTION).withRemarks("AES."));

    private static Proposals propose(Checklist now, Checklist... answered) {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(answered))) {
            return library.propose(now);
        }
    }

    private static Acceptance accept(Checklist now, Policy policy, Checklist... answered) {
        return propose(now, answered).accept(Proposal.THRESHOLD, policy);
    }

    private static Control only(Acceptance acceptance) {
        return acceptance.checklist().controls().get(0);
    }

    /** Returns the proposals for one question with a candidate that has a score. */
    private static Proposals scored(double score) {
        Candidate candidate = new Candidate(YES, YES.controls().get(0), score, Set.of(Reason.SHARED_TERMS), List.of());
        return new Proposals(NOW, List.of(new Proposal(NOW.controls().get(0), List.of(candidate), false)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5, true",
        "0.5, 0.51, false",
        "0.5, 0, true",
        "0.99, 1, false",
        "1, 1, true",
        "0, 0, true",
    })
    void acceptsFromTheThresholdOn(double score, double threshold, boolean isAccepted) {
        Proposals proposals = scored(score);
        Acceptance acceptance = proposals.accept(threshold, Policy.NEVER_OVERWRITE);
        assertEquals(isAccepted ? proposals.proposals() : List.of(), acceptance.accepted());
        assertEquals(isAccepted ? List.of() : proposals.proposals(), acceptance.open());
        assertEquals(!isAccepted, acceptance.checklist().equals(NOW));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesOtherThresholds(double threshold) {
        assertEquals(
                "threshold is " + threshold + ", expected 0 to 1",
                assertThrows(IllegalArgumentException.class, () -> scored(0.5).accept(threshold, Policy.ALWAYS))
                        .getMessage());
    }

    @Test
    void takesOverAnAnswerAsAWhole() {
        Control past = answer("1", "is customer DATA encrypted at rest?", Verdict.PLANNED, "△")
                .withRemarks("In May.")
                .withPlan(Plan.builder().owner("IT").build())
                .withEvidence(Evidence.link("proof", URI.create("https://example.com/proof")))
                .withResponsibility(Responsibility.SHARED)
                .withGuidance("Of the past.")
                .withProperty("of", "the past");
        Checklist now = NOW.mapControls(
                control -> control.withLabel("7").withGuidance("Look.").withProperty("own", "value"));
        Acceptance acceptance = accept(now, Policy.NEVER_OVERWRITE, checklist("past", past));
        Control expected = now.controls()
                .get(0)
                .withStatus(past.status())
                .withRemarks(past.remarks())
                .withPlan(past.plan())
                .withEvidence(past.evidence())
                .withResponsibility(past.responsibility())
                .withProperty("review", "same-text, shared-terms, reworded")
                .withProperty("review-source", "past 1")
                .withProperty("review-score", "0.99");
        assertEquals(now.mapControls(control -> expected), acceptance.checklist());
        ChecklistJson json = ChecklistJson.create();
        assertEquals(
                acceptance.checklist(),
                json.read(new String(json.writeBytes(acceptance.checklist()), StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "○, implemented, Yes=implemented No=not-implemented, Yes, 'same-text, shared-terms, mark'",
        "×, not-implemented, Yes=implemented No=not-implemented, No, 'same-text, shared-terms, mark'",
        "Yes, implemented, 是=implemented 否=not-implemented, 是, 'same-text, shared-terms, mark'",
        "No, not-implemented, ○=implemented ×=not-implemented, ×, 'same-text, shared-terms, mark'",
        "Yes, implemented, Yes=implemented No=not-implemented, Yes, 'same-text, shared-terms'",
        "N/A, not-applicable, Yes=implemented No=not-implemented, N/A, 'same-text, shared-terms, mark'",
    })
    void writesTheMarkOfTheQuestionnaire(String mark, String verdict, String legend, String written, String review) {
        Checklist past = checklist("past", answer("1", QUESTION, verdict(verdict), mark));
        Checklist now = NOW.withLegend(Arrays.stream(legend.split(" "))
                .map(term -> new Term(term.split("=")[0], verdict(term.split("=")[1]), ""))
                .toList());
        Control answered = only(accept(now, Policy.NEVER_OVERWRITE, past));
        assertEquals(new Status(verdict(verdict), written), answered.status());
        assertEquals(review, answered.properties().get(Proposals.REVIEW));
    }

    private static Verdict verdict(String token) {
        return Arrays.stream(Verdict.values())
                .filter(each -> each.token().equals(token))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void choicesAreAnsweredAsWritten() {
        AnswerForm form = AnswerForm.anyOf("AES", "DES", "RC4");
        Control past = answer("1", QUESTION, Verdict.ANSWERED, "AES、DES").withForm(form);
        Control same = only(accept(
                NOW.mapControls(control -> control.withForm(form)), Policy.NEVER_OVERWRITE, checklist("past", past)));
        assertEquals(past.status(), same.status());
        assertEquals("same-text, shared-terms", same.properties().get(Proposals.REVIEW));
        Control other = only(accept(
                NOW.mapControls(control -> control.withForm(AnswerForm.oneOf("AES", "none"))),
                Policy.NEVER_OVERWRITE,
                checklist("past", past)));
        assertEquals(past.status(), other.status());
        assertEquals("same-text, shared-terms, mark", other.properties().get(Proposals.REVIEW));
    }

    @Test
    void leavesConflictsOpen() {
        Proposals proposals = propose(
                NOW,
                updated(2024, YES),
                updated(2023, checklist("other", answer("1", QUESTION, Verdict.NOT_IMPLEMENTED, "×"))));
        assertEquals(new Acceptance(NOW, List.of(), proposals.proposals()), proposals.accept(0, Policy.ALWAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER_OVERWRITE, false, false",
        "ONLY_UNANSWERED, false, true",
        "ALWAYS, true, true",
    })
    void keepsWhatThePolicyProtects(Policy policy, boolean overAnswer, boolean overRemarks) {
        Checklist answered = NOW.mapControls(control -> control.withStatus(new Status(Verdict.NOT_IMPLEMENTED, "×")));
        Checklist remarked = NOW.mapControls(control -> control.withRemarks("To do."));
        assertAccepted(overAnswer, answered, policy);
        assertAccepted(overRemarks, remarked, policy);
        assertAccepted(true, NOW, policy);
    }

    private static void assertAccepted(boolean isAccepted, Checklist now, Policy policy) {
        Acceptance acceptance = accept(now, policy, YES);
        assertEquals(isAccepted ? 1 : 0, acceptance.accepted().size());
        assertEquals(isAccepted ? 0 : 1, acceptance.open().size());
        assertEquals(!isAccepted, acceptance.checklist().equals(now));
        if (isAccepted) {
            assertEquals(YES.controls().get(0).status(), only(acceptance).status());
        }
    }

    @Test
    void theSameAnswerStaysAsItIs() {
        Checklist answered = YES.withId("new");
        Acceptance acceptance = accept(answered, Policy.ALWAYS, YES);
        assertEquals(answered, acceptance.checklist());
        assertEquals(1, acceptance.open().size());
    }

    @Test
    void eachQuestionIsAcceptedOnItsOwn() {
        Checklist now = checklist(
                "new", question("a", "Which colour is it?"), question("b", QUESTION), question("c", QUESTION));
        Proposals proposals = propose(now, YES);
        Acceptance acceptance = proposals.accept(Proposal.THRESHOLD, Policy.NEVER_OVERWRITE);
        assertEquals(proposals.proposals().subList(1, 3), acceptance.accepted());
        assertEquals(proposals.proposals().subList(0, 1), acceptance.open());
        assertEquals(
                List.of(Verdict.UNANSWERED, Verdict.IMPLEMENTED, Verdict.IMPLEMENTED),
                acceptance.checklist().controls().stream()
                        .map(control -> control.status().verdict())
                        .toList());
        assertEquals(Map.of(), acceptance.checklist().controls().get(0).properties());
    }

    @Test
    void aConfirmedAnswerSaysSo() {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(YES))) {
            Checklist now = asking("Bits on disks?");
            library.confirmed(
                    now.controls().get(0),
                    library.propose(NOW).proposals().get(0).candidates().get(0));
            Control control = only(library.propose(now).accept(1, Policy.NEVER_OVERWRITE));
            assertEquals("1.00", control.properties().get(Proposals.SCORE));
            assertEquals("confirmed", control.properties().get(Proposals.REVIEW).split(", ")[0]);
        }
    }

    @Test
    void copiesAndRefusesNull() {
        Proposals proposals = scored(0.5);
        Proposal proposal = proposals.proposals().get(0);
        for (Runnable each : List.<Runnable>of(
                () -> proposals.accept(0.5, null),
                () -> new Proposals(null, List.of()),
                () -> new Proposals(NOW, null),
                () -> new Proposals(NOW, Arrays.asList(proposal, null)),
                () -> new Acceptance(null, List.of(), List.of()),
                () -> new Acceptance(NOW, null, List.of()),
                () -> new Acceptance(NOW, Arrays.asList(proposal, null), List.of()),
                () -> new Acceptance(NOW, List.of(), null))) {
            assertThrows(NullPointerException.class, each::run);
        }
        assertThrows(
                UnsupportedOperationException.class, () -> proposals.proposals().clear());
    }

    @ParameterizedTest
    @CsvSource({"Acme Drive, 'same-text, shared-terms'", "Acme Mail, 'same-text, shared-terms, other-service'"})
    void tellsThatAnAnswerIsAboutAnotherService(String service, String review) {
        Checklist past = Examples.about(service, checklist("past", answer("1", "Is data encrypted?")));
        Checklist questionnaire = Examples.about("Acme Drive", asking("Is data encrypted?"));

        try (AnswerLibrary library = AnswerLibrary.of(List.of(past))) {
            Checklist answered = library.propose(questionnaire)
                    .accept(Proposal.THRESHOLD, Policy.NEVER_OVERWRITE)
                    .checklist();

            assertEquals(review, answered.controls().get(0).properties().get(Proposals.REVIEW));
        }
    }
}
