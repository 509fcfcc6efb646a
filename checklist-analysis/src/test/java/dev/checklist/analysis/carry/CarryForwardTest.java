// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.carry.CarryForward.Item;
import dev.checklist.analysis.carry.CarryForward.Outcome;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.analysis.carry.CarryForward.ReviewReason;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CarryForwardTest {

    private static final Evidence PROOF = Evidence.link("proof", URI.create("https://example.com/proof"));

    private static Control blank(String id) {
        return control(id, Verdict.UNANSWERED, "");
    }

    private static Control answered(String id) {
        return control(id, Verdict.IMPLEMENTED, "○")
                .withRemarks("Every May.")
                .withEvidence(PROOF)
                .withResponsibility(Responsibility.SHARED);
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void carriesWholeAnswersIntoABlankEdition(Policy policy) {
        Checklist last = checklist(answered("1"), answered("2"), answered("3"), blank("4"));
        Checklist next = checklist(
                blank("1"),
                blank("2").withRequirement("Is what 2 asks for in place and checked every year?"),
                blank("9"));
        Checklist moved = next.update(
                        "9",
                        control -> control.withRequirement(
                                last.control("3").orElseThrow().requirement()))
                .update("9", control -> control.withLabel("Q9"));

        CarryForward carried = CarryForward.between(last, moved, policy);

        assertEquals(
                checklist(
                        answered("1"),
                        answered("2").withRequirement("Is what 2 asks for in place and checked every year?"),
                        answered("9")
                                .withLabel("Q9")
                                .withRequirement(last.control("3").orElseThrow().requirement())),
                carried.checklist());
        assertEquals("""
                2 carried, 1 to-review, 0 kept, 0 new, 1 dropped
                2 to-review (reworded): 'Is what 2 asks for in place and checked …'
                4 dropped: 'Is what 4 asks for in place and looked a…'
                """, carried.toString());
    }

    @Test
    void reportsNewControls() {
        CarryForward carried = CarryForward.between(
                checklist(answered("1")),
                checklist(blank("1"), blank("n").withRequirement("Who may open the doors of the data centre?")),
                Policy.ALWAYS);
        Item item = carried.items(Outcome.NEW).get(0);
        assertEquals(Optional.empty(), item.before());
        assertEquals("n", item.after().orElseThrow().id());
        assertEquals(MatchReason.NOTHING, item.matchedBy());
        assertEquals("n new: 'Who may open the doors of the data centr…'", item.toString());
    }

    /** The mark in the last edition, in the next edition, and after carrying; a dot stands for unanswered. */
    @ParameterizedTest
    @CsvSource({
        "NEVER_OVERWRITE, ○,  .,  '',      ○,  carried",
        "NEVER_OVERWRITE, ○,  .,  'Look.', .,  kept",
        "NEVER_OVERWRITE, ○,  ?,  '',      ?,  kept",
        "NEVER_OVERWRITE, ○,  ×,  '',      ×,  kept",
        "ONLY_UNANSWERED, ○,  .,  '',      ○,  carried",
        "ONLY_UNANSWERED, ○,  .,  'Look.', ○,  carried",
        "ONLY_UNANSWERED, ○,  ?,  '',      ○,  carried",
        "ONLY_UNANSWERED, ○,  ×,  '',      ×,  kept",
        "ALWAYS,          ○,  ×,  'Look.', ○,  carried",
        "ALWAYS,          ?,  ×,  '',      ×,  kept",
        "ALWAYS,          ?,  .,  '',      ?,  carried",
        "ALWAYS,          .,  .,  'Look.', .,  kept",
        "ALWAYS,          ○,  ○,  '',      ○,  kept",
    })
    void overwritesAsThePolicySays(
            Policy policy, String last, String next, String remarks, String expected, String outcome) {
        Control old = control("1", Verdict.UNANSWERED, "").withStatus(status(last));
        Control now = old.withStatus(status(next)).withRemarks(Optional.of(remarks));
        CarryForward carried = CarryForward.between(checklist(old), checklist(now), policy);
        Item item = carried.items().get(0);
        assertEquals(outcome, item.outcome().token());
        assertEquals(status(expected), item.after().orElseThrow().status());
        assertEquals(
                item.outcome() == Outcome.KEPT ? now : old,
                carried.checklist().control("1").orElseThrow());
    }

    private static Status status(String mark) {
        return switch (mark) {
            case "○" -> new Status(Verdict.IMPLEMENTED, mark);
            case "×" -> new Status(Verdict.NOT_IMPLEMENTED, mark);
            case "." -> Status.unanswered();
            default -> new Status(Verdict.UNANSWERED, mark);
        };
    }

    @ParameterizedTest
    @CsvSource({"NEVER_OVERWRITE, CUSTOMER", "ONLY_UNANSWERED, SHARED", "ALWAYS, SHARED"})
    void responsibilityIsPartOfTheAnswer(Policy policy, Responsibility expected) {
        Checklist next = checklist(blank("1").withResponsibility(Responsibility.CUSTOMER));
        Control after = CarryForward.between(checklist(answered("1")), next, policy)
                .checklist()
                .controls()
                .get(0);
        assertEquals(Optional.of(expected), after.responsibility());
        Checklist silent = checklist(answered("1").withResponsibility(Optional.empty()));
        assertEquals(
                Optional.of(Responsibility.CUSTOMER),
                CarryForward.between(silent, next, policy)
                        .checklist()
                        .controls()
                        .get(0)
                        .responsibility());
    }

    @Test
    void marksMissingInTheNextLegendHaveToBeReviewed() {
        Checklist last = checklist(
                answered("1"),
                answered("2").withStatus(new Status(Verdict.PLANNED, "△")),
                answered("3").withStatus(new Status(Verdict.IMPLEMENTED, "")),
                answered("4").withStatus(new Status(Verdict.IMPLEMENTED, "Yes")));
        Checklist next = checklist(blank("1"), blank("2"), blank("3"), blank("4"))
                .withLegend(
                        new Term("○", Verdict.IMPLEMENTED, "done"),
                        new Term("△", Verdict.PARTIALLY_IMPLEMENTED, "in part"))
                .update("4", control -> control.withGuidance("Look at the log."));

        CarryForward carried = CarryForward.between(last, next, Policy.NEVER_OVERWRITE);

        assertEquals("""
                2 carried, 2 to-review, 0 kept, 0 new, 0 dropped
                2 to-review (mark): 'Is what 2 asks for in place and looked a…'
                4 to-review (reworded, mark): 'Is what 4 asks for in place and looked a…'
                """, carried.toString());
        Checklist marked = carried.markedForReview("review");
        assertEquals(Map.of(), marked.control("1").orElseThrow().properties());
        assertEquals(
                Map.of("review", "reworded, mark"),
                marked.control("4").orElseThrow().properties());
        assertEquals(Map.of("review", "mark"), marked.control("2").orElseThrow().properties());
        assertThrows(IllegalArgumentException.class, () -> carried.markedForReview(" "));
    }

    @Test
    void anOldReviewMarkIsReplaced() {
        Checklist next = checklist(blank("1").withGuidance("g").withProperties(Map.of("review", "last year")));
        assertEquals(
                Map.of("review", "reworded"),
                CarryForward.between(checklist(answered("1")), next, Policy.ALWAYS)
                        .markedForReview("review")
                        .controls()
                        .get(0)
                        .properties());
    }

    @Test
    void rejectsInvalidItems() {
        Control control = blank("1");
        assertEquals(
                "before and after are both empty, expected at least one of them",
                messageOf(Optional.empty(), Optional.empty(), Outcome.NEW, Set.of()));
        assertEquals(
                "outcome is to-review with 0 reasons, expected reasons if and only if the outcome is to-review",
                messageOf(Optional.of(control), Optional.of(control), Outcome.TO_REVIEW, Set.of()));
        assertEquals(
                "outcome is carried with 1 reasons, expected reasons if and only if the outcome is to-review",
                messageOf(Optional.of(control), Optional.of(control), Outcome.CARRIED, Set.of(ReviewReason.MARK)));
    }

    private static String messageOf(
            Optional<Control> before, Optional<Control> after, Outcome outcome, Set<ReviewReason> reasons) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> new Item(before, after, outcome, reasons, MatchReason.ID, List.of()))
                .getMessage();
    }

    private static final Plan PLAN = Plan.builder().owner("IT").build();

    private static Control answeredBy(String id, Verdict verdict, String mark) {
        return blank(id).withStatus(new Status(verdict, mark)).withPlan(PLAN);
    }

    @Test
    void formsOfTheNextEditionDecideWhatIsOffered() {
        AnswerForm keys = AnswerForm.oneOf("256", "128");
        AnswerForm yes = AnswerForm.builder()
                .type(AnswerForm.Type.ONE_OF)
                .addChoices(new Term("Yes", Verdict.IMPLEMENTED, ""), new Term("No", Verdict.NOT_IMPLEMENTED, ""))
                .build();
        Checklist last = checklist(
                answeredBy("1", Verdict.ANSWERED, "256").withForm(keys),
                answeredBy("2", Verdict.ANSWERED, "512").withForm(keys),
                answeredBy("3", Verdict.PLANNED, "Yes"),
                answeredBy("4", Verdict.IMPLEMENTED, "yes"),
                answeredBy("5", Verdict.ANSWERED, "256").withForm(keys),
                answeredBy("6", Verdict.IMPLEMENTED, "Yes"));
        Checklist next = checklist(
                blank("1").withForm(keys),
                blank("2").withForm(keys),
                blank("3").withForm(yes),
                blank("4").withForm(yes),
                blank("5"),
                blank("6"));

        CarryForward carried = CarryForward.between(last, next, Policy.NEVER_OVERWRITE);

        assertEquals("""
                3 carried, 3 to-review, 0 kept, 0 new, 0 dropped
                2 to-review (mark): 'Is what 2 asks for in place and looked a…'
                3 to-review (mark): 'Is what 3 asks for in place and looked a…'
                5 to-review (mark): 'Is what 5 asks for in place and looked a…'
                """, carried.toString());
        for (Control control : carried.checklist().controls()) {
            boolean offered = !List.of("2", "3").contains(control.id());
            assertEquals(offered ? Optional.of(PLAN) : Optional.empty(), control.plan());
            assertEquals(next.control(control.id()).orElseThrow().form(), control.form());
        }
    }

    @Test
    void aPlanAloneIsCarriedAndProtected() {
        Control plan = blank("1").withPlan(PLAN);
        Checklist carried = CarryForward.between(checklist(plan), checklist(blank("1")), Policy.NEVER_OVERWRITE)
                .checklist();
        assertEquals(Optional.of(PLAN), carried.controls().get(0).plan());
        assertEquals(
                checklist(plan),
                CarryForward.between(checklist(answered("1")), checklist(plan), Policy.NEVER_OVERWRITE)
                        .checklist());
    }

    @Test
    void assessmentsAndWeightsStayWithTheirEdition() {
        Control old = answered("1")
                .withWeight(BigDecimal.TEN)
                .withAssessments(new Assessment("Auditor", Status.unanswered(), Optional.empty(), Optional.empty()));
        Control after = CarryForward.between(checklist(old), checklist(blank("1")), Policy.ALWAYS)
                .checklist()
                .controls()
                .get(0);
        assertEquals(Optional.empty(), after.weight());
        assertEquals(List.of(), after.assessments());
    }
}
