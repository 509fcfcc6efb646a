// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import java.io.Serial;
import java.util.Objects;

/**
 * Thrown when an input is not a checklist. Errors when opening, reading or writing are reported by an
 * {@link java.io.IOException} instead.
 *
 * <p>The message says what was found, what was expected and where. It quotes at most 40 characters of the input:
 * {@code Unknown verdict 'done', expected one of implemented, … (a.json:12:17, /sections/0/controls/3/status/verdict)}.
 *
 * @since 0.1.0
 */
public final class ChecklistParseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The place in the input that is wrong. */
    private final Location location;

    /**
     * Creates an exception without a cause.
     *
     * @param problem  what was found and what was expected; one sentence without a final full stop
     * @param location the place in the input
     * @throws NullPointerException if {@code location} is {@code null}
     */
    public ChecklistParseException(String problem, Location location) {
        super(problem + " (" + Objects.requireNonNull(location, "location") + ")");
        this.location = location;
    }

    /**
     * Creates an exception with a cause.
     *
     * @param problem  what was found and what was expected; one sentence without a final full stop
     * @param location the place in the input
     * @param cause    the exception thrown by the underlying code
     * @throws NullPointerException if {@code location} is {@code null}
     */
    public ChecklistParseException(String problem, Location location, Throwable cause) {
        this(problem, location);
        initCause(cause);
    }

    /**
     * {@return the place in the input that is wrong}
     */
    public Location location() {
        return location;
    }
}
