// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.gap;

import dev.checklist.analysis.answer.VerdictRank;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Verdict;
import dev.checklist.model.token.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers held against what is required.
 *
 * @param items a line for each control that is required, in the order of the answers; then those that were not asked
 * @since 0.1.0
 */
public record Gap(List<Item> items) {

    /**
     * Copies the items.
     *
     * @param items {@link #items()}
     * @throws NullPointerException if {@code items}, or one of them, is {@code null}
     */
    public Gap {
        items = List.copyOf(Objects.requireNonNull(items, "items"));
    }

    /**
     * What came of a requirement.
     *
     * @since 0.1.0
     */
    public enum Outcome implements Token {
        /** The answer is as good as required, or better. Token {@code met}. */
        MET,
        /** The answer is weaker. Token {@code not-met}. */
        NOT_MET,
        /** The answer is that it does not apply, or refers to remarks: somebody has to look. Token {@code to-review}. */
        TO_REVIEW,
        /** There is no answer. Token {@code unanswered}. */
        UNANSWERED,
        /** No control of that id, or that fits the pattern, is in the answers. Token {@code not-asked}. */
        NOT_ASKED,
        /** It is for the customer to meet, so no gap of the provider. Token {@code customer}. */
        CUSTOMER
    }

    /**
     * One requirement and its answer.
     *
     * @param control the id of the control; if it was not asked, the id or pattern of the rule
     * @param minimum the verdict required
     * @param verdict the verdict given; empty if it was not asked
     * @param outcome what came of it
     * @since 0.1.0
     */
    public record Item(String control, Verdict minimum, Optional<Verdict> verdict, Outcome outcome) {

        /**
         * Checks the components.
         *
         * @param control {@link #control()}
         * @param minimum {@link #minimum()}
         * @param verdict {@link #verdict()}
         * @param outcome {@link #outcome()}
         * @throws NullPointerException if a component is {@code null}
         */
        public Item {
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(minimum, "minimum");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(outcome, "outcome");
        }

        /**
         * {@return the item for people, such as {@code 4.2 not-met: planned, required implemented}}
         */
        @Override
        public String toString() {
            String given = verdict.map(each -> ": " + each.token()).orElse(":");
            return control + " " + outcome.token() + given + ", required " + minimum.token();
        }
    }

    /**
     * Holds answers against a profile.
     *
     * @param profile what is required
     * @param answers what was answered
     * @return the outcome of each requirement
     */
    public static Gap of(Profile profile, Checklist answers) {
        ProfileIndex index = new ProfileIndex(profile);
        List<Item> items = new ArrayList<>();
        for (Control control : answers.controls()) {
            index.take(control.id()).ifPresent(minimum -> {
                Verdict verdict = control.status().verdict();
                items.add(new Item(control.id(), minimum, Optional.of(verdict), outcome(control, minimum)));
            });
        }
        index.untaken()
                .forEach(rule ->
                        items.add(new Item(rule.controls(), rule.minimum(), Optional.empty(), Outcome.NOT_ASKED)));
        return new Gap(items);
    }

    private static Outcome outcome(Control control, Verdict minimum) {
        if (control.responsibility().filter(Responsibility.CUSTOMER::equals).isPresent()) {
            return Outcome.CUSTOMER;
        }
        return switch (control.status().verdict()) {
            case UNANSWERED -> Outcome.UNANSWERED;
            case NOT_APPLICABLE, SEE_REMARKS -> Outcome.TO_REVIEW;
            default ->
                VerdictRank.of(control.status().verdict()) >= VerdictRank.of(minimum) ? Outcome.MET : Outcome.NOT_MET;
        };
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
     * {@return how often there is each outcome; those that there are none of are left out}
     */
    public Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        items.forEach(item -> counts.merge(item.outcome(), 1L, Long::sum));
        return new LinkedHashMap<>(counts);
    }

    /**
     * {@return the gap for people: the counts, and a line for each item that is not met}
     */
    @Override
    public String toString() {
        String counts = counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().token())
                .collect(Collectors.joining(", "));
        return items.stream()
                .filter(item -> item.outcome() != Outcome.MET)
                .map(item -> item + "\n")
                .collect(Collectors.joining("", counts + "\n", ""));
    }
}
