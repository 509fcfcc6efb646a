// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.format;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.text.Letters;
import dev.checklist.model.token.Token;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Messages that the readers of JSON and CSV have in common. */
public final class Refusals {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Refusals() {}

    /** Returns the message for a token that is not one of the choices of an enum. */
    public static String unknownChoice(Class<?> type, String token) {
        List<String> choices = Stream.of(type.getEnumConstants())
                .map(choice -> ((Token) choice).token())
                .toList();
        return unknownChoice(words(type), token, choices);
    }

    /** Returns the name of a type in words, such as {@code answer form}. */
    public static String words(Class<?> type) {
        return Letters.lower(BETWEEN_WORDS.matcher(type.getSimpleName()).replaceAll(" "));
    }

    /** Returns the message for a token that is not one of the given choices. */
    public static String unknownChoice(String name, String token, Collection<String> choices) {
        return "Unknown %s %s, expected one of %s".formatted(name, quote(token), String.join(", ", choices));
    }

    public static String badDate(String text) {
        return "Invalid date %s, expected a date such as '2024-08-07'".formatted(quote(text));
    }

    public static String badNumber(String text) {
        return "Invalid number %s, expected a decimal number such as '1.5'".formatted(quote(text));
    }

    public static String badUri(String text, URISyntaxException e) {
        return "Invalid URI %s, expected one according to RFC 3986: %s%s"
                .formatted(quote(text), e.getReason(), e.getIndex() < 0 ? "" : " at index " + e.getIndex());
    }
}
