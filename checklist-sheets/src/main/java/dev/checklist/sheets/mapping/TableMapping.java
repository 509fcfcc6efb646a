// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One table of a sheet and how it is read.
 *
 * @param sheet        the name of the sheet; without it, the first sheet
 * @param headerRow    the first row of the header, from 1; 0 if there is none, so that the table begins with row 1 and
 *                     columns are known by their letters. If the columns' headers stand in another row, that is taken
 * @param headerHeight the rows of the header, from 1 to 3; not looked at if there is no header
 * @param lastRow      the last row of the table, from 1; without it, the table ends with the sheet
 * @param columns      its columns; one has the role {@link ColumnRole#REQUIREMENT}, {@link ColumnRole#TITLE} or
 *                     {@link ColumnRole#ID}. The texts of several columns of remarks or guidance are joined, line by
 *                     line. Columns that are not named are not read, and reported if they hold something
 * @param sections     where its sections come from
 * @param ids          how its controls get their ids
 * @param vocabulary   what its marks stand for
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

    private static final int MAX_HEADER_HEIGHT = 3;

    /** Of the other roles there may be several columns: their texts are joined, or each is kept. */
    private static final Set<ColumnRole> ONCE = EnumSet.of(
            ColumnRole.ID,
            ColumnRole.REQUIREMENT,
            ColumnRole.TITLE,
            ColumnRole.STATUS,
            ColumnRole.RESPONSIBILITY,
            ColumnRole.DEPTH,
            ColumnRole.ASSESSABLE);

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
     * @throws InvalidComponentException if a number is out of its range, there is no column to take the requirement
     *                                  from, a role that goes once has several columns, or a column has no letter although there is no header
     */
    public TableMapping {
        Objects.requireNonNull(sheet, "sheet");
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
        if (columns.stream().noneMatch(TableMapping::saysWhatIsAsked)) {
            throw new InvalidComponentException(
                    "columns", "columns have no role requirement, title or id, expected one of them");
        }
        for (ColumnRole role : ONCE) {
            if (columns.stream().filter(column -> column.role() == role).count() > 1) {
                throw new InvalidComponentException(
                        "columns", "columns have the role %s more than once, expected it once".formatted(role.token()));
            }
        }
        if (headerRow == 0
                && columns.stream().anyMatch(column -> column.letter().isEmpty())) {
            throw new InvalidComponentException(
                    "columns", "a column has no letter, expected one since there is no header");
        }
    }

    private static boolean saysWhatIsAsked(ColumnMapping column) {
        return switch (column.role()) {
            case REQUIREMENT, TITLE, ID -> true;
            default -> false;
        };
    }

    /**
     * {@return a builder with no sheet, no header row, a height of 1, no last row, and {@link SectionRule#ROWS},
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
