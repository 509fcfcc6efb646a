// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.checklist.io.json.ChecklistModule;
import dev.checklist.io.records.RecordShape;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import org.jspecify.annotations.Nullable;

/** Writes and reads mappings as JSON. */
final class MappingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new ChecklistModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private MappingJson() {}

    static String write(SheetMapping mapping) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(mapping) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Can't write the mapping as JSON", e);
        }
    }

    static SheetMapping read(String json) {
        try {
            SheetMapping mapping = MAPPER.readValue(json, SheetMapping.class);
            if (mapping == null) {
                throw failure("found null, expected an object", new Location(Location.INPUT, 1, 1, ""), null);
            }
            return mapping;
        } catch (JsonProcessingException e) {
            throw failure(message(e), location(e), e);
        }
    }

    private static @Nullable String message(JsonProcessingException e) {
        Throwable cause = e.getCause();
        return cause instanceof IllegalArgumentException || cause instanceof NullPointerException
                ? cause.getMessage()
                : e.getOriginalMessage();
    }

    private static Location location(JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        String pointer = e instanceof JsonMappingException mapping ? RecordShape.pointer(mapping) : "";
        return new Location(Location.INPUT, Math.max(0, line), Math.max(0, column), pointer);
    }

    private static ChecklistParseException failure(
            @Nullable String message, Location location, @Nullable Exception cause) {
        String text = "Not a mapping: " + message;
        return cause == null
                ? new ChecklistParseException(text, location)
                : new ChecklistParseException(text, location, cause);
    }
}
