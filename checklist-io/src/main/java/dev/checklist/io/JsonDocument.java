// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import dev.checklist.model.ChecklistParseException;
import dev.checklist.model.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** A JSON input and the places in it. Places are looked for only once something is wrong, by reading once more. */
record JsonDocument(Input input, JsonFactory factory) {

    private static final Pattern ID = Pattern.compile("(/sections/[0-9]+)+(/controls/[0-9]+)?/id");

    /** Opens the document at its first character, behind a byte order mark. */
    JsonParser parser() throws IOException {
        byte[] bytes = input.bytes();
        int start = start();
        return bytes == null
                ? factory.createParser(text().substring(start))
                : factory.createParser(bytes, start, bytes.length - start);
    }

    /** The same document; its bytes must be UTF-8. */
    JsonDocument asText() {
        byte[] bytes = input.bytes();
        return bytes == null
                ? this
                : new JsonDocument(input.withText(new String(bytes, StandardCharsets.UTF_8)), factory);
    }

    /** Whether there may be bytes that are not UTF-8 and that parsing would let pass. */
    boolean needsALookAtItsEncoding() {
        byte[] bytes = input.bytes();
        return bytes != null && Utf8.needsALook(bytes);
    }

    /** Refuses bytes that are not UTF-8. */
    void checkEncoding() {
        byte[] bytes = input.bytes();
        if (bytes == null) {
            return;
        }
        int invalid = Utf8.firstInvalid(bytes);
        if (invalid >= 0) {
            throw new ChecklistParseException(
                    "Found the byte 0x%02X, expected UTF-8".formatted(bytes[invalid]),
                    places().at(invalid - start(), ""));
        }
    }

    /** The place that Jackson speaks of; it counts columns in bytes. */
    Location at(JsonLocation location, String pointer) {
        return places().at(offset(location), pointer);
    }

    /** To be asked for places in their order. */
    JsonPlaces places() {
        return new JsonPlaces(input, start());
    }

    long offset(JsonLocation location) {
        return input.bytes() == null ? location.getCharOffset() : location.getByteOffset();
    }

    /** The place of the value that a pointer points to, or of the nearest object or array around it. */
    Location locate(String pointer) {
        try (JsonParser parser = parser()) {
            parser.nextToken();
            JsonPointer rest = JsonPointer.compile(pointer);
            JsonLocation place = parser.currentTokenLocation();
            while (!rest.matches() && enter(parser, rest)) {
                rest = rest.tail();
                place = parser.currentTokenLocation();
            }
            return at(
                    place,
                    pointer.substring(0, pointer.length() - rest.toString().length()));
        } catch (IOException e) {
            throw new IllegalStateException("What was read once can be read again", e);
        }
    }

    private static boolean enter(JsonParser parser, JsonPointer step) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (step.matchesProperty(name)) {
                    return true;
                }
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                if (step.matchesElement(i)) {
                    return true;
                }
                parser.skipChildren();
            }
        }
        return false;
    }

    /** The place of the second id that equals the given one. */
    Location secondId(String id) {
        try (JsonParser parser = parser()) {
            boolean seen = false;
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING
                        && "id".equals(parser.currentName())
                        && parser.getText().equals(id)
                        && ID.matcher(pointer(parser)).matches()) {
                    if (seen) {
                        return at(parser.currentTokenLocation(), pointer(parser));
                    }
                    seen = true;
                }
            }
            throw new IllegalStateException("The record found the id twice");
        } catch (IOException e) {
            throw new IllegalStateException("What was read once can be read again", e);
        }
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** Where the document begins: behind a byte order mark, which a reader of a file leaves in the text. */
    private int start() {
        if (input.firstLine() > 1) {
            return 0;
        }
        byte[] bytes = input.bytes();
        if (bytes == null) {
            return text().startsWith("\uFEFF") ? 1 : 0;
        }
        return Utf8.bomLength(bytes);
    }

    private String text() {
        return Objects.requireNonNull(input.text(), "text");
    }
}
