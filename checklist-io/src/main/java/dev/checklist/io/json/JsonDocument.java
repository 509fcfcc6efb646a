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
 * A JSON document as text, and the places in it. Places are looked for only once something is wrong, by reading once
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
     * @param buffers gives the buffer for the text
     * @throws ChecklistParseException if it is bytes, and they are not UTF-8
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

    /** A byte order mark begins a file, not a line. A reader of a file leaves it in the text. */
    private String withoutBom(String given) {
        return input.firstLine() == 1 && given.startsWith("\uFEFF") ? given.substring(1) : given;
    }

    private ChecklistParseException notUtf8(byte[] bytes, int start, int invalid) {
        int decoded = Utf8.decode(Arrays.copyOf(bytes, invalid), start, text);
        return new ChecklistParseException(
                "Found the byte 0x%02X, expected UTF-8".formatted(bytes[invalid]),
                new JsonPlaces(input, text, decoded).at(decoded, ""));
    }

    /** Opens the document at its first character. */
    JsonParser parser() throws IOException {
        return factory.createParser(text, 0, length);
    }

    /** Gives the buffer back, once the document is read. Not after an error, which may still refer to it. */
    void release() {
        buffers.giveBack(text);
    }

    /**
     * Refuses a document of another format before anything else that is wrong with it: of a newer major one, nothing can
     * be expected to be as it was.
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
            return; // What comes before the format is no JSON, which is the first thing wrong.
        } catch (IOException e) {
            throw new IllegalStateException("What was read once can be read again", e);
        }
    }

    private static void checkFormat(String text, Location location) {
        try {
            Format.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ChecklistParseException(String.valueOf(e.getMessage()), location, e);
        }
    }

    /** The place that Jackson speaks of; it takes CR LF and other ends of lines differently. */
    Location at(JsonLocation location, String pointer) {
        return places().at((int) location.getCharOffset(), pointer);
    }

    /** To be asked for places in their order. */
    JsonPlaces places() {
        return new JsonPlaces(input, text, length);
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
}
