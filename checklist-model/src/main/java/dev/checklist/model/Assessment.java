// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is said of a requirement beside the answer itself, such as the answer of last year or the finding of an auditor.
 *
 * <p>JSON form: {@code {"name": "Auditor", "status": {"verdict": "not-implemented", "mark": "×"}, "day": "2026-03-31"}}.
 *
 * @param name    who says it, or the header of its column, such as {@code 前回} or {@code Auditor}; not blank
 * @param status  what is said
 * @param remarks the text that is said in addition to the mark; may have several lines
 * @param day     the day on which it was said
 * @since 0.1.0
 */
@Value.Builder
public record Assessment(String name, Status status, Optional<String> remarks, Optional<LocalDate> day)
        implements WithAssessment {

    /**
     * Checks the components.
     *
     * @param name    {@link #name()}
     * @param status  {@link #status()}
     * @param remarks {@link #remarks()}
     * @param day     {@link #day()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code name} is blank, or a text contains an unpaired surrogate
     */
    public Assessment {
        Checks.nonBlank("name", name);
        Checks.present("status", status);
        remarks = Checks.optionalText("remarks", remarks);
        Checks.present("day", day);
    }

    /**
     * {@return a builder with nothing set; {@code name} and {@code status} are required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this assessment}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Assessment}. Not thread-safe. */
    public static final class Builder extends AssessmentBuilder {
        Builder() {}
    }
}
