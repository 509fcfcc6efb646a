// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Status;
import java.util.List;
import java.util.Optional;
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
                .withEvidence(List.of())
                .withResponsibility(Optional.empty()));
        Checklist expected = answered.mapControls(control -> control.status().equals(Status.unanswered())
                        && control.remarks().isEmpty()
                        && control.evidence().isEmpty()
                ? control.withResponsibility(Optional.empty())
                : control);
        assertEquals(expected, CarryForward.between(answered, blank, policy).checklist());
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
                    .withEvidence(original.evidence())
                    .withResponsibility(original.responsibility());
        }));
    }
}
