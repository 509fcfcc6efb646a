// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import java.io.Serial;

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

    private static final int MAX_QUOTED = 40;

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
        super(problem + " (" + Checks.present("location", location) + ")");
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

    /**
     * Quotes a piece of input for a message.
     *
     * @param text the piece of input
     * @return the text in single quotes, cut after 40 characters, with what would break or reorder the line (control and
     *     format characters, line separators, unpaired surrogates) as <code>&#92;uXXXX</code>
     * @throws NullPointerException if {@code text} is {@code null}
     */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints().limit(MAX_QUOTED).forEach(c -> {
            quoted.append(isReadable(c) ? Character.toString(c) : "\\u%04X".formatted(c));
        });
        if (text.codePointCount(0, text.length()) > MAX_QUOTED) {
            quoted.append('…');
        }
        return quoted.append('\'').toString();
    }

    private static boolean isReadable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
