// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.answer.Legend;
import dev.checklist.analysis.carry.CarryForward.Item;
import dev.checklist.analysis.carry.CarryForward.Outcome;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.analysis.carry.CarryForward.ReviewReason;
import dev.checklist.analysis.edition.BeforeAfter;
import dev.checklist.analysis.edition.ControlMatcher;
import dev.checklist.analysis.edition.Edition;
import dev.checklist.analysis.edition.Matching;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
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
    private final Policy policy;
    private final Optional<Vocabulary> legend;
    private final Matching matching;

    AnswerCarrier(Checklist last, Checklist next, Policy policy) {
        this.last = new Edition(last);
        this.next = new Edition(next);
        this.target = next;
        this.policy = policy;
        this.legend = Legend.of(next);
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
        Control carried = isCarried(old, now) ? withAnswer(now, old) : now;
        Set<ReviewReason> reasons = carried.equals(now) ? Set.of() : reasons(old, now);
        Outcome outcome = carried.equals(now) ? Outcome.KEPT : reasons.isEmpty() ? Outcome.CARRIED : Outcome.TO_REVIEW;
        return new Item(Optional.of(old), Optional.of(carried), outcome, reasons, matching.by(index));
    }

    private boolean isCarried(Control old, Control now) {
        boolean isUnanswered = now.status().verdict() == Verdict.UNANSWERED;
        if (isEmpty(old) || (old.status().verdict() == Verdict.UNANSWERED && !isUnanswered)) {
            return false;
        }
        return switch (policy) {
            case NEVER_OVERWRITE -> isEmpty(now);
            case ONLY_UNANSWERED -> isUnanswered;
            case ALWAYS -> true;
        };
    }

    private static boolean isEmpty(Control control) {
        return control.status().equals(Status.unanswered())
                && control.remarks().isEmpty()
                && control.plan().isEmpty()
                && control.evidence().isEmpty();
    }

    private Control withAnswer(Control now, Control old) {
        // A plan belongs to its answer. If the choices of the question no longer offer it, somebody has to plan again.
        boolean keepsPlan = now.form().isEmpty() || isOffered(old, now);
        return now.withStatus(old.status())
                .withRemarks(old.remarks())
                .withPlan(keepsPlan ? old.plan() : Optional.empty())
                .withEvidence(old.evidence())
                .withResponsibility(
                        policy == Policy.NEVER_OVERWRITE
                                ? now.responsibility().or(old::responsibility)
                                : old.responsibility().or(now::responsibility));
    }

    private Set<ReviewReason> reasons(Control old, Control now) {
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        if (BeforeAfter.isReworded(old, now)) {
            reasons.add(ReviewReason.REWORDED);
        }
        if (!isOffered(old, now)) {
            reasons.add(ReviewReason.MARK);
        }
        return reasons;
    }

    /** Whether the next edition offers the mark of the last one, with the same verdict. */
    private boolean isOffered(Control old, Control now) {
        Status status = old.status();
        if (status.verdict() == Verdict.UNANSWERED) {
            return true;
        }
        if (now.form().isPresent()) {
            Control answered = now.withStatus(status);
            List<Term> chosen = answered.chosen();
            return answered.fitsForm() && (chosen.size() != 1 || chosen.get(0).verdict() == status.verdict());
        }
        // A mark of the old question's own choices has a meaning only there.
        return status.mark().isBlank()
                || (legend.isPresent()
                        ? legend.get().verdictOf(status.mark()).equals(Optional.of(status.verdict()))
                        : old.form().isEmpty());
    }
}
