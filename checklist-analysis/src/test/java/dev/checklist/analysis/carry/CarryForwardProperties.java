// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.analysis.carry.CarryForward.Outcome;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CarryForwardProperties {

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Property(tries = 200)
    void restoresTheAnswersOfABlankSheet(@ForAll("checklists") Checklist answered, @ForAll Policy policy) {
        Checklist blank = answered.mapControls(control -> control.withStatus(Status.unanswered())
                .withRemarks(Optional.empty())
                .withPlan(Optional.empty())
                .withEvidence(List.of())
                .withResponsibility(Optional.empty()));
        Checklist expected = answered.mapControls(control -> control.status().equals(Status.unanswered())
                        && control.remarks().isEmpty()
                        && control.plan().isEmpty()
                        && control.evidence().isEmpty()
                ? control.withResponsibility(Optional.empty())
                : control);
        CarryForward carried = CarryForward.between(answered, blank, policy);
        Set<String> reviewed = carried.items(Outcome.TO_REVIEW).stream()
                .map(item -> item.after().orElseThrow().id())
                .collect(Collectors.toSet());
        Set<String> unplanned = carried.items(Outcome.TO_REVIEW).stream()
                .map(item -> item.after().orElseThrow())
                .filter(control -> control.form().isPresent())
                .map(Control::id)
                .collect(Collectors.toSet());
        Checklist found = carried.checklist().mapControls(control -> {
            Status was = answered.control(control.id()).orElseThrow().status();
            boolean isAnotherMark =
                    reviewed.contains(control.id()) && control.status().verdict() == was.verdict();
            return isAnotherMark ? control.withStatus(was) : control;
        });
        assertEquals(
                expected.mapControls(control -> unplanned.contains(control.id())
                                && carried.checklist()
                                        .control(control.id())
                                        .orElseThrow()
                                        .plan()
                                        .isEmpty()
                        ? control.withPlan(Optional.empty())
                        : control),
                found);
    }

    @Property(tries = 200)
    void acceptingACandidateLosesNoControl(
            @ForAll("checklists") Checklist last, @ForAll("checklists") Checklist next, @ForAll Policy policy) {
        CarryForward carried = CarryForward.between(last, next, policy, (edition, wanted) -> Map.of());
        for (int i = 0; i < Math.min(last.controls().size(), next.controls().size()); i++) {
            Candidate candidate = new Candidate(last.controls().get(i), 0.5);
            carried = carried.accept(next.controls().get(i).id(), candidate);
        }
        assertEquals(
                carried.checklist().controls(),
                carried.items().stream().flatMap(item -> item.after().stream()).toList());
        assertEquals(
                new HashSet<>(last.controls()),
                carried.items().stream().flatMap(item -> item.before().stream()).collect(Collectors.toSet()));
        assertEquals(next, carried.next());
    }

    @Property(tries = 200)
    void losesNoControl(
            @ForAll("checklists") Checklist last, @ForAll("checklists") Checklist next, @ForAll Policy policy) {
        CarryForward carried = CarryForward.between(last, next, policy);
        assertEquals(
                carried.checklist().controls(),
                carried.items().stream().flatMap(item -> item.after().stream()).toList());
        assertEquals(
                last.controls().size(),
                carried.items().stream()
                        .flatMap(item -> item.before().stream())
                        .distinct()
                        .count());
        assertEquals(next, carried.checklist().mapControls(control -> {
            var original = next.control(control.id()).orElseThrow();
            return control.withStatus(original.status())
                    .withRemarks(original.remarks())
                    .withPlan(original.plan())
                    .withEvidence(original.evidence())
                    .withResponsibility(original.responsibility());
        }));
    }
}
