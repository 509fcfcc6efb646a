// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import java.io.Serial;
import java.util.Objects;

/**
 * An input is not a checklist. Trouble with opening, reading or writing is an {@link java.io.IOException} instead.
 *
 * <p>The message says what was found, what was expected and where, and quotes at most 40 characters of the input:
 * {@code Unknown verdict 'done', expected one of implemented, … (a.json:12:17, /sections/0/controls/3/status/verdict)}.
 *
 * @since 0.1.0
 */
public final class ChecklistParseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Where the input is wrong. */
    private final Location location;

    /**
     * Makes an exception without cause.
     *
     * @param problem  what was found and what was expected, one sentence without a stop
     * @param location where
     * @throws NullPointerException if {@code location} is {@code null}
     */
    public ChecklistParseException(String problem, Location location) {
        super(problem + " (" + Objects.requireNonNull(location, "location") + ")");
        this.location = location;
    }

    /**
     * Makes an exception with the exception that led to it.
     *
     * @param problem  what was found and what was expected, one sentence without a stop
     * @param location where
     * @param cause    what was thrown by the code underneath
     * @throws NullPointerException if {@code location} is {@code null}
     */
    public ChecklistParseException(String problem, Location location, Throwable cause) {
        this(problem, location);
        initCause(cause);
    }

    /**
     * {@return where the input is wrong}
     */
    public Location location() {
        return location;
    }
}
