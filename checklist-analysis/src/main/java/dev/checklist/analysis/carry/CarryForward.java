// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.analysis.edition.BeforeAfter;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.token.Token;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The result of carrying the answers of the last edition of a checklist into the next.
 *
 * <p>Controls are matched as in {@link ChecklistDiff}. An answer is carried as a whole: status, remarks, plan and
 * evidence, and the responsibility if the last edition has one; {@link Policy#NEVER_OVERWRITE} keeps a responsibility of the next
 * edition. Only answers are carried: the evidence and notes of the checklist, and everything else outside the controls,
 * are not. The form and weight of a control belong to its question, and its assessments to the last edition, so they are
 * not carried either. Which mark is written, and when a plan is left out, is described in {@link AnswerTransfer}.
 *
 * <p>A {@link CandidateFinder} can propose answers for what was not matched, for a person to {@linkplain #accept accept}.
 *
 * @param checklist the next edition with the answers in it
 * @param items     the outcome for each control, in the order of the next edition, then for those that were dropped
 * @param next      the next edition, as it was before
 * @param policy    which controls receive answers
 * @since 0.1.0
 */
public record CarryForward(Checklist checklist, List<Item> items, Checklist next, Policy policy) {

    /**
     * Copies the items.
     *
     * @param checklist {@link #checklist()}
     * @param items     {@link #items()}
     * @param next      {@link #next()}
     * @param policy    {@link #policy()}
     * @throws NullPointerException if a component is {@code null}
     */
    public CarryForward {
        Objects.requireNonNull(checklist, "checklist");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * Which controls receive answers. No policy carries a control without an answer, or replaces a verdict by an
     * unanswered status.
     *
     * @since 0.1.0
     */
    public enum Policy implements Token {
        /**
         * Controls that are empty: without verdict, mark, remarks, plan and evidence. Token {@code never-overwrite}.
         */
        NEVER_OVERWRITE,
        /**
         * Controls without a verdict; their remarks, plan and evidence are overwritten. Token {@code only-unanswered}.
         */
        ONLY_UNANSWERED,
        /** All controls; any answer is overwritten. Token {@code always}. */
        ALWAYS
    }

    /**
     * The outcome for a control.
     *
     * @since 0.1.0
     */
    public enum Outcome implements Token {
        /** The answer was carried. Token {@code carried}. */
        CARRIED,
        /** The answer was carried, but somebody has to review whether it is still true. Token {@code to-review}. */
        TO_REVIEW,
        /**
         * The control of the next edition was kept as it is, because of the policy or because there was nothing to
         * carry. Token {@code kept}.
         */
        KEPT,
        /** The control is not in the last edition. Token {@code new}. */
        NEW,
        /** The control is not in the next edition, and its answer was dropped. Token {@code dropped}. */
        DROPPED
    }

    /**
     * The reason why a carried answer has to be reviewed.
     *
     * @since 0.1.0
     */
    public enum ReviewReason implements Token {
        /** The requirement or the guidance has a different text. Token {@code reworded}. */
        REWORDED,
        /**
         * The form of the control in the next edition, or else its legend, does not offer the mark, or gives it another
         * verdict, see {@link AnswerTransfer}. Token {@code mark}.
         */
        MARK,
        /** Somebody accepted a candidate. Token {@code candidate}. */
        CANDIDATE
    }

    /**
     * One control and its outcome.
     *
     * @param before     the control in the last edition; empty if it is new
     * @param after      the control in the next edition, with the answer if it was carried; empty if it was dropped
     * @param outcome    the outcome
     * @param reasons    why it has to be reviewed, in the order of {@link ReviewReason}; empty if it does not
     * @param matchedBy  the reason why the two are considered the same
     * @param candidates other controls of the last edition whose answers may answer the control, the best first
     * @since 0.1.0
     */
    public record Item(
            Optional<Control> before,
            Optional<Control> after,
            Outcome outcome,
            Set<ReviewReason> reasons,
            MatchReason matchedBy,
            List<Candidate> candidates) {

        /**
         * Copies the reasons and candidates.
         *
         * @param before     {@link #before()}
         * @param after      {@link #after()}
         * @param outcome    {@link #outcome()}
         * @param reasons    {@link #reasons()}
         * @param matchedBy  {@link #matchedBy()}
         * @param candidates {@link #candidates()}
         * @throws NullPointerException      if a component is {@code null}
         * @throws InvalidComponentException if both controls are empty, or if there are reasons and the outcome is not
         *                                   {@link Outcome#TO_REVIEW}, or the reverse
         */
        public Item {
            BeforeAfter.check(before, after);
            Objects.requireNonNull(matchedBy, "matchedBy");
            candidates = List.copyOf(Objects.requireNonNull(candidates, "candidates"));
            Set<ReviewReason> copy = EnumSet.noneOf(ReviewReason.class);
            copy.addAll(Objects.requireNonNull(reasons, "reasons"));
            reasons = Collections.unmodifiableSet(copy);
            if ((Objects.requireNonNull(outcome, "outcome") == Outcome.TO_REVIEW) == reasons.isEmpty()) {
                throw new InvalidComponentException(
                        "outcome",
                        "outcome is %s with %s reasons, expected reasons if and only if the outcome is to-review"
                                .formatted(outcome.token(), reasons.size()));
            }
        }

        /**
         * {@return the item as readable text, such as {@code 4.2 -> 4.3 to-review (reworded): 'Is data encrypted?'} or
         * {@code 4.4 new: 'Is data encrypted?', candidates 4.2 (0.83), 4.1 (0.50)}}
         */
        @Override
        public String toString() {
            return CarryText.of(this);
        }
    }

    /**
     * Carries the answers of the last edition into the next.
     *
     * @param last   the last edition, with answers
     * @param next   the next edition
     * @param policy which controls receive answers
     * @return the next edition with the answers, and the outcome for each control
     */
    public static CarryForward between(Checklist last, Checklist next, Policy policy) {
        return between(last, next, policy, (edition, wanted) -> Map.of());
    }

    /**
     * Carries the answers of the last edition into the next, and finds candidates for each control that is new and can
     * receive an answer, and for each whose answer has to be reviewed because it was reworded. Candidates without an
     * answer, and the control whose answer was carried, are left out.
     *
     * @param last   the last edition, with answers
     * @param next   the next edition
     * @param policy which controls receive answers
     * @param finder finds the candidates; called once, or not at all if there is no such control
     * @return the next edition with the answers, and the outcome and the candidates for each control
     */
    public static CarryForward between(Checklist last, Checklist next, Policy policy, CandidateFinder finder) {
        Objects.requireNonNull(finder, "finder");
        return new AnswerCarrier(last, next, Objects.requireNonNull(policy, "policy")).carry(finder);
    }

    /**
     * Gives a control the answer of a candidate, in place of an answer that was carried before. It has to be reviewed for
     * {@link ReviewReason#CANDIDATE}.
     *
     * @param id        the id of the control in the next edition
     * @param candidate the candidate; usually one of the item's
     * @return a result in which the control has this answer; {@link Outcome#KEPT} if the policy keeps what the next
     *     edition has, or if the candidate has no answer
     * @throws NullPointerException   if an argument is {@code null}
     * @throws NoSuchElementException if the next edition has no such control
     */
    public CarryForward accept(String id, Candidate candidate) {
        return new Acceptance(this).accept(id, candidate);
    }

    /**
     * Returns the items with an outcome.
     *
     * @param outcome the outcome
     * @return the items; may be empty
     */
    public List<Item> items(Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    /**
     * Marks the controls that have to be reviewed with a property, so that they can also be found in a file.
     *
     * @param property the name of the property; its value lists the reasons, such as {@code reworded, mark}
     * @return {@link #checklist()} with these properties
     * @throws InvalidComponentException if {@code property} is blank
     */
    public Checklist markedForReview(String property) {
        Map<String, String> reasons = new HashMap<>();
        for (Item item : items(Outcome.TO_REVIEW)) {
            reasons.put(item.after().orElseThrow().id(), CarryText.joined(item.reasons()));
        }
        return checklist.mapControls(control -> {
            String reason = reasons.get(control.id());
            return reason == null ? control : control.withProperty(property, reason);
        });
    }

    /**
     * {@return the report as readable text: the number of controls with each outcome, and a line for each control that
     * was neither carried without review nor kept}
     */
    @Override
    public String toString() {
        return CarryText.of(this);
    }
}
