// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.InvalidComponentException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Describes how a file is read as a checklist. A mapping is detected by
 * {@link dev.checklist.sheets.read.SheetReader SheetReader} or written by you. A saved mapping can read the next
 * edition of the same sheet, even if its columns or rows have moved.
 *
 * @param charset   the encoding of delimited text; detected if empty
 * @param separator the character that separates the cells of delimited text; detected if empty
 * @param notes     the name of a sheet of notes; each of its rows is a note on the whole checklist, such as
 *                  instructions
 * @param tables    the tables in the order in which they are read; at least one
 * @since 0.1.0
 */
@Value.Builder
public record SheetMapping(
        Optional<Charset> charset, Optional<Character> separator, Optional<String> notes, List<TableMapping> tables)
        implements WithSheetMapping {

    /**
     * Checks the components and copies the tables.
     *
     * @param charset   {@link #charset()}
     * @param separator {@link #separator()}
     * @param notes     {@link #notes()}
     * @param tables    {@link #tables()}
     * @throws NullPointerException      if a component, or a table, is {@code null}
     * @throws InvalidComponentException if there is no table, if the separator is a quote, a line break or a surrogate,
     *                                   or if a text contains an unpaired surrogate
     */
    public SheetMapping {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(separator, "separator").ifPresent(SheetMapping::checkSeparator);
        Checks.optionalText("notes", notes);
        tables = List.copyOf(Objects.requireNonNull(tables, "tables"));
        if (tables.isEmpty()) {
            throw new InvalidComponentException("tables", "tables is empty, expected at least one");
        }
    }

    private static void checkSeparator(char separator) {
        if (separator == '"' || separator == '\r' || separator == '\n' || Character.isSurrogate(separator)) {
            throw new InvalidComponentException(
                    "separator",
                    "separator is %s, expected any character but a quote, a line break or a surrogate"
                            .formatted(quote(String.valueOf(separator))));
        }
    }

    /**
     * {@return a builder with nothing set; a table is required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this mapping}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Reads a saved mapping.
     *
     * @param json the text that {@link #toJson()} returned, edited or not; a byte order mark is ignored
     * @return the mapping
     * @throws NullPointerException    if {@code json} is {@code null}
     * @throws ChecklistParseException if the text is not a mapping: an unknown, duplicate or missing member, a value of
     *                                 another type, {@code null}, a component that a record refuses, or content after
     *                                 the mapping
     */
    public static SheetMapping fromJson(String json) {
        return MappingReader.read(json);
    }

    /**
     * {@return the mapping as an indented JSON document that can be saved and edited}
     */
    public String toJson() {
        return MappingWriter.write(this);
    }

    /** Builds a {@link SheetMapping}. Not safe for use by several threads. */
    public static final class Builder extends SheetMappingBuilder {
        Builder() {}
    }
}
