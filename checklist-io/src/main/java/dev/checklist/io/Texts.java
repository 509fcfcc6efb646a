// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static dev.checklist.model.ChecklistParseException.quote;

import java.net.URISyntaxException;
import java.util.Collection;

/** Messages that JSON and CSV share. */
final class Texts {

    private Texts() {}

    static String unknownChoice(String name, String token, Collection<String> choices) {
        return "Unknown %s %s, expected one of %s".formatted(name, quote(token), String.join(", ", choices));
    }

    static String badDate(String text) {
        return "Unknown date %s, expected one such as '2024-08-07'".formatted(quote(text));
    }

    static String badUri(String text, URISyntaxException e) {
        return "Bad URI %s, expected one by RFC 3986: %s%s"
                .formatted(quote(text), e.getReason(), e.getIndex() < 0 ? "" : " at index " + e.getIndex());
    }
}
