// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Describes one table of a sheet and how it is read.
 *
 * @param sheet        the name of the sheet; if empty, the first sheet
 * @param headerRow    the first row of the header, from 1. If 0, there is no header: the table begins with row 1, and
 *                     columns are found by their letters. If the headers of the columns are in another row, that row is
 *                     used instead
 * @param headerHeight the number of rows of the header, from 1 to 4; ignored if there is no header
 * @param lastRow      the last row of the table, from 1; if empty, the table ends with the sheet
 * @param columns      the columns of the table; at least one has the role {@link ColumnRole#REQUIREMENT},
 *                     {@link ColumnRole#TITLE} or {@link ColumnRole#ID}. The texts of several columns of remarks or
 *                     guidance are joined, one per line. Columns that are not in this list are not read, and are
 *                     reported if they are not empty
 * @param sections     where the sections of the table come from
 * @param ids          how the controls of the table get their ids
 * @param vocabulary   the meanings of the marks of the table
 * @since 0.1.0
 */
@Value.Builder
public record TableMapping(
        Optional<String> sheet,
        int headerRow,
        int headerHeight,
        Optional<Integer> lastRow,
        List<ColumnMapping> columns,
        SectionRule sections,
        IdRule ids,
        Vocabulary vocabulary)
        implements WithTableMapping {

    /** The largest number of rows of a header. */
    public static final int MAX_HEADER_HEIGHT = 4;

    /**
     * The roles that at most one column may have. Any other role may have several columns, whose texts are joined or
     * kept separately.
     */
    private static final Set<ColumnRole> SINGLE_COLUMN_ROLES = EnumSet.of(
            ColumnRole.ID,
            ColumnRole.REQUIREMENT,
            ColumnRole.TITLE,
            ColumnRole.STATUS,
            ColumnRole.RESPONSIBILITY,
            ColumnRole.WEIGHT,
            ColumnRole.PLAN_DUE,
            ColumnRole.VALID_UNTIL,
            ColumnRole.DEPTH,
            ColumnRole.ASSESSABLE,
            ColumnRole.PARENT,
            ColumnRole.PRINT);

    /**
     * Checks the components and copies the columns.
     *
     * @param sheet        {@link #sheet()}
     * @param headerRow    {@link #headerRow()}
     * @param headerHeight {@link #headerHeight()}
     * @param lastRow      {@link #lastRow()}
     * @param columns      {@link #columns()}
     * @param sections     {@link #sections()}
     * @param ids          {@link #ids()}
     * @param vocabulary   {@link #vocabulary()}
     * @throws NullPointerException      if a component, or a column, is {@code null}
     * @throws InvalidComponentException if a number is out of its range, no column has the role
     *                                   {@link ColumnRole#REQUIREMENT}, {@link ColumnRole#TITLE} or
     *                                   {@link ColumnRole#ID}, several columns have a role that only one column may
     *                                   have, a column has no letter although there is no header, or the name of
     *                                   the sheet contains an unpaired surrogate
     */
    public TableMapping {
        Checks.optionalText("sheet", sheet);
        Objects.requireNonNull(lastRow, "lastRow");
        Objects.requireNonNull(sections, "sections");
        Objects.requireNonNull(ids, "ids");
        Objects.requireNonNull(vocabulary, "vocabulary");
        columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
        if (headerRow < 0) {
            throw new InvalidComponentException(
                    "headerRow", "headerRow is %s, expected 0 or more".formatted(headerRow));
        }
        if (headerHeight < 1 || headerHeight > MAX_HEADER_HEIGHT) {
            throw new InvalidComponentException(
                    "headerHeight", "headerHeight is %s, expected 1 to %s".formatted(headerHeight, MAX_HEADER_HEIGHT));
        }
        if (columns.stream().noneMatch(TableMapping::hasRequirement)) {
            throw new InvalidComponentException(
                    "columns", "no column has the role requirement, title or id, expected one of them");
        }
        for (ColumnRole role : SINGLE_COLUMN_ROLES) {
            if (columns.stream().filter(column -> column.role() == role).count() > 1) {
                throw new InvalidComponentException(
                        "columns", "more than one column has the role %s, expected one".formatted(role.token()));
            }
        }
        if (headerRow == 0
                && columns.stream().anyMatch(column -> column.letter().isEmpty())) {
            throw new InvalidComponentException(
                    "columns", "a column has no letter, expected one because there is no header");
        }
    }

    private static boolean hasRequirement(ColumnMapping column) {
        return switch (column.role()) {
            case REQUIREMENT, TITLE, ID -> true;
            default -> false;
        };
    }

    /**
     * {@return a builder with no sheet, no header row, a header height of 1, no last row, {@link SectionRule#ROWS} and
     * {@link IdRule#PRINTED}; columns and vocabulary are required}
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

    /** Builds a {@link TableMapping}. Not safe for use by several threads. */
    public static final class Builder extends TableMappingBuilder {
        Builder() {
            headerRow(0);
            headerHeight(1);
            sections(SectionRule.ROWS);
            ids(IdRule.PRINTED);
        }
    }
}
