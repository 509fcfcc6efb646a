// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import dev.checklist.model.token.Token;
import java.util.Objects;

/**
 * Reports something in an input that was kept, left out or is doubtful, while the rest was read. Nothing is left out
 * without a problem.
 *
 * @param severity how serious the problem is
 * @param code     the kind of problem, for programs, in kebab-case, such as {@code unknown-member}; never changes
 * @param location the place of the problem
 * @param message  the description for people; one sentence without a final full stop; quotes at most 40 characters of
 *                 the input
 * @since 0.1.0
 */
public record Problem(Severity severity, String code, Location location, String message) {

    /**
     * How serious a problem is.
     *
     * @since 0.1.0
     */
    public enum Severity implements Token {
        /** Something is wrong. */
        ERROR,
        /** Something was left out or is doubtful. */
        WARNING,
        /** For information. */
        NOTE
    }

    /**
     * Checks the components.
     *
     * @param severity {@link #severity()}
     * @param code     {@link #code()}
     * @param location {@link #location()}
     * @param message  {@link #message()}
     * @throws NullPointerException if a component is {@code null}
     */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
    }

    /**
     * {@return the problem as one line, such as {@code WARNING unknown-member: Unknown member 'x' (a.json:3:5, /x)}}
     */
    @Override
    public String toString() {
        return "%s %s: %s (%s)".formatted(severity, code, message, location);
    }
}
