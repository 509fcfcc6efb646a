// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static dev.checklist.model.text.Texts.quote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.checklist.io.records.ParserMessages;
import dev.checklist.model.problem.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses a JSON document as values that know their places. Mappings are small, so the tree costs little. */
final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the only value of a document, without a byte order mark. */
    static JsonValue parse(String json) {
        try (JsonParser parser = FACTORY.createParser(json.startsWith("\uFEFF") ? json.substring(1) : json)) {
            return new JsonTree(parser).whole();
        } catch (IOException e) {
            throw new UncheckedIOException("Unexpected error when reading from memory", e);
        }
    }

    private JsonValue whole() throws IOException {
        try {
            return document();
        } catch (JsonProcessingException e) {
            JsonLocation position = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw JsonValue.failure(message(e), new JsonPlace(null, "", position).location());
        }
    }

    private JsonValue document() throws IOException {
        if (parser.nextToken() == null) {
            throw JsonValue.failure("Empty input, expected an object", new Location(Location.INPUT, 1, 1, ""));
        }
        JsonValue value = value(null, "");
        if (parser.nextToken() != null) {
            throw JsonValue.failure(
                    "Found content after the object, expected the end of input",
                    place(null, "").location());
        }
        return value;
    }

    private JsonPlace place(@Nullable JsonPlace parent, String name) {
        return new JsonPlace(parent, name, parser.currentTokenLocation());
    }

    private JsonValue value(@Nullable JsonPlace parent, String name) throws IOException {
        JsonToken kind = parser.currentToken();
        String text = parser.getText();
        JsonPlace place = place(parent, name);
        Map<String, JsonValue> parts = switch (kind) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> elements(place);
            default -> Map.of();
        };
        return new JsonValue(kind, text, parts, place);
    }

    private Map<String, JsonValue> members(JsonPlace place) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (members.containsKey(name)) {
                throw JsonValue.failure(
                        "Duplicate member %s, expected each member once".formatted(quote(name)),
                        place(place, name).location());
            }
            parser.nextToken();
            members.put(name, value(place, name));
        }
        return members;
    }

    private Map<String, JsonValue> elements(JsonPlace place) throws IOException {
        Map<String, JsonValue> elements = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String index = String.valueOf(elements.size());
            elements.put(index, value(place, index));
        }
        return elements;
    }

    /** Returns the message without what Jackson adds to it: places in its own notation, and names of its options. */
    private static String message(JsonProcessingException e) {
        return e instanceof JsonEOFException
                ? "Unexpected end of input, expected the rest of the mapping"
                : ParserMessages.readable(e.getOriginalMessage());
    }
}
