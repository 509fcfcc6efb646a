// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import dev.checklist.model.Checklist;
import dev.checklist.model.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * Finds errors in a filled-in checklist, and answers that are likely to raise questions.
 *
 * <pre>{@code
 * List<Problem> problems = ChecklistValidator.create().validate(checklist);
 * }</pre>
 *
 * <p>The location of a problem has the id of the checklist as its source and the id of the control or section as its
 * pointer, which is {@code ""} for the checklist itself.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ChecklistValidator {

    private final ValidationOptions options;

    private ChecklistValidator(ValidationOptions options) {
        this.options = options;
    }

    /**
     * {@return a validator with {@link ValidationOptions#defaults()}}
     */
    public static ChecklistValidator create() {
        return new ChecklistValidator(ValidationOptions.defaults());
    }

    /**
     * Creates a validator.
     *
     * @param options how to validate
     * @return a validator with those options
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static ChecklistValidator with(ValidationOptions options) {
        return new ChecklistValidator(Objects.requireNonNull(options, "options"));
    }

    /**
     * Validates a checklist.
     *
     * @param checklist the checklist
     * @return the problems found, rule by rule; empty if there are none
     */
    public List<Problem> validate(Checklist checklist) {
        Objects.requireNonNull(checklist, "checklist");
        return options.rules().stream()
                .flatMap(rule -> rule.check(checklist, options.language()).stream())
                .toList();
    }
}
