// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import dev.checklist.io.format.Format;
import dev.checklist.io.records.JsonSource.Token;
import dev.checklist.model.problem.ChecklistParseException;
import java.io.IOException;
import java.util.List;

/**
 * Reads documents that state their format. Another format is refused before anything else in the document is, because a
 * newer major version may differ in everything else.
 */
final class FormatFirst {

    private static final String MISSING =
            "Missing member '%s', expected it in every checklist".formatted(Format.MEMBER);

    private FormatFirst() {}

    static <R extends Record> R read(RecordShape<R> shape, JsonSource source, Reading reading) throws IOException {
        if (source.token() != Token.START_OBJECT && source.token() != Token.NAME) {
            throw Refusal.unexpected(source, "an object");
        }
        reading.beginChecklist();
        List<Object> path = source.path();
        Object place = source.place();
        int depth = source.depth();
        try {
            return shape.read(source, reading);
        } catch (Refusal other) {
            if (!reading.formatSeen()) {
                Token value = seek(source, depth);
                if (value == Token.END_OBJECT) {
                    throw new Refusal(ChecklistParseException.INVALID_INPUT, MISSING, path, place);
                }
                if (value == Token.TEXT) {
                    Scalar.FORMAT.read(source, reading);
                }
            }
            throw other;
        }
    }

    /**
     * Advances to the value of the member {@code format}, from anywhere within the object.
     *
     * @param depth the depth within the object
     * @return the first token of the value, {@code END_OBJECT} if the object does not have the member, or {@code NONE}
     *     if the rest of the object is not JSON
     */
    private static Token seek(JsonSource source, int depth) throws IOException {
        Token token = source.token();
        while (token != Token.NONE && source.depth() >= depth) {
            if (token == Token.NAME && source.depth() == depth && source.name().equals(Format.MEMBER)) {
                return source.nextOrNone();
            }
            token = source.nextOrNone();
        }
        return token;
    }
}
