// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.checklist.model.ChecklistParseException;
import dev.checklist.model.Location;
import dev.checklist.model.Token;
import dev.checklist.model.Verdict;
import java.util.stream.Collectors;

/** Saved mappings. */
final class MappingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(Token.class, new TokenSerializer())
                    .addDeserializer(ColumnRole.class, FromText.choice(ColumnRole.class))
                    .addDeserializer(IdRule.class, FromText.choice(IdRule.class))
                    .addDeserializer(SectionRule.class, FromText.choice(SectionRule.class))
                    .addDeserializer(Verdict.class, FromText.choice(Verdict.class)))
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
            throw new IllegalStateException("A mapping can always be written", e);
        }
    }

    static SheetMapping read(String json) {
        try {
            SheetMapping mapping = MAPPER.readValue(json, SheetMapping.class);
            if (mapping == null) {
                throw new ChecklistParseException(
                        "Not a mapping: found null, expected an object", new Location(Location.INPUT, 1, 1, ""));
            }
            return mapping;
        } catch (JsonProcessingException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String message = cause instanceof IllegalArgumentException || cause instanceof NullPointerException
                    ? cause.getMessage()
                    : e.getOriginalMessage();
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            String pointer = e instanceof JsonMappingException mapping
                    ? mapping.getPath().stream()
                            .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                            .collect(Collectors.joining())
                    : "";
            throw new ChecklistParseException(
                    "Not a mapping: " + String.valueOf(message),
                    new Location(Location.INPUT, Math.max(0, line), Math.max(0, column), pointer),
                    e);
        }
    }
}
