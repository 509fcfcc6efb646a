// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.checklist.io.records.RecordShape;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.DuplicateIdException;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.problem.Location;
import java.util.regex.Pattern;

/** Translates the exceptions of Jackson into exceptions of this library, with the place in the document. */
final class JsonErrors {

    /** The text that Jackson adds after its first sentence: names of its options, and places in its own notation. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?s), from `[^`]*`|\\((start marker at|for \\w+ starting at) .*|\\n.*|: enable `.*|: maybe a .*");

    /** Characters that are invisible, or that change how the rest of the text is displayed. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private JsonErrors() {}

    static ChecklistParseException translate(JsonProcessingException e, JsonParser parser, JsonDocument document) {
        if (e instanceof ValueInstantiationException refused) {
            return refused(refused, document);
        }
        if (e instanceof JsonMappingException mapping) {
            return failure(e.getOriginalMessage(), document.at(e.getLocation(), RecordShape.pointer(mapping)), e);
        }
        return failure(e, parser, document);
    }

    private static ChecklistParseException failure(
            JsonProcessingException e, JsonParser parser, JsonDocument document) {
        JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return failure(message(e.getOriginalMessage()), document.at(location, pointer), e);
    }

    private static String message(String original) {
        if (original.startsWith("Unexpected end-of-input")) {
            return "Unexpected end of input, expected the rest of the document";
        }
        String message = ASIDE.matcher(original).replaceAll("").strip();
        return UNREADABLE
                .matcher(message.replaceFirst("expected a valid value \\(.*", "expected a value"))
                .replaceAll(c -> "\\\\u%04X".formatted(c.group().codePointAt(0)));
    }

    /** Finds the value that a record rejected. The parser is already after the object, so the value is before it. */
    private static ChecklistParseException refused(ValueInstantiationException e, JsonDocument document) {
        if (e.getCause() instanceof DuplicateIdException duplicate) {
            return failure(e.getOriginalMessage(), document.secondId(duplicate.id()), e);
        }
        String pointer = RecordShape.pointer(e);
        if (e.getCause() instanceof InvalidComponentException invalid) {
            pointer = pointer + "/" + invalid.component();
        }
        return failure(e.getOriginalMessage(), document.locate(pointer), e);
    }

    private static ChecklistParseException failure(String message, Location location, Exception cause) {
        return new ChecklistParseException(message.strip(), location, cause);
    }
}
