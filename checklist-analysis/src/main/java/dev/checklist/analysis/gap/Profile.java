// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.gap;

import dev.checklist.analysis.answer.VerdictRank;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is required: the weakest verdict that is sufficient for each control.
 *
 * @param rules the rules; if several match a control, the last one applies
 * @since 0.1.0
 */
public record Profile(List<Rule> rules) {

    /** The maximum number of rules with a pattern, because each control is compared with all of them. */
    public static final int MAX_PATTERNS = 1_000;

    /**
     * Copies the rules.
     *
     * @param rules {@link #rules()}
     * @throws NullPointerException      if {@code rules}, or one of them, is {@code null}
     * @throws InvalidComponentException if more than {@value #MAX_PATTERNS} rules have a pattern
     */
    public Profile {
        rules = List.copyOf(Objects.requireNonNull(rules, "rules"));
        long patterns = rules.stream().filter(Rule::isPattern).count();
        if (patterns > MAX_PATTERNS) {
            throw new InvalidComponentException(
                    "rules", "rules have %s patterns, expected at most %s".formatted(patterns, MAX_PATTERNS));
        }
    }

    /**
     * Creates a profile from a checklist of requirements. The verdict of each of its controls is the minimum for that
     * control. An unanswered control has to be implemented. A control that is not applicable, refers to its remarks, or
     * only has the verdict {@link Verdict#ANSWERED} requires nothing.
     *
     * @param requirements the checklist of requirements
     * @return a profile with a rule for each control that requires something
     */
    public static Profile of(Checklist requirements) {
        List<Rule> rules = new ArrayList<>();
        for (Control control : requirements.controls()) {
            Verdict verdict = control.status().verdict();
            if (verdict == Verdict.UNANSWERED) {
                rules.add(new Rule(control.id(), Verdict.IMPLEMENTED));
            } else if (VerdictRank.isKnown(verdict)) {
                rules.add(new Rule(control.id(), verdict));
            }
        }
        return new Profile(rules);
    }

    /**
     * One requirement.
     *
     * @param controls the id of a control, or a pattern of ids in which {@code *} stands for any number of any
     *                 characters, such as {@code 2.1.*}
     * @param minimum  the weakest verdict that is sufficient, from {@link Verdict#NOT_IMPLEMENTED} to
     *                 {@link Verdict#IMPLEMENTED}
     * @since 0.1.0
     */
    public record Rule(String controls, Verdict minimum) {

        /**
         * Checks the components.
         *
         * @param controls {@link #controls()}
         * @param minimum  {@link #minimum()}
         * @throws NullPointerException      if a component is {@code null}
         * @throws InvalidComponentException if {@code controls} is blank, or {@code minimum} is not applicable, see
         *                                   remarks, answered, or unanswered
         */
        public Rule {
            if (Objects.requireNonNull(controls, "controls").isBlank()) {
                throw new InvalidComponentException("controls", "controls is blank, expected an id or a pattern");
            }
            if (!VerdictRank.isKnown(Objects.requireNonNull(minimum, "minimum"))) {
                throw new InvalidComponentException(
                        "minimum",
                        "minimum is %s, expected implemented, alternative, partially-implemented, planned or not-implemented"
                                .formatted(minimum.token()));
            }
        }

        boolean isPattern() {
            return controls.indexOf('*') >= 0;
        }
    }
}
