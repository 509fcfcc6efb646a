// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import dev.checklist.model.text.Texts;
import dev.checklist.model.token.Token;
import java.util.Objects;

/**
 * Reports something in an input that was kept, left out or is doubtful, while the rest was read. Nothing is left out
 * without a problem.
 *
 * @param severity how serious the problem is
 * @param code     the kind of problem, for programs, in kebab-case, such as {@code unknown-member}; never changes
 * @param location the place of the problem
 * @param message  the description for people; one sentence without a final full stop, on one line of at most
 *                 {@value #MAX_MESSAGE} UTF-16 units, which quotes at most 40 characters of the input at a time
 * @since 0.1.0
 */
public record Problem(Severity severity, String code, Location location, String message) {

    /** The maximum length of a message, in UTF-16 units. */
    public static final int MAX_MESSAGE = 500;

    /**
     * The last of the problems of a reader, or of a rule of validation, that found more than 200,000. Its message says
     * how many more, of which codes; its severity is that of the most serious of them.
     */
    public static final String MORE_PROBLEMS = "more-problems";

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
     * Checks the components, and makes the message fit for a line: control and format characters, line separators and
     * unpaired surrogates are written as <code>&#92;uXXXX</code>, and what is too long is replaced by {@code …}.
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
        message = Texts.line(Objects.requireNonNull(message, "message"), MAX_MESSAGE);
    }

    /**
     * {@return the problem as one line, such as {@code WARNING unknown-member: Unknown member 'x' (a.json:3:5, /x)}}
     */
    @Override
    public String toString() {
        return "%s %s: %s".formatted(severity, code, messageWithPlace());
    }

    /** Returns the message, cut if need be, and the place. */
    String messageWithPlace() {
        String place = " (" + location + ")";
        return Texts.line(message, MAX_MESSAGE - place.length()) + place;
    }
}
