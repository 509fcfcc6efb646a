// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static dev.checklist.model.text.Texts.quote;

import com.fasterxml.jackson.core.JsonToken;
import dev.checklist.io.format.Decimals;
import dev.checklist.io.format.Refusals;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.token.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON document. It is never coerced, and {@code null} is never accepted.
 *
 * @param kind  the first token of the value
 * @param text  a text, or a number as it is written
 * @param parts the members of an object by their names, or the elements of an array by their indexes
 * @param place the place of the value
 */
record JsonValue(JsonToken kind, String text, Map<String, JsonValue> parts, JsonPlace place) {

    Location location() {
        return place.location();
    }

    JsonMembers object(Class<?> type, String... names) {
        check(JsonToken.START_OBJECT, "an object");
        return new JsonMembers(this, type, List.of(names));
    }

    <T> List<T> list(Function<JsonValue, T> element) {
        check(JsonToken.START_ARRAY, "an array");
        return parts.values().stream().map(element).toList();
    }

    /** Returns the content of a text. */
    String string() {
        check(JsonToken.VALUE_STRING, "a text");
        return text;
    }

    int integer() {
        try {
            check(JsonToken.VALUE_NUMBER_INT, "an integer");
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw failure("Found %s, expected an integer of at most 32 bits".formatted(found()), location());
        }
    }

    BigDecimal decimal() {
        if (!kind.isNumeric()) {
            throw unexpected("a number");
        }
        return Decimals.parse(text).orElseThrow(() -> failure(Refusals.badNumber(text), location()));
    }

    <E extends Enum<E> & Token> E choice(Class<E> type) {
        String token = string();
        return Token.find(type, token).orElseThrow(() -> failure(Refusals.unknownChoice(type, token), location()));
    }

    private void check(JsonToken expected, String name) {
        if (kind != expected) {
            throw unexpected(name);
        }
    }

    /** Returns the exception that says what was found instead of what was expected. */
    ChecklistParseException unexpected(String expected) {
        return failure("Found %s, expected %s".formatted(found(), expected), location());
    }

    private String found() {
        return switch (kind) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + quote(text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + quote(text);
            default -> text;
        };
    }

    static ChecklistParseException failure(@Nullable String message, Location location) {
        return new ChecklistParseException("Not a mapping: " + message, location);
    }
}
