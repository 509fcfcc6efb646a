// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import java.io.Serializable;

/**
 * A place in an input.
 *
 * @param source  the path of the file, or {@code <input>} if the input has no name
 * @param line    the line, from 1; 0 if not known
 * @param column  the column in UTF-16 units, from 1; 0 if not known
 * @param pointer for JSON the RFC 6901 pointer, where {@code ""} is the whole document; for sheets a cell such as
 *                {@code Sheet1!C12}; {@code ""} for CSV
 * @serial exclude
 * @since 0.1.0
 */
@SuppressWarnings("InvalidBlockTag") // javadoc takes @serial for a type, and would ask to document the fields else
public record Location(String source, int line, int column, String pointer) implements Serializable {

    /** The source of an input that has no name. */
    public static final String INPUT = "<input>";

    /**
     * Checks the components.
     *
     * @param source  {@link #source()}
     * @param line    {@link #line()}
     * @param column  {@link #column()}
     * @param pointer {@link #pointer()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code line} or {@code column} is negative
     */
    public Location {
        Checks.present("source", source);
        Checks.present("pointer", pointer);
        if (line < 0) {
            throw new InvalidComponentException("line", "line is %s, expected 0 or more".formatted(line));
        }
        if (column < 0) {
            throw new InvalidComponentException("column", "column is %s, expected 0 or more".formatted(column));
        }
    }

    /**
     * Names the place as editors and terminals understand it.
     *
     * @return {@code path:line:column}, without the numbers that are not known, followed by {@code ", "} and the
     *     pointer if there is one, such as {@code a.json:12:17, /sections/0/title}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!pointer.isEmpty()) {
            text.append(", ").append(pointer);
        }
        return text.toString();
    }
}
