// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static dev.checklist.model.text.Texts.quote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.checklist.model.problem.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Parses a JSON document as values that know their places. Mappings are small, so the tree costs little. */
final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What Jackson adds to its messages: places in its own notation, and names of its options. */
    private static final Pattern ASIDE = Pattern.compile("(?s)\n.*|: enable `.*");

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the only value of a document, without a byte order mark. */
    static JsonValue parse(String json) {
        try (JsonParser parser = FACTORY.createParser(json.startsWith("\uFEFF") ? json.substring(1) : json)) {
            return new JsonTree(parser).document();
        } catch (JsonProcessingException e) {
            throw JsonValue.failure(message(e), location(e.getLocation(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException("Unexpected error when reading from memory", e);
        }
    }

    private JsonValue document() throws IOException {
        if (parser.nextToken() == null) {
            throw JsonValue.failure("Empty input, expected an object", new Location(Location.INPUT, 1, 1, ""));
        }
        JsonValue value = value("");
        if (parser.nextToken() != null) {
            throw JsonValue.failure(
                    "Found content after the object, expected the end of input",
                    location(parser.currentTokenLocation(), ""));
        }
        return value;
    }

    private JsonValue value(String pointer) throws IOException {
        JsonToken kind = parser.currentToken();
        String text = parser.getText();
        Location location = location(parser.currentTokenLocation(), pointer);
        Map<String, JsonValue> parts = switch (kind) {
            case START_OBJECT -> members(pointer);
            case START_ARRAY -> elements(pointer);
            default -> Map.of();
        };
        return new JsonValue(kind, text, parts, location);
    }

    private Map<String, JsonValue> members(String pointer) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String member = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (members.containsKey(name)) {
                throw JsonValue.failure(
                        "Duplicate member %s, expected each member once".formatted(quote(name)),
                        location(parser.currentTokenLocation(), member));
            }
            parser.nextToken();
            members.put(name, value(member));
        }
        return members;
    }

    private Map<String, JsonValue> elements(String pointer) throws IOException {
        Map<String, JsonValue> elements = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String index = String.valueOf(elements.size());
            elements.put(index, value(pointer + "/" + index));
        }
        return elements;
    }

    private static Location location(JsonLocation location, String pointer) {
        return new Location(Location.INPUT, location.getLineNr(), location.getColumnNr(), pointer);
    }

    /** Returns the message without what Jackson adds to it: places in its own notation, and names of its options. */
    private static String message(JsonProcessingException e) {
        return e instanceof JsonEOFException
                ? "Unexpected end of input, expected the rest of the mapping"
                : ASIDE.matcher(e.getOriginalMessage()).replaceFirst("");
    }
}
