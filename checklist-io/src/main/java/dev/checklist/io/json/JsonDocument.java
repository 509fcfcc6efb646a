// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import dev.checklist.io.file.Input;
import dev.checklist.io.file.TextBuffers;
import dev.checklist.io.file.Utf8;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.IOException;
import java.util.Objects;

/**
 * A JSON document as text, and the places in it. Places are searched for only after an error, by parsing the text once
 * more.
 */
final class JsonDocument {

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
            this.text = buffers.take(input.length());
            this.length = Utf8.decode(bytes, input.from(), input.to(), text);
            if (length < 0) {
                throw notUtf8(bytes, ~length);
            }
        }
    }

    /** Removes the byte order mark, which a {@code Reader} of a file leaves in the text. */
    private static String withoutBom(String given) {
        return given.startsWith("\uFEFF") ? given.substring(1) : given;
    }

    private ChecklistParseException notUtf8(byte[] bytes, int invalid) {
        int decoded = Utf8.decode(bytes, input.from(), invalid, text);
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

    /** Converts a place of Jackson, which counts CR LF and other line ends differently. */
    Location at(JsonLocation location, String pointer) {
        return places().at((int) location.getCharOffset(), pointer);
    }

    /** Returns the places of this document, which must be requested in ascending order. */
    JsonPlaces places() {
        return new JsonPlaces(input, text, length);
    }
}
