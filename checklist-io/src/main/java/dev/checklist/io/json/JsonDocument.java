// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.checklist.io.file.Input;
import dev.checklist.io.file.TextBuffers;
import dev.checklist.io.file.Utf8;
import dev.checklist.io.format.Format;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A JSON document as text, and the places in it. Places are searched for only after an error, by parsing the text once
 * more.
 */
final class JsonDocument {

    private static final JsonPointer FORMAT = JsonPointer.compile("/" + Format.MEMBER);
    private static final Pattern ID = Pattern.compile("(/sections/[0-9]+)+(/controls/[0-9]+)?/id");

    private final Input input;
    private final JsonFactory factory;
    private final TextBuffers buffers;
    private final char[] text;
    private final int length;

    /**
     * Decodes an input.
     *
     * @param buffers provides the buffer for the text
     * @throws ChecklistParseException if the input is bytes that are not valid UTF-8
     */
    JsonDocument(Input input, JsonFactory factory, TextBuffers buffers) {
        this.input = input;
        this.factory = factory;
        this.buffers = buffers;
        byte[] bytes = input.bytes();
        if (bytes == null) {
            String given = withoutBom(Objects.requireNonNull(input.text(), "text"));
            this.length = given.length();
            this.text = buffers.take(length);
            given.getChars(0, length, text, 0);
        } else {
            int start = input.firstLine() > 1 ? 0 : Utf8.bomLength(bytes);
            this.text = buffers.take(bytes.length - start);
            this.length = Utf8.decode(bytes, start, text);
            if (length < 0) {
                throw notUtf8(bytes, start, ~length);
            }
        }
    }

    /**
     * Removes the byte order mark, which is allowed at the beginning of a file but not of any other line. A
     * {@code Reader} of a file leaves it in the text.
     */
    private String withoutBom(String given) {
        return input.firstLine() == 1 && given.startsWith("\uFEFF") ? given.substring(1) : given;
    }

    private ChecklistParseException notUtf8(byte[] bytes, int start, int invalid) {
        int decoded = Utf8.decode(Arrays.copyOf(bytes, invalid), start, text);
        return new ChecklistParseException(
                "Found the byte 0x%02X, expected UTF-8".formatted(bytes[invalid]),
                new JsonPlaces(input, text, decoded).at(decoded, ""));
    }

    /** Returns a parser at the first character of the document. */
    JsonParser parser() throws IOException {
        return factory.createParser(text, 0, length);
    }

    /** Returns the buffer for reuse after reading. Must not be called after an error, which may still refer to it. */
    void release() {
        buffers.giveBack(text);
    }

    /**
     * Rejects a document of another format before any other error is reported, because a newer major version may differ
     * in everything else.
     */
    void checkFormat() {
        try (JsonParser parser = parser()) {
            parser.nextToken();
            JsonLocation start = parser.currentTokenLocation();
            if (!enter(parser, FORMAT)) {
                if (parser.currentToken() == JsonToken.END_OBJECT) {
                    throw new ChecklistParseException(
                            "Missing member 'format', expected it in every checklist", at(start, ""));
                }
            } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                checkFormat(parser.getText(), at(parser.currentTokenLocation(), FORMAT.toString()));
            }
        } catch (JsonProcessingException e) {
            return; // The text before the format is not JSON, so that error comes first.
        } catch (IOException e) {
            throw new IllegalStateException("Can't parse the document a second time", e);
        }
    }

    private static void checkFormat(String text, Location location) {
        try {
            Format.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ChecklistParseException(String.valueOf(e.getMessage()), location, e);
        }
    }

    /** Converts a place of Jackson, which counts CR LF and other line ends differently. */
    Location at(JsonLocation location, String pointer) {
        return places().at((int) location.getCharOffset(), pointer);
    }

    /** Returns the places of this document, which must be requested in ascending order. */
    JsonPlaces places() {
        return new JsonPlaces(input, text, length);
    }

    /** Returns the place of the value that a pointer refers to, or of the innermost object or array around it. */
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
            throw new IllegalStateException("Can't parse the document a second time", e);
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

    /** Returns the place of the second id that equals the given one. */
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
            throw new IllegalStateException("Can't find the second occurrence of a duplicate id");
        } catch (IOException e) {
            throw new IllegalStateException("Can't parse the document a second time", e);
        }
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
