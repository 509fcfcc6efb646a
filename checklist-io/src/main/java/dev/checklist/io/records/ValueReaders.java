// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static dev.checklist.model.text.Texts.quote;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.checklist.io.format.Decimals;
import dev.checklist.io.format.Format;
import dev.checklist.io.format.Refusals;
import dev.checklist.model.token.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Readers of the values of record components. Values are never coerced, and {@code null} is never accepted. */
public final class ValueReaders {

    private ValueReaders() {}

    static String text(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected(parser, "a text");
        }
        return parser.getText();
    }

    static LocalDate date(JsonParser parser, DeserializationContext context) throws IOException {
        String text = text(parser, context);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw mismatch(parser, Refusals.badDate(text));
        }
    }

    static BigDecimal decimal(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            throw unexpected(parser, "a number");
        }
        String text = parser.getText();
        Optional<BigDecimal> number = Decimals.parse(text);
        if (number.isEmpty()) {
            throw mismatch(parser, Refusals.badNumber(text));
        }
        return number.get();
    }

    static URI uri(JsonParser parser, DeserializationContext context) throws IOException {
        String text = text(parser, context);
        try {
            return context.getAttribute(DocumentState.class) instanceof DocumentState findings
                    ? findings.uri(text)
                    : new URI(text);
        } catch (URISyntaxException e) {
            throw mismatch(parser, Refusals.badUri(text, e));
        }
    }

    static Format format(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            Format format = Format.parse(text(parser, context));
            if (context.getAttribute(DocumentState.class) instanceof DocumentState findings) {
                findings.format(format);
            }
            return format;
        } catch (IllegalArgumentException e) {
            throw mismatch(parser, e.getMessage());
        }
    }

    static ValueReader choice(Class<?> type) {
        Object[] choices = type.getEnumConstants();
        char[][] tokens = Arrays.stream(choices)
                .map(choice -> ((Token) choice).token().toCharArray())
                .toArray(char[][]::new);
        return (parser, context) -> {
            int index = indexOfText(tokens, parser);
            if (index < 0) {
                throw mismatch(parser, Refusals.unknownChoice(type, text(parser, context)));
            }
            return choices[index];
        };
    }

    /** Compares the text in the buffer of the parser, which avoids creating a string. */
    private static int indexOfText(char[][] texts, JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            char[] chars = parser.getTextCharacters();
            int from = parser.getTextOffset();
            int to = from + parser.getTextLength();
            for (int i = 0; i < texts.length; i++) {
                if (Arrays.equals(texts[i], 0, texts[i].length, chars, from, to)) {
                    return i;
                }
            }
        }
        return -1;
    }

    static ValueReader optional(ValueReader content) {
        return (parser, context) -> Optional.of(content.read(parser, context));
    }

    static ValueReader list(ValueReader element) {
        return (parser, context) -> {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw unexpected(parser, "an array");
            }
            List<Object> values = new ArrayList<>();
            try {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(element.read(parser, context));
                }
            } catch (JsonMappingException e) {
                e.prependPath(values, values.size());
                throw e;
            }
            return values;
        };
    }

    static Map<String, String> properties(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected(parser, "an object");
        }
        Map<String, String> values = new LinkedHashMap<>();
        int maxLength = parser.streamReadConstraints().getMaxStringLength();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (name.length() > maxLength) {
                throw mismatch(parser, "Name is too long, expected at most %s UTF-16 units".formatted(maxLength));
            }
            parser.nextToken();
            try {
                if (values.putIfAbsent(name, text(parser, context)) != null) {
                    throw duplicate(parser, name);
                }
            } catch (JsonMappingException e) {
                e.prependPath(values, name);
                throw e;
            }
        }
        return values;
    }

    static JsonMappingException duplicate(JsonParser parser, String name) {
        return mismatch(parser, "Duplicate member %s, expected each member once".formatted(quote(name)));
    }

    public static JsonMappingException unexpected(JsonParser parser, String expected) throws IOException {
        return mismatch(parser, "Found %s, expected %s".formatted(describe(parser), expected));
    }

    private static JsonMappingException mismatch(JsonParser parser, @Nullable String message) {
        return MismatchedInputException.from(parser, Object.class, message);
    }

    private static String describe(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + quote(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + quote(parser.getText());
            default -> parser.getText();
        };
    }
}
