// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import java.io.Serial;

/**
 * Thrown when an input is not a checklist. Errors when opening, reading or writing are reported by an
 * {@link java.io.IOException} instead.
 *
 * <p>The message says what was found, what was expected and where. It is one line of at most
 * {@value Problem#MAX_MESSAGE} UTF-16 units, and quotes at most 40 characters of the input at a time:
 * {@code Unknown verdict 'done', expected one of implemented, … (a.json:12:17, /sections/0/controls/3/status/verdict)}.
 *
 * @since 0.1.0
 */
public final class ChecklistParseException extends RuntimeException {

    /** Error. An input is not a checklist. The code of {@link #problem()} if no other code fits. */
    public static final String INVALID_INPUT = "invalid-input";

    @Serial
    private static final long serialVersionUID = 1L;

    /** The kind of problem. */
    private final String code;

    /** What was found and what was expected, without the place. */
    private final String description;

    /** The place in the input that is wrong. */
    private final Location location;

    /**
     * Creates an exception without a cause.
     *
     * @param problem  what was found and what was expected; one sentence without a final full stop
     * @param location the place in the input
     * @throws NullPointerException if {@code problem} or {@code location} is {@code null}
     */
    public ChecklistParseException(String problem, Location location) {
        this(new Problem(Problem.Severity.ERROR, INVALID_INPUT, location, problem));
    }

    /**
     * Creates an exception with a cause.
     *
     * @param problem  what was found and what was expected; one sentence without a final full stop
     * @param location the place in the input
     * @param cause    the exception thrown by the underlying code
     * @throws NullPointerException if {@code problem} or {@code location} is {@code null}
     */
    public ChecklistParseException(String problem, Location location, Throwable cause) {
        this(problem, location);
        initCause(cause);
    }

    /**
     * Creates an exception from a problem that makes the input unusable.
     *
     * @param problem the problem; its severity is not kept
     * @throws NullPointerException if {@code problem} is {@code null}
     */
    public ChecklistParseException(Problem problem) {
        super(problem.messageWithPlace());
        this.code = problem.code();
        this.description = problem.message();
        this.location = problem.location();
    }

    /**
     * {@return the place in the input that is wrong}
     */
    public Location location() {
        return location;
    }

    /**
     * Returns the error as a problem, for a list of the problems of all inputs, or for an answer to a client.
     *
     * @return a problem of severity {@code ERROR} whose message does not repeat the place; its code is
     *     {@link #INVALID_INPUT}, or the code of a more specific problem such as {@code unknown-member}
     */
    public Problem problem() {
        return new Problem(Problem.Severity.ERROR, code, location, description);
    }
}
