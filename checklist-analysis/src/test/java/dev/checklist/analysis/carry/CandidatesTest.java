// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.carry.CarryForward.Item;
import dev.checklist.analysis.carry.CarryForward.Outcome;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.analysis.carry.CarryForward.ReviewReason;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Plan;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {

    private static final Plan PLAN = Plan.builder().owner("IT").build();

    private static final Control ENCRYPTED = asked("2", "Backups are encrypted with a strong and current algorithm.")
            .withStatus(new Status(Verdict.IMPLEMENTED, "Yes"))
            .withRemarks("AES-256")
            .withResponsibility(Responsibility.SHARED);
    private static final Control STORED = asked("3", "Copies are kept at a second place.")
            .withStatus(new Status(Verdict.PLANNED, "Planned"))
            .withPlan(PLAN)
            .withResponsibility(Responsibility.PROVIDER);
    private static final Control TESTED = asked("4", "Restoring data is practised once a year.")
            .withStatus(new Status(Verdict.IMPLEMENTED, "Yes"))
            .withRemarks("In May.");
    private static final Control UNANSWERED = asked("5", "Doors are locked.");

    private static final Checklist LAST = checklist(ENCRYPTED, STORED, TESTED, UNANSWERED);

    private static final Control MERGED =
            asked("b1", "Backups are encrypted with a strong and current algorithm, kept elsewhere, and tried.");
    private static final Control NEW = asked("b2", "Who looks after the firewall?");

    private static final Checklist NEXT = checklist(MERGED, NEW);

    private static Control asked(String id, String requirement) {
        return control(id, Verdict.UNANSWERED, "").withRequirement(requirement);
    }

    /** Proposes all controls of the last edition for each control, the first one with 0.9, the next with 0.8. */
    private static Map<String, List<Candidate>> everything(Checklist last, List<Control> wanted) {
        List<Candidate> candidates = new ArrayList<>();
        last.controls().forEach(control -> candidates.add(new Candidate(control, (9 - candidates.size()) / 10.0)));
        return wanted.stream().collect(Collectors.toMap(Control::id, control -> candidates));
    }

    private static CarryForward carry(Policy policy) {
        return CarryForward.between(LAST, NEXT, policy, CandidatesTest::everything);
    }

    @Test
    void showsCandidatesForWhatIsNewOrReworded() {
        assertEquals("""
                0 carried, 1 to-review, 0 kept, 1 new, 3 dropped
                2 -> b1 to-review (reworded): 'Backups are encrypted with a strong and …', candidates 3 (0.80), 4 (0.70)
                b2 new: 'Who looks after the firewall?', candidates 2 (0.90), 3 (0.80), 4 (0.70)
                3 dropped: 'Copies are kept at a second place.'
                4 dropped: 'Restoring data is practised once a year.'
                5 dropped: 'Doors are locked.'
                """, carry(Policy.NEVER_OVERWRITE).toString());
    }

    @Test
    void asksOnceForTheControlsOfTheNextEditionThatNeedIt() {
        Checklist next =
                checklist(MERGED, NEW, TESTED.withStatus(Status.unanswered()).withRemarks(Optional.empty()));
        List<List<Control>> asked = new ArrayList<>();
        CandidateFinder finder = (last, wanted) -> {
            assertEquals(LAST, last);
            asked.add(wanted);
            return Map.of("nobody asked", List.of());
        };
        CarryForward carried = CarryForward.between(LAST, next, Policy.NEVER_OVERWRITE, finder);
        assertEquals(List.of(List.of(MERGED, NEW)), asked);
        assertEquals(CarryForward.between(LAST, next, Policy.NEVER_OVERWRITE), carried);
    }

    @Test
    void doesNotAskForWhatThePolicyProtects() {
        CandidateFinder none = (last, wanted) -> fail("asked for " + wanted);
        CarryForward.between(LAST, LAST, Policy.NEVER_OVERWRITE, none);
        CarryForward.between(LAST, checklist(NEW.withRemarks("Acme")), Policy.NEVER_OVERWRITE, none);
        Control answered = NEW.withStatus(new Status(Verdict.IMPLEMENTED, "Yes"));
        CarryForward.between(LAST, checklist(answered), Policy.ONLY_UNANSWERED, none);
        assertEquals(
                3,
                CarryForward.between(LAST, checklist(answered), Policy.ALWAYS, CandidatesTest::everything)
                        .items()
                        .get(0)
                        .candidates()
                        .size());
    }

    @Test
    void anAcceptedCandidateIsCarriedByTheSameRules() {
        Checklist next = checklist(MERGED, NEW)
                .withLegend(new Term("○", Verdict.IMPLEMENTED, ""), new Term("△", Verdict.PLANNED, ""));
        CarryForward carried = CarryForward.between(LAST, next, Policy.NEVER_OVERWRITE, CandidatesTest::everything);
        Candidate stored = carried.items().get(1).candidates().get(1);

        CarryForward accepted = carried.accept("b2", stored);

        Control expected =
                STORED.withId("b2").withRequirement(NEW.requirement()).withStatus(new Status(Verdict.PLANNED, "△"));
        assertEquals(expected, accepted.checklist().control("b2").orElseThrow());
        assertEquals(
                new Item(
                        Optional.of(STORED),
                        Optional.of(expected),
                        Outcome.TO_REVIEW,
                        Set.of(ReviewReason.REWORDED, ReviewReason.MARK, ReviewReason.CANDIDATE),
                        MatchReason.CANDIDATE,
                        List.of(new Candidate(ENCRYPTED, 0.9), new Candidate(TESTED, 0.7))),
                accepted.items().get(1));
        assertEquals(
                List.of(TESTED, UNANSWERED),
                accepted.items(Outcome.DROPPED).stream()
                        .map(item -> item.before().orElseThrow())
                        .toList());
        assertEquals(
                "reworded, mark, candidate",
                accepted.markedForReview("review")
                        .control("b2")
                        .orElseThrow()
                        .properties()
                        .get("review"));
        assertEquals(next, accepted.next());
    }

    @Test
    void anAcceptedCandidateReplacesWhatWasCarried() {
        Checklist next = checklist(MERGED.withResponsibility(Responsibility.CUSTOMER), NEW);
        CarryForward carried = CarryForward.between(LAST, next, Policy.NEVER_OVERWRITE, CandidatesTest::everything);
        CarryForward accepted = carried.accept("b1", new Candidate(STORED, 0.8));
        Control expected =
                MERGED.withStatus(STORED.status()).withPlan(PLAN).withResponsibility(Responsibility.CUSTOMER);
        assertEquals(expected, accepted.checklist().control("b1").orElseThrow());
        assertEquals(
                List.of(TESTED, UNANSWERED, ENCRYPTED),
                accepted.items(Outcome.DROPPED).stream()
                        .map(item -> item.before().orElseThrow())
                        .toList());
        assertEquals(
                Optional.of(Responsibility.PROVIDER),
                carry(Policy.NEVER_OVERWRITE)
                        .accept("b1", new Candidate(STORED, 0.8))
                        .checklist()
                        .control("b1")
                        .orElseThrow()
                        .responsibility());
    }

    @Test
    void oneAnswerMayBeAcceptedForSeveralControls() {
        CarryForward accepted = carry(Policy.NEVER_OVERWRITE).accept("b2", new Candidate(ENCRYPTED, 0.9));
        assertEquals("""
                0 carried, 2 to-review, 0 kept, 0 new, 3 dropped
                2 -> b1 to-review (reworded): 'Backups are encrypted with a strong and …', candidates 3 (0.80), 4 (0.70)
                2 -> b2 to-review (reworded, candidate): 'Who looks after the firewall?', candidates 3 (0.80), 4 (0.70)
                3 dropped: 'Copies are kept at a second place.'
                4 dropped: 'Restoring data is practised once a year.'
                5 dropped: 'Doors are locked.'
                """, accepted.toString());
        assertEquals(
                5,
                accepted.accept("b1", new Candidate(TESTED, 0.7)).items().size() + 1,
                "3 and 5 are dropped, 2 is not");
    }

    @Test
    void keepsWhatThePolicyProtects() {
        Checklist next = checklist(NEW.withRemarks("Acme"));
        CarryForward kept =
                CarryForward.between(LAST, next, Policy.NEVER_OVERWRITE).accept("b2", new Candidate(TESTED, 1));
        assertEquals(next, kept.checklist());
        assertEquals(Outcome.KEPT, kept.items().get(0).outcome());
    }

    @Test
    void refusesAControlThatIsNotThere() {
        assertEquals(
                "No control 'x' in the next edition",
                assertThrows(
                                NoSuchElementException.class,
                                () -> carry(Policy.ALWAYS).accept("x", new Candidate(TESTED, 1)))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void aScoreMayBeNothingOrAll(double score) {
        assertEquals(score, new Candidate(TESTED, score).score());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aScoreIsAShare(double score) {
        assertEquals(
                "score is " + score + ", expected a number from 0 to 1",
                assertThrows(IllegalArgumentException.class, () -> new Candidate(TESTED, score))
                        .getMessage());
    }

    @Test
    void aCandidateIsReadable() {
        assertEquals("4 (0.70): 'Restoring data is practised once a year.'", new Candidate(TESTED, 0.7).toString());
    }
}
