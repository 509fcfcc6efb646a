// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.carry.AnswerTransfer.Transferred;
import dev.checklist.analysis.carry.CarryForward.Item;
import dev.checklist.analysis.carry.CarryForward.Outcome;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.analysis.carry.CarryForward.ReviewReason;
import dev.checklist.analysis.edition.ControlMatcher;
import dev.checklist.analysis.edition.Edition;
import dev.checklist.analysis.edition.Matching;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries the answers of the last edition into the next. */
final class AnswerCarrier {

    private final Edition last;
    private final Edition next;
    private final Checklist target;
    private final AnswerTransfer transfer;
    private final Matching matching;

    AnswerCarrier(Checklist last, Checklist next, Policy policy) {
        this.last = new Edition(last);
        this.next = new Edition(next);
        this.target = next;
        this.transfer = AnswerTransfer.into(next, policy);
        this.matching = ControlMatcher.match(this.last.items(), this.next.items());
    }

    CarryForward carry() {
        List<Item> items = new ArrayList<>();
        for (int j = 0; j < next.items().size(); j++) {
            items.add(item(matching.before(j), next.items().get(j).control()));
        }
        Map<String, Control> answered = new HashMap<>();
        items.forEach(item -> item.after().ifPresent(control -> answered.put(control.id(), control)));
        for (int i : matching.freeBefore()) {
            items.add(new Item(
                    Optional.of(last.items().get(i).control()),
                    Optional.empty(),
                    Outcome.DROPPED,
                    Set.of(),
                    MatchReason.NOTHING));
        }
        return new CarryForward(target.mapControls(control -> answered.getOrDefault(control.id(), control)), items);
    }

    private Item item(int index, Control now) {
        if (index < 0) {
            return new Item(Optional.empty(), Optional.of(now), Outcome.NEW, Set.of(), MatchReason.NOTHING);
        }
        Control old = last.items().get(index).control();
        Transferred transferred = transfer.transfer(old, now);
        Control carried = transferred.control();
        Set<ReviewReason> reasons = transferred.reasons();
        Outcome outcome = carried.equals(now) ? Outcome.KEPT : reasons.isEmpty() ? Outcome.CARRIED : Outcome.TO_REVIEW;
        return new Item(Optional.of(old), Optional.of(carried), outcome, reasons, matching.by(index));
    }
}
