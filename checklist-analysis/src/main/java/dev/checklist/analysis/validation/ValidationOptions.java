// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How {@link ChecklistValidator} validates.
 *
 * @param rules    the rules, those of {@link ValidationRules} or others, in the order in which they are applied. Default:
 *                 {@link ValidationRules#standard()}
 * @param language the language of the messages: Japanese, Chinese, or English for any other. Default: English
 * @since 0.1.0
 */
@Value.Builder
public record ValidationOptions(List<ValidationRule> rules, Locale language) implements WithValidationOptions {

    /**
     * Copies the rules.
     *
     * @param rules    {@link #rules()}
     * @param language {@link #language()}
     * @throws NullPointerException if a component, or a rule, is {@code null}
     */
    public ValidationOptions {
        rules = List.copyOf(Objects.requireNonNull(rules, "rules"));
        Objects.requireNonNull(language, "language");
    }

    /**
     * {@return the default options}
     */
    public static ValidationOptions defaults() {
        return new ValidationOptions(ValidationRules.standard(), Locale.ENGLISH);
    }

    /**
     * {@return a builder with the default options}
     */
    public static Builder builder() {
        return new Builder().from(defaults());
    }

    /**
     * {@return a builder with all components of these options}
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds {@link ValidationOptions}. Not safe for use by several threads. */
    public static final class Builder extends ValidationOptionsBuilder {
        Builder() {}
    }
}
