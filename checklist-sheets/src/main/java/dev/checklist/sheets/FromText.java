// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import dev.checklist.model.ChecklistParseException;
import dev.checklist.model.Token;
import java.io.Serial;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a value from its text in JSON. */
final class FromText<T> extends FromStringDeserializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    /** Reads a choice by its token only. */
    static <E extends Enum<E> & Token> FromText<E> choice(Class<E> type) {
        return new FromText<>(
                type,
                text -> Token.find(type, text)
                        .orElseThrow(() -> new IllegalArgumentException("Unknown %s %s, expected one of %s"
                                .formatted(
                                        type.getSimpleName(),
                                        ChecklistParseException.quote(text),
                                        Stream.of(type.getEnumConstants())
                                                .map(Token::token)
                                                .collect(Collectors.joining(", "))))));
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) throws JsonMappingException {
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw JsonMappingException.from(context, String.valueOf(e.getMessage()), e);
        }
    }
}
