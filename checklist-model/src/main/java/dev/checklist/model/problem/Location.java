// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place in an input, or in a checklist in memory.
 *
 * @param source  the path of the file, or {@code <input>} if the input has no name; for a checklist in memory its id
 * @param line    the line, from 1; 0 if not known
 * @param column  the column in UTF-16 units, from 1; 0 if not known
 * @param pointer for JSON the RFC 6901 pointer, where {@code ""} is the whole document; for sheets a cell such as
 *                {@code Sheet1!C12}; {@code ""} for CSV; for a checklist in memory the id of the control or section
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
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(pointer, "pointer");
        if (line < 0) {
            throw new InvalidComponentException("line", "line is %s, expected 0 or more".formatted(line));
        }
        if (column < 0) {
            throw new InvalidComponentException("column", "column is %s, expected 0 or more".formatted(column));
        }
    }

    /**
     * Makes the location of an item of a checklist in memory.
     *
     * @param checklist the id of the checklist
     * @param item      the id of the control or section; {@code ""} for the checklist itself
     * @return a location with the first as its source and the second as its pointer, and no line
     * @throws NullPointerException if an argument is {@code null}
     */
    public static Location ofItem(String checklist, String item) {
        return new Location(checklist, 0, 0, item);
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
