// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.best;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.proposal;
import static dev.checklist.match.Examples.question;
import static dev.checklist.match.Examples.sources;
import static dev.checklist.match.Examples.updated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {

    private static final String PAST = "Is customer data encrypted at rest?";
    private static final Control QUESTION = question("q", "How are bits on disks kept secret?");
    private static final Checklist YES = checklist("yes", answer("1", PAST));
    private static final Checklist NO = checklist("no", answer("1", PAST, Verdict.NOT_IMPLEMENTED, "×"));

    private static Candidate candidate(AnswerLibrary library, String source) {
        return candidate(library, PAST, source);
    }

    private static Candidate candidate(AnswerLibrary library, String question, String source) {
        return proposal(library, question).candidates().stream()
                .filter(each -> each.source().id().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static Proposal ask(AnswerLibrary library) {
        return proposal(library, QUESTION.requirement());
    }

    @Test
    void aConfirmedAnswerIsProposedFromThenOn() {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(YES))) {
            assertEquals(Optional.empty(), best(ask(library)));
            library.confirmed(QUESTION, candidate(library, "yes"));
            Candidate best = ask(library).best().orElseThrow();
            assertEquals(1, best.score());
            assertTrue(best.reasons().contains(Reason.CONFIRMED), best.toString());
            assertEquals(Optional.of("yes 1"), best(proposal(library, "how are BITS on disks　kept secret?")));
            assertFalse(ask(library).conflict());
        }
    }

    @Test
    void aConfirmedQuestionIsFoundByItsWordsToo() {
        String question = "Tape cartridges from Oslo: sealed before shipment?";
        try (AnswerLibrary library = AnswerLibrary.of(List.of(YES))) {
            assertEquals(List.of(), sources(proposal(library, question + " Always?")));
            library.confirmed(question("q", question), candidate(library, "yes"));
            Proposal proposal = proposal(library, question + " Always?");
            assertEquals(Set.of(Reason.SHARED_TERMS), reasonsOf(proposal, "yes"));
        }
    }

    @Test
    void aQuestionLikeAConfirmedOneHasTheScoreOfOneLikeThePastQuestion() {
        String confirmed = "Tape cartridges from Oslo: sealed before shipment?";
        Checklist others =
                checklist("others", answer("1", "Are visitors registered?"), answer("2", "Is there a policy?"));
        try (AnswerLibrary library = AnswerLibrary.of(List.of(YES, others));
                AnswerLibrary answered = AnswerLibrary.of(List.of(checklist("yes", answer("1", confirmed)), others))) {
            library.confirmed(question("q", confirmed), candidate(library, "yes"));
            String like = "Are tape cartridges sealed before each shipment?";
            assertEquals(
                    proposal(answered, like).candidates().get(0).score(),
                    proposal(library, like).candidates().get(0).score(),
                    0.1);
        }
    }

    @Test
    void theScopeIsThatOfTheConfirmedQuestion() {
        String provider = "Do employees of the provider use multi-factor authentication?";
        String customer = "Do the users of the customer use multi-factor authentication?";
        try (AnswerLibrary library = AnswerLibrary.of(List.of(checklist("yes", answer("1", provider))))) {
            String like = "Do the customer's users use multi-factor authentication?";
            assertTrue(proposal(library, like).candidates().get(0).score() <= 0.3);
            library.confirmed(question("q", customer), candidate(library, provider, "yes"));
            assertTrue(proposal(library, like).candidates().get(0).score() > 0.3);
        }
    }

    private static Set<Reason> reasonsOf(Proposal proposal, String source) {
        return proposal.candidates().stream()
                .filter(each -> each.source().id().equals(source))
                .findFirst()
                .orElseThrow(() -> new AssertionError(proposal))
                .reasons();
    }

    @Test
    void theConfirmedAnswerComesFirstAndSettlesAConflict() {
        Control other = answer("1", PAST, Verdict.NOT_IMPLEMENTED, "×")
                .withRemarks("How bits on disks are kept secret: not at all.");
        try (AnswerLibrary library =
                AnswerLibrary.of(List.of(updated(2020, YES), updated(2024, checklist("newer", other))))) {
            assertTrue(proposal(library, PAST).conflict());
            library.confirmed(QUESTION, candidate(library, "yes"));
            Proposal proposal = ask(library);
            assertEquals(Optional.of("yes 1"), best(proposal));
            assertFalse(proposal.conflict());
            assertEquals(List.of("yes 1", "newer 1"), sources(proposal));
            Candidate unconfirmed = proposal.candidates().get(1);
            assertFalse(unconfirmed.reasons().contains(Reason.CONFIRMED), unconfirmed.toString());
            assertTrue(unconfirmed.score() < 1, unconfirmed.toString());
        }
    }

    @Test
    void aConfirmedAnswerSettlesAConflictAboutTheSameText() {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(NO, YES))) {
            library.confirmed(question("q", PAST), candidate(library, "yes"));
            Proposal proposal = proposal(library, PAST);
            assertEquals(List.of("yes 1", "no 1"), sources(proposal));
            assertFalse(proposal.conflict());
            library.confirmed(question("q", PAST), candidate(library, "no"));
            assertTrue(proposal(library, PAST).conflict());
        }
    }

    @Test
    void aRejectedAnswerIsNotProposedForThisQuestion() {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(YES, NO))) {
            library.rejected(question("q", PAST), candidate(library, "yes"));
            Proposal proposal = proposal(library, "IS  customer data encrypted at rest？");
            assertEquals(List.of("no 1"), sources(proposal));
            assertFalse(proposal.conflict());
            assertEquals(
                    Set.of("yes 1", "no 1"),
                    Set.copyOf(sources(proposal(library, "Is data of the customer encrypted at rest?"))));
            library.rejected(question("q", PAST), candidate(library, "no"));
            assertEquals(List.of(), sources(proposal(library, PAST)));
        }
    }

    @Test
    void rejectedAnswersMakeRoomForOthers() {
        List<Checklist> answered = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answered.add(checklist("past-" + i, answer("1", "Are backups of kind " + i + " encrypted?")));
        }
        Control question = question("q", "Are all backups encrypted?");
        try (AnswerLibrary library = AnswerLibrary.of(answered)) {
            for (int i = 0; i < 12; i++) {
                Proposal proposal = proposal(library, question.requirement());
                assertEquals(Math.min(5, 12 - i), proposal.candidates().size());
                library.rejected(question, proposal.candidates().get(0));
            }
            assertEquals(List.of(), sources(proposal(library, question.requirement())));
        }
    }

    @Test
    void theLastDecisionCounts() {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(YES))) {
            Candidate candidate = candidate(library, "yes");
            library.confirmed(QUESTION, candidate);
            library.rejected(QUESTION, candidate);
            assertEquals(List.of(), sources(ask(library)));
            library.rejected(QUESTION, candidate);
            library.confirmed(QUESTION, candidate);
            assertEquals(Optional.of("yes 1"), best(ask(library)));
            library.rejected(question("other", "Are bits on disks secret?"), candidate);
            assertEquals(Optional.of("yes 1"), best(ask(library)));
        }
    }

    @Test
    void decisionsOutliveTheirChecklist() {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(YES))) {
            library.confirmed(QUESTION, candidate(library, "yes"));
            library.remove("yes");
            assertEquals(List.of(), sources(ask(library)));
            library.put(checklist("yes", answer("1", "Is data at rest encrypted?"), answer("2", PAST)));
            assertEquals(Optional.of("yes 1"), best(ask(library)));
            library.rejected(QUESTION, ask(library).candidates().get(0));
            library.put(YES);
            assertEquals(List.of(), sources(ask(library)));
        }
    }

    @Test
    void aDecisionAboutAnUnknownAnswerChangesNothing() {
        Candidate unknown;
        try (AnswerLibrary other = AnswerLibrary.of(List.of(NO))) {
            unknown = candidate(other, "no");
        }
        try (AnswerLibrary library = AnswerLibrary.of(List.of(YES))) {
            library.confirmed(QUESTION, unknown);
            library.confirmed(question("q", PAST), unknown);
            assertEquals(Optional.empty(), best(ask(library)));
            assertEquals(List.of("yes 1"), sources(proposal(library, PAST)));
        }
    }

    @Test
    void idsAreNotMixedUp() {
        Checklist one = checklist("a\nb", answer("c", PAST));
        Checklist other = checklist("a", answer("b\nc", PAST, Verdict.NOT_IMPLEMENTED, "×"));
        try (AnswerLibrary library = AnswerLibrary.of(List.of(one, other))) {
            library.rejected(question("q", PAST), candidate(library, "a"));
            assertEquals(List.of("a\nb c"), sources(proposal(library, PAST)));
        }
    }

    @Test
    void manyConfirmedAnswersAreFound() {
        List<Checklist> answered = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            answered.add(checklist("past-" + i, answer("1", "Topic number " + i)));
        }
        try (AnswerLibrary library = AnswerLibrary.of(answered)) {
            Candidate last = proposal(library, "Topic number 29").candidates().get(0);
            for (int i = 0; i < 30; i++) {
                Candidate each =
                        proposal(library, "Topic number " + i).candidates().get(0);
                library.rejected(QUESTION, each);
            }
            library.confirmed(QUESTION, last);
            assertEquals(List.of("past-29 1"), sources(ask(library)));
        }
    }

    @Test
    void decisionsAreKeptOnDisk(@TempDir Path folder) throws IOException {
        try (AnswerLibrary library = AnswerLibrary.open(folder)) {
            library.putAll(List.of(YES, NO));
            library.confirmed(QUESTION, candidate(library, "yes"));
            library.rejected(question("q", PAST), candidate(library, "no"));
        }
        try (AnswerLibrary library = AnswerLibrary.open(folder)) {
            assertEquals(Optional.of("yes 1"), best(ask(library)));
            assertEquals(List.of("yes 1"), sources(proposal(library, PAST)));
        }
    }
}
