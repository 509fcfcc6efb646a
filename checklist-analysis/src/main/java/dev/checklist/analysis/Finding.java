// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.Problem.Severity;
import java.util.Objects;

/**
 * Something in a checklist that its author should look at.
 *
 * @param severity how much it matters
 * @param code     what it is, for programs, in kebab-case, such as {@code no-reason}; never changes
 * @param id       the id of the control or section; {@code ""} for the checklist itself
 * @param message  what it is, for people; one sentence without a stop
 * @since 0.1.0
 */
public record Finding(Severity severity, String code, String id, String message) {

    /**
     * Checks the components.
     *
     * @param severity {@link #severity()}
     * @param code     {@link #code()}
     * @param id       {@link #id()}
     * @param message  {@link #message()}
     * @throws NullPointerException if a component is {@code null}
     */
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(message, "message");
    }

    /**
     * {@return the finding as one line, such as {@code NOTE no-proof: 4.2: Answer '○' has neither remarks nor evidence}}
     */
    @Override
    public String toString() {
        return severity + " " + code + ": " + (id.isEmpty() ? "" : id + ": ") + message;
    }
}
