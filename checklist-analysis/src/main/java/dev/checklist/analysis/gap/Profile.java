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
 * What is required: which verdict at least, of which controls.
 *
 * @param rules the rules; of several that name a control, the last one holds
 * @since 0.1.0
 */
public record Profile(List<Rule> rules) {

    /**
     * Copies the rules.
     *
     * @param rules {@link #rules()}
     * @throws NullPointerException if {@code rules}, or one of them, is {@code null}
     */
    public Profile {
        rules = List.copyOf(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Takes a checklist of requirements: each control is to have its verdict there at least. Controls that are
     * unanswered there are to be implemented; those not applicable, or that refer to their remarks, require nothing.
     *
     * @param requirements the requirements
     * @return a profile with a rule for each control
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
     * @param controls the id of a control, or a pattern of ids in which {@code *} is any number of any characters, such
     *                 as {@code 2.1.*}
     * @param minimum  the least verdict, from {@link Verdict#NOT_IMPLEMENTED} to {@link Verdict#IMPLEMENTED}
     * @since 0.1.0
     */
    public record Rule(String controls, Verdict minimum) {

        /**
         * Checks the components.
         *
         * @param controls {@link #controls()}
         * @param minimum  {@link #minimum()}
         * @throws NullPointerException      if a component is {@code null}
         * @throws InvalidComponentException if {@code controls} is blank, or {@code minimum} is not applicable, refers to
         *                                   remarks, or is unanswered
         */
        public Rule {
            if (Objects.requireNonNull(controls, "controls").isBlank()) {
                throw new InvalidComponentException("controls", "controls is blank, expected an id or a pattern");
            }
            if (!VerdictRank.isKnown(Objects.requireNonNull(minimum, "minimum"))) {
                throw new InvalidComponentException(
                        "minimum",
                        "minimum is %s, expected one that says how far a control is met".formatted(minimum.token()));
            }
        }

        boolean isPattern() {
            return controls.indexOf('*') >= 0;
        }
    }
}
