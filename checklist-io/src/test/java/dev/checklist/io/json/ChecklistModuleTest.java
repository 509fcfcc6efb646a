// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.checklist.io.Cases;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChecklistModuleTest {

    record Audit(Verdict overall, Checklist checklist, List<Control> findings) {}

    private Checklist checklist;

    @BeforeEach
    void read() throws IOException {
        checklist = ChecklistJson.create().read(Cases.resource("base.json"));
    }

    static List<ObjectMapper> mappers() {
        JsonMapper.Builder found = JsonMapper.builder().findAndAddModules();
        return List.of(
                JsonMapper.builder().addModule(new ChecklistModule()).build(),
                found.build(),
                // A mapper whose settings differ from the format as much as possible.
                JsonMapper.builder()
                        .addModule(new ChecklistModule())
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX, SerializationFeature.INDENT_OUTPUT)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsWhatItWrote(ObjectMapper mapper) throws JsonProcessingException {
        Audit audit = new Audit(Verdict.PLANNED, checklist, checklist.controls());
        assertEquals(audit, mapper.readValue(mapper.writeValueAsString(audit), Audit.class));
        Evidence evidence = checklist.evidence().get(0);
        assertEquals(evidence, mapper.readValue(mapper.writeValueAsString(evidence), Evidence.class));
    }

    @ParameterizedTest
    @CsvSource({
        "/subject",
        "/basis/0",
        "/evidence/0",
        "/legend/0",
        "/sections/0",
        "/sections/0/controls/0",
        "/sections/0/controls/0/status",
        "/sections/0/controls/0/evidence/0/digest"
    })
    void writesEachRecordAloneAsInsideItsChecklist(String pointer) throws JsonProcessingException {
        JsonNode inside = new ObjectMapper()
                .readTree(ChecklistJson.create().writeString(checklist))
                .at(pointer);
        Section section = checklist.sections().get(0);
        Control control = section.controls().get(0);
        Record alone = switch (pointer) {
            case "/subject" -> checklist.subject().orElseThrow();
            case "/basis/0" -> checklist.basis().get(0);
            case "/evidence/0" -> checklist.evidence().get(0);
            case "/legend/0" -> checklist.legend().get(0);
            case "/sections/0" -> section;
            case "/sections/0/controls/0" -> control;
            case "/sections/0/controls/0/status" -> control.status();
            default -> control.evidence().get(0).digest().orElseThrow();
        };
        for (ObjectMapper mapper : mappers()) {
            String written = mapper.writeValueAsString(alone);
            assertEquals(inside.toString(), new ObjectMapper().readTree(written).toString());
            assertEquals(alone, mapper.readValue(written, alone.getClass()));
        }
    }

    @Test
    void leavesNullOfTheUsersOwnTypesAlone() throws JsonProcessingException {
        ObjectMapper mapper = mappers().get(0);
        assertNull(mapper.readValue("{\"checklist\": null}", Audit.class).checklist());
    }

    @Test
    void throwsJacksonsExceptionWithThePath() {
        JsonProcessingException e = assertThrows(
                JsonProcessingException.class,
                () -> mappers().get(0).readValue("{\"checklist\": {\"format\": \"checklist/1.0\"}}", Audit.class));
        assertTrue(e.getMessage().startsWith("Missing member 'id', expected it in every checklist"), e.getMessage());
        assertTrue(e.getMessage().contains("[\"checklist\"]"), e.getMessage());
    }

    @Test
    void staysStrictInALenientMapper() {
        String json = "{\"id\": 1, \"requirement\": \"r\", \"status\": {\"verdict\": \"planned\", \"mark\": \"\"}}";
        assertThrows(JsonProcessingException.class, () -> mappers().get(2).readValue(json, Control.class));
    }

    /** Older versions of Jackson give no place with some errors. */
    @Test
    void findsThePlaceOfAnErrorWithout() throws IOException {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new ChecklistModule()).build();
        JsonParser parser = mapper.createParser("{\"checklist\": {\"format\": \"checklist/1.0\",\n\"id\": \"a\"}}");
        JsonParser broken = new JsonParserDelegate(parser) {
            @Override
            public String getText() throws IOException {
                if (super.getText().equals("a")) {
                    throw new JsonParseException("String length (5) exceeds the maximum length (4)");
                }
                return super.getText();
            }
        };
        JsonMappingException e = assertThrows(JsonMappingException.class, () -> mapper.readValue(broken, Audit.class));
        assertEquals(
                new Problem(
                        Problem.Severity.ERROR,
                        "invalid-input",
                        new Location(Location.INPUT, 2, 10, "/checklist/id"),
                        "String is too long, found 5 UTF-16 units, expected at most 4"),
                ChecklistModule.problem(e).orElseThrow());
    }

    @Test
    void readsAChoiceAfterItsReaderWasSerialized() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(new Choices.Values().findEnumDeserializer(Verdict.class, null, null));
        JsonDeserializer<?> copy =
                (JsonDeserializer<?>) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        JsonParser parser = new ObjectMapper().createParser("\"planned\"");
        parser.nextToken();
        assertEquals(Verdict.PLANNED, copy.deserialize(parser, null));
    }
}
