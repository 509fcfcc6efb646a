// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.gap;

import dev.checklist.analysis.answer.VerdictRank;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Verdict;
import dev.checklist.model.token.Token;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The result of comparing answers with what is required.
 *
 * @param items one item for each control that is required, in the order of the answers; then one for each rule that
 *              matches no control in the answers
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
     * The outcome for a requirement.
     *
     * @since 0.1.0
     */
    public enum Outcome implements Token {
        /** The answer is at least as good as required. Token {@code met}. */
        MET,
        /**
         * The answer is at least as good as required, but all of its evidence has expired. Token
         * {@code proof-expired}.
         */
        PROOF_EXPIRED,
        /** The answer is weaker than required. Token {@code not-met}. */
        NOT_MET,
        /**
         * The answer is not applicable, refers to the remarks, or does not say to what extent the control is met:
         * somebody has to review it. Token {@code to-review}.
         */
        TO_REVIEW,
        /** There is no answer. Token {@code unanswered}. */
        UNANSWERED,
        /** The answers contain no control with the id, or that matches the pattern. Token {@code not-asked}. */
        NOT_ASKED,
        /** The customer is responsible, so it is not a gap of the provider. Token {@code customer}. */
        CUSTOMER
    }

    /**
     * One requirement and its answer.
     *
     * @param control the id of the control; the id or pattern of the rule if no control matches it
     * @param minimum the weakest verdict that is sufficient
     * @param verdict the verdict of the control; empty if no control matches the rule
     * @param outcome the outcome
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
         * {@return the item as readable text, such as {@code 4.2 not-met: planned, required implemented}}
         */
        @Override
        public String toString() {
            String given = verdict.map(each -> ": " + each.token()).orElse(":");
            return control + " " + outcome.token() + given + ", required " + minimum.token();
        }
    }

    /**
     * Compares answers with a profile. Whether evidence has expired does not matter.
     *
     * @param profile what is required
     * @param answers the answers
     * @return the outcome of each requirement; never {@link Outcome#PROOF_EXPIRED}
     */
    public static Gap of(Profile profile, Checklist answers) {
        return of(profile, answers, LocalDate.MIN);
    }

    /**
     * Compares answers, and the dates of their evidence, with a profile.
     *
     * @param profile what is required
     * @param answers the answers
     * @param clock   the clock for today's date; evidence is still valid on its last day
     * @return the outcome of each requirement
     * @throws NullPointerException if an argument is {@code null}
     */
    public static Gap of(Profile profile, Checklist answers, Clock clock) {
        return of(profile, answers, LocalDate.now(clock));
    }

    private static Gap of(Profile profile, Checklist answers, LocalDate today) {
        ProfileIndex index = new ProfileIndex(profile);
        List<Item> items = new ArrayList<>();
        for (Control control : answers.controls()) {
            index.minimum(control.id()).ifPresent(minimum -> {
                Verdict verdict = control.status().verdict();
                items.add(new Item(control.id(), minimum, Optional.of(verdict), outcome(control, minimum, today)));
            });
        }
        index.unmatched()
                .forEach(rule ->
                        items.add(new Item(rule.controls(), rule.minimum(), Optional.empty(), Outcome.NOT_ASKED)));
        return new Gap(items);
    }

    private static Outcome outcome(Control control, Verdict minimum, LocalDate today) {
        if (control.responsibility().filter(Responsibility.CUSTOMER::equals).isPresent()) {
            return Outcome.CUSTOMER;
        }
        return switch (control.status().verdict()) {
            case UNANSWERED -> Outcome.UNANSWERED;
            case NOT_APPLICABLE, SEE_REMARKS, ANSWERED -> Outcome.TO_REVIEW;
            default -> {
                if (VerdictRank.of(control.status().verdict()) < VerdictRank.of(minimum)) {
                    yield Outcome.NOT_MET;
                }
                yield isExpired(control.evidence(), today) ? Outcome.PROOF_EXPIRED : Outcome.MET;
            }
        };
    }

    /** Whether there is evidence, and all of it has expired. */
    private static boolean isExpired(List<Evidence> evidence, LocalDate today) {
        return !evidence.isEmpty()
                && evidence.stream()
                        .allMatch(each -> each.validUntil()
                                .filter(last -> last.isBefore(today))
                                .isPresent());
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
     * {@return the number of items with each outcome; outcomes that do not occur are left out}
     */
    public Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        items.forEach(item -> counts.merge(item.outcome(), 1L, Long::sum));
        return new LinkedHashMap<>(counts);
    }

    /**
     * {@return the gap as readable text: the counts, and a line for each item whose outcome is not {@link Outcome#MET}}
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
