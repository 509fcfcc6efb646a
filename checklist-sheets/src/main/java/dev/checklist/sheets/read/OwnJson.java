// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.checklist.io.file.Input;
import dev.checklist.sheets.text.DecodedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the JSON of this library, and any other JSON, which would be read as delimited text. */
final class OwnJson {

    /** How JSON begins in any encoding, seen as ISO 8859-1: with byte order marks, zero bytes and white space. */
    private static final Pattern BEGINNING = Pattern.compile("^[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\u0000\\s]*[{\\[]");

    private static final JsonFactory FACTORY = new JsonFactory();

    private boolean isChecklist;
    private boolean isWhole;
    private boolean hasMore;

    private OwnJson() {}

    /**
     * Returns what a file is, and what is expected; empty if it is no JSON.
     *
     * @param start the first bytes of the file as ISO 8859-1
     */
    static Optional<String> refusal(String start, Input input, Optional<Charset> charset) {
        if (!BEGINNING.matcher(start).lookingAt()) {
            return Optional.empty();
        }
        DecodedText text = DecodedText.of(input, charset);
        OwnJson json = new OwnJson();
        json.parse(text.text());
        if (json.isChecklist) {
            return Optional.of(json.checklist(text.charset()));
        }
        return json.isWhole ? Optional.of("a JSON document, expected its table as .xlsx or as text") : Optional.empty();
    }

    private String checklist(Charset charset) {
        String kind = hasMore ? "checklists as JSON lines" : "a checklist as JSON";
        String reader = hasMore ? "ChecklistLines" : "ChecklistJson";
        return charset.equals(StandardCharsets.UTF_8)
                ? "%s, which %s reads, expected a sheet".formatted(kind, reader)
                : "%s in %s, expected UTF-8, which %s reads".formatted(kind, charset.name(), reader);
    }

    /** Parses the first value. The rest of a portfolio need not be read. */
    private void parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                members(parser);
            } else {
                parser.skipChildren();
            }
            JsonToken next = parser.nextToken();
            hasMore = next == JsonToken.START_OBJECT;
            isWhole = next == null || hasMore;
        } catch (JsonProcessingException e) {
            // What is known so far counts: a damaged document is a document too, and a sheet may begin with a bracket.
            isWhole = false;
        } catch (IOException e) {
            throw new UncheckedIOException("Unexpected error when reading from memory", e);
        }
    }

    private void members(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isFormat = parser.currentName().equals("format");
            if (parser.nextToken() == JsonToken.VALUE_STRING && isFormat) {
                isChecklist = parser.getText().startsWith("checklist/");
            }
            parser.skipChildren();
        }
    }
}
