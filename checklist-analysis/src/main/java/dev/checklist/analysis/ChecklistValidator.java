// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.Checklist;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Looks for what is wrong with a filled-in checklist, or will make its reader ask.
 *
 * <pre>{@code
 * List<Finding> findings = ChecklistValidator.create().validate(checklist);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ChecklistValidator {

    private final List<ValidationRule> rules;
    private final Locale locale;

    private ChecklistValidator(List<ValidationRule> rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
    }

    /**
     * {@return a validator with {@link ValidationRules#standard}, by the clock of the system in UTC, that finds evidence
     * old after {@value ValidationRules#DAYS} days, and speaks English}
     */
    public static ChecklistValidator create() {
        return new ChecklistValidator(
                ValidationRules.standard(Clock.systemUTC(), ValidationRules.DAYS), Locale.ENGLISH);
    }

    /**
     * Changes the rules.
     *
     * @param value the rules, those of {@link ValidationRules} or others, in the order in which they are asked
     * @return a validator with those rules
     * @throws NullPointerException if {@code value}, or a rule, is {@code null}
     */
    public ChecklistValidator withRules(List<ValidationRule> value) {
        return new ChecklistValidator(List.copyOf(value), locale);
    }

    /**
     * Changes the language of the messages.
     *
     * @param value English, Japanese or Chinese; any other is English
     * @return a validator that speaks that language
     * @throws NullPointerException if {@code value} is {@code null}
     */
    public ChecklistValidator withLocale(Locale value) {
        return new ChecklistValidator(rules, Objects.requireNonNull(value, "locale"));
    }

    /**
     * Looks through a checklist.
     *
     * @param checklist the checklist
     * @return what was found, rule by rule; empty if nothing was
     */
    public List<Finding> validate(Checklist checklist) {
        Objects.requireNonNull(checklist, "checklist");
        return rules.stream()
                .flatMap(rule -> rule.check(checklist, locale).stream())
                .toList();
    }
}
