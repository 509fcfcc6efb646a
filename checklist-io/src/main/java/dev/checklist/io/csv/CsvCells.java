// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.io.format.Decimals;
import dev.checklist.io.format.Refusals;
import dev.checklist.model.Digest;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.token.Token;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the values of cells, and reports the cell whose value is wrong. */
final class CsvCells {

    /** The columns of components whose names differ from the column titles. The main text of a row is not listed. */
    private static final Map<String, Column> COLUMNS = Map.of(
            "mark", Column.STATUS,
            "note", Column.REMARKS,
            "algorithm", Column.DIGEST,
            "value", Column.DIGEST,
            "validFrom", Column.VALID_FROM,
            "validUntil", Column.VALID_UNTIL,
            "properties", Column.LABEL,
            "choices", Column.FORM,
            "due", Column.PLAN_DUE,
            "owner", Column.PLAN_OWNER);

    private final CsvTable table;

    CsvCells(CsvTable table) {
        this.table = table;
    }

    /** Creates the record of a row, and adds the place if the record rejects a value. */
    <T> T build(CsvRow row, Supplier<T> record) {
        try {
            return record.get();
        } catch (InvalidComponentException e) {
            Column column = columnOf(row, e.component());
            throw new ChecklistParseException(String.valueOf(e.getMessage()), table.place(row, column), e);
        }
    }

    private static Column columnOf(CsvRow row, String component) {
        if (row.type() == RowType.CONTROL && component.equals("note")) {
            return Column.PLAN_NOTE;
        }
        return COLUMNS.getOrDefault(component, Column.byTitle().getOrDefault(component, Column.TEXT));
    }

    Optional<LocalDate> date(CsvRow row, Column column) {
        return row.optional(column).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw table.failure(Refusals.badDate(text), row, column);
            }
        });
    }

    Optional<BigDecimal> decimal(CsvRow row, Column column) {
        return row.optional(column)
                .map(text ->
                        Decimals.parse(text).orElseThrow(() -> table.failure(Refusals.badNumber(text), row, column)));
    }

    Optional<URI> uri(CsvRow row) {
        return row.optional(Column.URI).map(text -> {
            try {
                return new URI(text);
            } catch (URISyntaxException e) {
                throw table.failure(Refusals.badUri(text, e), row, Column.URI);
            }
        });
    }

    /** Reads a digest such as {@code SHA-256:9f86d0…}. */
    Optional<Digest> digest(CsvRow row) {
        return row.optional(Column.DIGEST).map(text -> {
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw table.failure(
                        "Invalid digest %s, expected an algorithm, a colon and hexadecimal digits"
                                .formatted(quote(text)),
                        row,
                        Column.DIGEST);
            }
            return new Digest(text.substring(0, colon), text.substring(colon + 1));
        });
    }

    /** Reads a required choice. */
    <E extends Enum<E> & Token> E choice(Class<E> type, CsvRow row, Column column) {
        String token = row.text(column);
        return Token.find(type, token)
                .orElseThrow(() -> table.failure(Refusals.unknownChoice(type, token), row, column));
    }

    /** Reads an optional choice. */
    <E extends Enum<E> & Token> Optional<E> optionalChoice(Class<E> type, CsvRow row, Column column) {
        return row.optional(column).map(token -> choice(type, row, column));
    }
}
