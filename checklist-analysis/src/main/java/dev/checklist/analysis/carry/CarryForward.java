// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static dev.checklist.model.text.Texts.quote;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of carrying the answers of the last edition of a checklist into the next.
 *
 * <p>Controls are matched as in {@link ChecklistDiff}. An answer is carried as a whole: status, remarks, plan and
 * evidence, and the responsibility if the last edition has one; {@link Policy#NEVER_OVERWRITE} keeps a responsibility of the next
 * edition. Only answers are carried: the evidence and notes of the checklist, and everything else outside the controls,
 * are not. The form and weight of a control belong to its question, and its assessments to the last edition, so they are
 * not carried either. Which mark is written, and when a plan is left out, is described in {@link AnswerTransfer}.
 *
 * @param checklist the next edition with the answers in it
 * @param items     the outcome for each control, in the order of the next edition, then for those that were dropped
 * @since 0.1.0
 */
public record CarryForward(Checklist checklist, List<Item> items) {

    /**
     * Copies the items.
     *
     * @param checklist {@link #checklist()}
     * @param items     {@link #items()}
     * @throws NullPointerException if a component is {@code null}
     */
    public CarryForward {
        Objects.requireNonNull(checklist, "checklist");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
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
        MARK
    }

    /**
     * One control and its outcome.
     *
     * @param before    the control in the last edition; empty if it is new
     * @param after     the control in the next edition, with the answer if it was carried; empty if it was dropped
     * @param outcome   the outcome
     * @param reasons   why it has to be reviewed, in the order of {@link ReviewReason}; empty if it does not
     * @param matchedBy the reason why the two are considered the same
     * @since 0.1.0
     */
    public record Item(
            Optional<Control> before,
            Optional<Control> after,
            Outcome outcome,
            Set<ReviewReason> reasons,
            MatchReason matchedBy) {

        /**
         * Copies the reasons.
         *
         * @param before    {@link #before()}
         * @param after     {@link #after()}
         * @param outcome   {@link #outcome()}
         * @param reasons   {@link #reasons()}
         * @param matchedBy {@link #matchedBy()}
         * @throws NullPointerException      if a component is {@code null}
         * @throws InvalidComponentException if both controls are empty, or if there are reasons and the outcome is not
         *                                   {@link Outcome#TO_REVIEW}, or the reverse
         */
        public Item {
            BeforeAfter.check(before, after);
            Objects.requireNonNull(matchedBy, "matchedBy");
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
         * {@return the item as readable text, such as {@code 4.2 -> 4.3 to-review (reworded): 'Is data encrypted?'}}
         */
        @Override
        public String toString() {
            String why = reasons.isEmpty() ? "" : " (" + joined(reasons) + ")";
            String asked = after.or(() -> before).orElseThrow().requirement();
            return BeforeAfter.ids(before.map(Control::id), after.map(Control::id)) + " " + outcome.token() + why + ": "
                    + quote(asked);
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
        return new AnswerCarrier(last, next, Objects.requireNonNull(policy, "policy")).carry();
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
            reasons.put(item.after().orElseThrow().id(), joined(item.reasons()));
        }
        return checklist.mapControls(control -> {
            String reason = reasons.get(control.id());
            return reason == null ? control : control.withProperty(property, reason);
        });
    }

    private static String joined(Set<ReviewReason> reasons) {
        return reasons.stream().map(ReviewReason::token).collect(Collectors.joining(", "));
    }

    /**
     * {@return the report as readable text: the number of controls with each outcome, and a line for each control that
     * was neither carried without review nor kept}
     */
    @Override
    public String toString() {
        String counts = Stream.of(Outcome.values())
                .map(outcome -> items(outcome).size() + " " + outcome.token())
                .collect(Collectors.joining(", "));
        return items.stream()
                .filter(item -> item.outcome() != Outcome.CARRIED && item.outcome() != Outcome.KEPT)
                .map(item -> item + "\n")
                .collect(Collectors.joining("", counts + "\n", ""));
    }
}
