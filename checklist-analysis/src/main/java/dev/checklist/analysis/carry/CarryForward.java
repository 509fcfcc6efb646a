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
 * The answers of the last edition of a checklist carried into the next.
 *
 * <p>Controls are told to be the same as {@link ChecklistDiff} does. An answer is carried as a whole: status, remarks and
 * evidence, and who is responsible if the last edition says so. What stands around the controls is not carried.
 *
 * @param checklist the next edition with the answers in it
 * @param items     what became of each control: in the order of the next edition, then those that are gone
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
     * Where answers are carried to. None of them carries a control without an answer, or puts an unanswered one in the
     * place of a verdict.
     *
     * @since 0.1.0
     */
    public enum Policy implements Token {
        /** Into controls that are empty: without verdict, mark, remarks and evidence. Token {@code never-overwrite}. */
        NEVER_OVERWRITE,
        /** Into controls without a verdict, over remarks and evidence there. Token {@code only-unanswered}. */
        ONLY_UNANSWERED,
        /** Over any answer. Token {@code always}. */
        ALWAYS
    }

    /**
     * What became of a control.
     *
     * @since 0.1.0
     */
    public enum Outcome implements Token {
        /** The answer was carried. Token {@code carried}. */
        CARRIED,
        /** The answer was carried, but somebody has to look whether it holds. Token {@code to-review}. */
        TO_REVIEW,
        /** It is as the next edition has it: the policy says so, or there was nothing to carry. Token {@code kept}. */
        KEPT,
        /** The last edition did not ask it. Token {@code new}. */
        NEW,
        /** The next edition does not ask it, and the answer is not in it. Token {@code dropped}. */
        DROPPED
    }

    /**
     * Why a carried answer is to be looked at.
     *
     * @since 0.1.0
     */
    public enum ReviewReason implements Token {
        /** The requirement or guidance has another text. Token {@code reworded}. */
        REWORDED,
        /** The legend of the next edition does not have the mark, or gives it another verdict. Token {@code mark}. */
        MARK
    }

    /**
     * What became of one control.
     *
     * @param before    the control in the last edition; empty if it is new
     * @param after     the control as it now is in the next edition; empty if it was dropped
     * @param outcome   what became of it
     * @param reasons    why it is to be reviewed, in the order of {@link ReviewReason}; empty if it is not
     * @param matchedBy by what the two were told to be the same
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
         * @param reasons    {@link #reasons()}
         * @param matchedBy {@link #matchedBy()}
         * @throws NullPointerException     if a component is {@code null}
         * @throws InvalidComponentException if there is neither control, or reasons without review or the other way round
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
                        "outcome is %s with %s reasons, expected reasons for to-review and none else"
                                .formatted(outcome.token(), reasons.size()));
            }
        }

        /**
         * {@return the item for people, such as {@code 4.2 -> 4.3 to-review (reworded): 'Is data encrypted?'}}
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
     * Carries answers.
     *
     * @param last   the last edition, with answers
     * @param next   the next edition
     * @param policy where answers are carried to
     * @return the next edition with the answers, and what became of each control
     */
    public static CarryForward between(Checklist last, Checklist next, Policy policy) {
        return new AnswerCarrier(last, next, Objects.requireNonNull(policy, "policy")).carry();
    }

    /**
     * Takes the items of one outcome.
     *
     * @param outcome the outcome
     * @return the items; may be empty
     */
    public List<Item> items(Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    /**
     * Marks the controls that are to be reviewed, so that they can be found in a file too.
     *
     * @param property the name of the property that they get; its value is the reasons, such as {@code reworded, mark}
     * @return {@link #checklist()} with the marks
     * @throws InvalidComponentException if {@code property} is blank
     */
    public Checklist markedForReview(String property) {
        Map<String, String> reasons = new HashMap<>();
        for (Item item : items(Outcome.TO_REVIEW)) {
            reasons.put(item.after().orElseThrow().id(), joined(item.reasons()));
        }
        return checklist.mapControls(control -> {
            String reason = reasons.get(control.id());
            return reason == null
                    ? control
                    : control.toBuilder().putProperty(property, reason).build();
        });
    }

    private static String joined(Set<ReviewReason> reasons) {
        return reasons.stream().map(ReviewReason::token).collect(Collectors.joining(", "));
    }

    /**
     * {@return the report for people: how many controls have each outcome, and a line for each that somebody has to look
     * at}
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
