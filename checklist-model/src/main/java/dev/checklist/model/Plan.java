// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is still to be done to meet a requirement: by when, by whom, and what. At least one of the three is given.
 *
 * <p>JSON form: {@code {"due": "2026-10-31", "owner": "IT department", "note": "Roll out MFA"}}.
 *
 * @param due   the last day on which it is to be done
 * @param owner the person or office that has to do it
 * @param note  what is to be done; may have several lines
 * @since 0.1.0
 */
@Value.Builder
public record Plan(Optional<LocalDate> due, Optional<String> owner, Optional<String> note) implements WithPlan {

    /**
     * Checks the components.
     *
     * @param due   {@link #due()}
     * @param owner {@link #owner()}
     * @param note  {@link #note()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if all components are absent or empty, or a text contains an unpaired surrogate
     */
    public Plan {
        Checks.present("due", due);
        owner = Checks.optionalText("owner", owner);
        note = Checks.optionalText("note", note);
        if (due.isEmpty() && owner.isEmpty() && note.isEmpty()) {
            throw new InvalidComponentException("due", "due, owner and note are absent, expected at least one of them");
        }
    }

    /**
     * {@return a builder with nothing set; at least one component is required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this plan}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Plan}. Not thread-safe. */
    public static final class Builder extends PlanBuilder {
        Builder() {}
    }
}
