// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.checklist.io.Cases;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.util.ArrayList;
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
    @MethodSource("mappers")
    void writesWhatTheStrictReaderReads(ObjectMapper mapper) throws JsonProcessingException {
        String json = mapper.writeValueAsString(checklist);
        assertEquals(checklist, ChecklistJson.create().read(json));
        assertTrue(json.replaceAll("\\s", "").startsWith("{\"format\":\"checklist/1.0\""), json);
    }

    @Test
    void writesAsChecklistJsonDoes() throws IOException {
        ObjectMapper mapper = mappers().get(0);
        Checklist plain = checklist.withTitle("t");
        assertEquals(
                ChecklistJson.with(JsonOptions.defaults().withPretty(false)).writeString(plain),
                mapper.writeValueAsString(plain) + "\n");
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
    void writesAndReadsChoicesAsTokens() throws JsonProcessingException {
        ObjectMapper mapper = mappers().get(0);
        assertEquals("\"shared-with-third-party\"", mapper.writeValueAsString(Responsibility.SHARED_WITH_THIRD_PARTY));
        assertEquals(
                Responsibility.SHARED_WITH_THIRD_PARTY,
                mapper.readValue("\"shared-with-third-party\"", Responsibility.class));
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

    private static final String UNKNOWN = "{\"id\": \"1\", \"requirement\": \"r\", \"colour\": {\"a\": 1},"
            + " \"status\": {\"verdict\": \"planned\", \"mark\": \"\"}}";

    @ParameterizedTest
    @MethodSource("mappers")
    void refusesUnknownMembersWhateverTheMappersSetting(ObjectMapper mapper) {
        JsonProcessingException e =
                assertThrows(JsonProcessingException.class, () -> mapper.readValue(UNKNOWN, Control.class));
        assertEquals("Unknown member 'colour', expected a member of format checklist/1.0", e.getOriginalMessage());
        assertEquals("unknown-member", ChecklistModule.problem(e).orElseThrow().code());
    }

    private static JsonMapper.Builder lenient() {
        return JsonMapper.builder().addModule(new ChecklistModule(UnknownPolicy.REPORT));
    }

    @Test
    void leavesUnknownMembersToTheSettingOfTheMapperIfAsked() throws JsonProcessingException {
        JsonMapper strict = lenient().build();
        String list = "{\"checklist\": {\"format\": \"checklist/1.0\", \"id\": \"i\", \"title\": \"t\","
                + " \"notes\": [\"n\"], \"sections\": [{\"id\": \"s\", \"title\": \"t\", \"controls\": [" + UNKNOWN
                + "]}]}}";
        UnrecognizedPropertyException e =
                assertThrows(UnrecognizedPropertyException.class, () -> strict.readValue(list, Audit.class));
        assertEquals(
                "/checklist/sections/0/controls/0/colour",
                ChecklistModule.problem(e).orElseThrow().location().pointer());
        JsonMapper tolerant = lenient()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertEquals("r", tolerant.readValue(UNKNOWN, Control.class).requirement());
    }

    @Test
    void tellsTheHandlersOfTheMapperOfUnknownMembersIfAsked() throws JsonProcessingException {
        List<String> told = new ArrayList<>();
        JsonMapper mapper = lenient()
                .addHandler(new DeserializationProblemHandler() {
                    @Override
                    public boolean handleUnknownProperty(
                            DeserializationContext context,
                            JsonParser parser,
                            JsonDeserializer<?> deserializer,
                            Object type,
                            String name)
                            throws IOException {
                        parser.skipChildren();
                        return told.add(type + " " + name);
                    }
                })
                .build();
        assertEquals("r", mapper.readValue(UNKNOWN, Control.class).requirement());
        assertEquals(List.of(Control.class + " colour"), told);
    }

    @Test
    void staysStrictInALenientMapper() {
        String json = "{\"id\": 1, \"requirement\": \"r\", \"status\": {\"verdict\": \"planned\", \"mark\": \"\"}}";
        assertThrows(JsonProcessingException.class, () -> mappers().get(2).readValue(json, Control.class));
    }
}
