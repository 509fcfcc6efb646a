// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.carry.AnswerTransfer.Transferred;
import dev.checklist.analysis.carry.CarryForward.Item;
import dev.checklist.analysis.carry.CarryForward.Outcome;
import dev.checklist.analysis.carry.CarryForward.ReviewReason;
import dev.checklist.model.Control;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Gives controls the answers of candidates that somebody accepted. */
final class Acceptance {

    private final CarryForward carried;
    private final AnswerTransfer transfer;

    Acceptance(CarryForward carried) {
        this.carried = carried;
        this.transfer = AnswerTransfer.into(carried.next(), carried.policy());
    }

    CarryForward accept(String id, Candidate candidate) {
        Control now = carried.next()
                .control(id)
                .orElseThrow(() -> new NoSuchElementException("No control " + quote(id) + " in the next edition"));
        Item previous = carried.items().stream()
                .filter(item -> item.after().map(Control::id).equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
        Item accepted = item(now, candidate, previous);
        List<Item> items = new ArrayList<>();
        for (Item item : carried.items()) {
            if (item.equals(previous)) {
                items.add(accepted);
            } else if (item.outcome() != Outcome.DROPPED || !item.before().equals(accepted.before())) {
                items.add(item);
            }
        }
        previous.before()
                .filter(old -> items.stream().noneMatch(item -> item.before().equals(Optional.of(old))))
                .ifPresent(old -> items.add(AnswerCarrier.dropped(old)));
        return new CarryForward(
                carried.checklist().update(id, control -> accepted.after().orElseThrow()),
                items,
                carried.next(),
                carried.policy());
    }

    private Item item(Control now, Candidate candidate, Item previous) {
        Transferred transferred = transfer.transfer(candidate.before(), now);
        boolean isKept = transferred.control().equals(now);
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        reasons.addAll(transferred.reasons());
        reasons.add(ReviewReason.CANDIDATE);
        return new Item(
                Optional.of(candidate.before()),
                Optional.of(transferred.control()),
                isKept ? Outcome.KEPT : Outcome.TO_REVIEW,
                isKept ? Set.of() : reasons,
                MatchReason.CANDIDATE,
                previous.candidates().stream()
                        .filter(other -> !other.equals(candidate))
                        .toList());
    }
}
