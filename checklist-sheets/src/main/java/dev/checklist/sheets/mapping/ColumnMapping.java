// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Maps one column of a table to the role of its cells.
 *
 * <p>JSON form: {@code {"role": "status", "header": "実施有無", "letter": "C"}}.
 *
 * @param role   the role of the cells
 * @param header the text above the column; if the header has several rows, all texts, joined by {@code " / "}.
 *               Character width, white space, punctuation and case are ignored. The column is found by this text at any
 *               position
 * @param letter the letter of the column in spreadsheet programs, such as {@code C}; used if there is no header
 * @param value  the mark for {@link ColumnRole#TICK} and {@link ColumnRole#TICK_LABEL}, the framework for
 *               {@link ColumnRole#REFERENCE}, the name for {@link ColumnRole#PROPERTY}, {@link ColumnRole#ASSESSMENT}
 *               and {@link ColumnRole#ASSESSMENT_REMARKS}; for any other role, the merged name above a column without a
 *               header of its own. If empty, the header or else the letter is used
 * @param reason why the column was given its role when the layout was detected; empty in a mapping that was written by
 *               hand. It has no effect on reading
 * @since 0.1.0
 */
@Value.Builder
public record ColumnMapping(
        ColumnRole role,
        Optional<String> header,
        Optional<String> letter,
        Optional<String> value,
        Optional<ColumnReason> reason)
        implements WithColumnMapping {

    /**
     * Checks the components.
     *
     * @param role   {@link #role()}
     * @param header {@link #header()}
     * @param letter {@link #letter()}
     * @param value  {@link #value()}
     * @param reason {@link #reason()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if there is neither a header nor a letter, the header or the value is blank
     *                                   or contains an unpaired surrogate, or the letter is not the name of a column
     */
    public ColumnMapping {
        Objects.requireNonNull(role, "role");
        Checks.optionalText("header", header);
        Checks.optionalText("value", value);
        Objects.requireNonNull(reason, "reason");
        if (Objects.requireNonNull(letter, "letter").isEmpty() && header.isEmpty()) {
            throw new InvalidComponentException("header", "column has neither header nor letter, expected one of them");
        }
        checkNotBlank("header", header);
        checkNotBlank("value", value);
        letter.ifPresent(name -> {
            if (Cells.columnOf(name) < 0 || !name.chars().allMatch(Character::isLetter)) {
                throw new InvalidComponentException("letter", "letter is %s, expected A to XFD".formatted(quote(name)));
            }
        });
    }

    private static void checkNotBlank(String component, Optional<String> text) {
        if (text.filter(CellTexts::isBlank).isPresent()) {
            throw new InvalidComponentException(component, component + " is blank, expected text");
        }
    }

    /**
     * Creates a mapping of a column by its header.
     *
     * @param role   the role of the cells
     * @param header the text above the column
     * @return the mapping
     */
    public static ColumnMapping ofHeader(ColumnRole role, String header) {
        return new ColumnMapping(role, Optional.of(header), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Creates a mapping of a column by its letter.
     *
     * @param role   the role of the cells
     * @param letter the letter of the column in spreadsheet programs, such as {@code C}
     * @return the mapping
     * @throws InvalidComponentException if the letter is not the name of a column
     */
    public static ColumnMapping ofLetter(ColumnRole role, String letter) {
        return new ColumnMapping(role, Optional.empty(), Optional.of(letter), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a builder with nothing set; the role, and a header or a letter, are required}
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

    /** Builds a {@link ColumnMapping}. Not safe for use by several threads. */
    public static final class Builder extends ColumnMappingBuilder {
        Builder() {}
    }
}
