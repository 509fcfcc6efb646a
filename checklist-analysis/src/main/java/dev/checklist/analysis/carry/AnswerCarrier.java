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

    private final Checklist source;
    private final Checklist target;
    private final Policy policy;
    private final Edition last;
    private final Edition next;
    private final AnswerTransfer transfer;
    private final Matching matching;

    AnswerCarrier(Checklist last, Checklist next, Policy policy) {
        this.source = last;
        this.target = next;
        this.policy = policy;
        this.last = new Edition(last);
        this.next = new Edition(next);
        this.transfer = AnswerTransfer.into(next, policy);
        this.matching = ControlMatcher.match(this.last.items(), this.next.items());
    }

    CarryForward carry(CandidateFinder finder) {
        List<Item> items = new ArrayList<>();
        for (int j = 0; j < next.items().size(); j++) {
            items.add(item(matching.before(j), next.items().get(j).control()));
        }
        Map<String, Control> answered = new HashMap<>();
        items.forEach(item -> item.after().ifPresent(control -> answered.put(control.id(), control)));
        addCandidates(finder, items);
        for (int i : matching.freeBefore()) {
            items.add(dropped(last.items().get(i).control()));
        }
        Checklist carried = target.mapControls(control -> answered.getOrDefault(control.id(), control));
        return new CarryForward(carried, items, target, policy);
    }

    private Item item(int index, Control now) {
        if (index < 0) {
            return new Item(Optional.empty(), Optional.of(now), Outcome.NEW, Set.of(), MatchReason.NOTHING, List.of());
        }
        Control old = last.items().get(index).control();
        Transferred transferred = transfer.transfer(old, now);
        Control carried = transferred.control();
        Set<ReviewReason> reasons = transferred.reasons();
        Outcome outcome = carried.equals(now) ? Outcome.KEPT : reasons.isEmpty() ? Outcome.CARRIED : Outcome.TO_REVIEW;
        return new Item(Optional.of(old), Optional.of(carried), outcome, reasons, matching.by(index), List.of());
    }

    static Item dropped(Control old) {
        return new Item(Optional.of(old), Optional.empty(), Outcome.DROPPED, Set.of(), MatchReason.NOTHING, List.of());
    }

    private void addCandidates(CandidateFinder finder, List<Item> items) {
        List<Control> wanted = new ArrayList<>();
        for (int j = 0; j < items.size(); j++) {
            if (isWanted(items.get(j))) {
                wanted.add(next.items().get(j).control());
            }
        }
        if (!wanted.isEmpty()) {
            Map<String, List<Candidate>> found = finder.find(source, wanted);
            items.replaceAll(item -> isWanted(item) ? withCandidates(item, found) : item);
        }
    }

    private boolean isWanted(Item item) {
        return item.outcome() == Outcome.NEW
                ? transfer.canReceive(item.after().orElseThrow())
                : item.reasons().contains(ReviewReason.REWORDED);
    }

    private static Item withCandidates(Item item, Map<String, List<Candidate>> found) {
        List<Candidate> candidates = found
                .getOrDefault(item.after().orElseThrow().id(), List.of())
                .stream()
                .filter(candidate -> AnswerTransfer.hasAnswer(candidate.before()))
                .filter(candidate -> !item.before().equals(Optional.of(candidate.before())))
                .toList();
        return new Item(item.before(), item.after(), item.outcome(), item.reasons(), item.matchedBy(), candidates);
    }
}
