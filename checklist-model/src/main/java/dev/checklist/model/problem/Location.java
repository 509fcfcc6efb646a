// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import dev.checklist.model.text.Texts;
import java.io.Serializable;
import java.util.Objects;

/**
 * A place in an input, or in a checklist in memory.
 *
 * @param source  the path of the file, or {@code <input>} if the input has no name; for a checklist in memory, its id
 * @param line    the line, from 1; 0 if unknown
 * @param column  the column in UTF-16 units, from 1; 0 if unknown
 * @param pointer for JSON, the RFC 6901 pointer, where {@code ""} is the whole document; for sheets, a cell such as
 *                {@code Sheet1!C12}; for CSV, {@code ""}; for a checklist in memory, the id of the control or section
 * @serial exclude
 * @since 0.1.0
 */
@SuppressWarnings("InvalidBlockTag") // javadoc accepts @serial for a type; without it, the fields need comments
public record Location(String source, int line, int column, String pointer) implements Serializable {

    private static final int MAX_SOURCE = 200;
    private static final int MAX_POINTER = 150;

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
     * Creates the location of an item of a checklist in memory.
     *
     * @param checklist the id of the checklist
     * @param item      the id of the control or section; {@code ""} for the checklist itself
     * @return a location with the id of the checklist as its source, the id of the item as its pointer, and no line
     * @throws NullPointerException if an argument is {@code null}
     */
    public static Location ofItem(String checklist, String item) {
        return new Location(checklist, 0, 0, item);
    }

    /**
     * Returns the place in the notation that editors and terminals understand.
     *
     * @return {@code path:line:column} without the unknown numbers, followed by {@code ", "} and the pointer if there
     *     is one, such as {@code a.json:12:17, /sections/0/title}; on one line: of a source of more than 200 UTF-16 units
     *     only the end, of a pointer of more than 150 only the beginning; control and format characters as
     *     <code>&#92;uXXXX</code>
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(sourceText());
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!pointer.isEmpty()) {
            text.append(", ").append(Texts.line(pointer, MAX_POINTER));
        }
        return text.toString();
    }

    /** The end of a path says more than its beginning. */
    private String sourceText() {
        String line = Texts.line(source, Integer.MAX_VALUE);
        if (line.length() <= MAX_SOURCE) {
            return line;
        }
        int start = line.length() - MAX_SOURCE + 1;
        return "…" + line.substring(Character.isLowSurrogate(line.charAt(start)) ? start + 1 : start);
    }
}
