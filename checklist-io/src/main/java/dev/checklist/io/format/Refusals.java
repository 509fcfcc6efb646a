// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.format;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.token.Token;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Messages that JSON and CSV share. */
public final class Refusals {

    private Refusals() {}

    /** A token that stands for none of the choices of a type. */
    public static String unknownChoice(Class<?> type, String token) {
        List<String> choices = Stream.of(type.getEnumConstants())
                .map(choice -> ((Token) choice).token())
                .toList();
        return unknownChoice(words(type), token, choices);
    }

    /** The name of a type in words, such as {@code column role}. */
    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A token that stands for none of the choices given. */
    public static String unknownChoice(String name, String token, Collection<String> choices) {
        return "Unknown %s %s, expected one of %s".formatted(name, quote(token), String.join(", ", choices));
    }

    public static String badDate(String text) {
        return "Unknown date %s, expected one such as '2024-08-07'".formatted(quote(text));
    }

    public static String badUri(String text, URISyntaxException e) {
        return "Bad URI %s, expected one by RFC 3986: %s%s"
                .formatted(quote(text), e.getReason(), e.getIndex() < 0 ? "" : " at index " + e.getIndex());
    }
}
