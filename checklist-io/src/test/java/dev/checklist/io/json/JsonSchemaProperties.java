// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.checklist.io.Cases;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Digest;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.token.Token;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests that the schema agrees with the code. */
class JsonSchemaProperties {

    /** Cases that a schema can't express, so that only the reader rejects them. */
    private static final Set<String> FOR_THE_READER_ONLY = Set.of(
            "day that does not exist",
            "weight has too many digits",
            "duplicate id of a section",
            "duplicate id of a control",
            "control with the id of its section",
            "valid from after valid until",
            "lone surrogate",
            "lone low surrogate",
            "bad URI in evidence");

    private static final Map<String, Class<? extends Record>> RECORDS = Map.ofEntries(
            Map.entry("subject", Subject.class),
            Map.entry("reference", Reference.class),
            Map.entry("term", Term.class),
            Map.entry("digest", Digest.class),
            Map.entry("evidence", Evidence.class),
            Map.entry("form", AnswerForm.class),
            Map.entry("plan", Plan.class),
            Map.entry("assessment", Assessment.class),
            Map.entry("status", Status.class),
            Map.entry("control", Control.class),
            Map.entry("section", Section.class));

    private static final Map<String, Class<? extends Token>> CHOICES = Map.of(
            "verdict", Verdict.class,
            "responsibility", Responsibility.class,
            "formType", AnswerForm.Type.class,
            "kind", Evidence.Kind.class,
            "relation", Reference.Relation.class);

    private final ObjectMapper mapper = new ObjectMapper();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ChecklistJson.schema());

    private boolean fits(String document) {
        return schema.validate(document, InputFormat.JSON).isEmpty();
    }

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Property(tries = 500)
    void acceptsWhateverIsWritten(@ForAll("checklists") Checklist checklist) {
        String document = ChecklistJson.create().writeString(checklist);
        assertEquals(List.of(), schema.validate(document, InputFormat.JSON));
    }

    @Example
    void acceptsTheDocumentThatTheCasesSpoil() throws IOException {
        assertTrue(fits(Cases.resource("base.json")));
    }

    @Example
    void refusesWhatTheReaderRefuses() throws IOException {
        String base = Cases.resource("base.json");
        int refused = 0;
        for (JsonNode node : mapper.readTree(Cases.resource("json-errors.json"))) {
            String name = node.get("name").asText();
            String document = node.has("input")
                    ? node.get("input").asText()
                    : base.replace(node.get("find").asText(), node.get("by").asText());
            if (isStrictJson(document)) {
                assertEquals(FOR_THE_READER_ONLY.contains(name), fits(document), name);
                refused++;
            }
        }
        assertTrue(refused > 70, "only " + refused);
    }

    private boolean isStrictJson(String document) {
        ObjectMapper strict = new ObjectMapper()
                .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            return !strict.readTree(document).isMissingNode();
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes each member of every object, replaces it, and adds members. */
    @Example
    void agreesWithTheReaderOnEachMember() throws IOException {
        JsonNode base = mapper.readTree(Cases.resource("base.json"));
        int[] count = {0};
        mutate(base, base, count);
        assertTrue(count[0] > 80, "only " + count[0]);
    }

    private void mutate(JsonNode root, JsonNode node, int[] count) throws IOException {
        if (node instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
            List<String> names = StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                    .toList();
            for (String name : names) {
                com.fasterxml.jackson.databind.node.ObjectNode before = object.deepCopy();
                object.remove(name);
                assertAgreed(root, "without " + name, count);
                object.setAll(before);
                object.put(name, 1);
                assertAgreed(root, "number for " + name, count);
                object.putNull(name);
                assertAgreed(root, "null for " + name, count);
                object.removeAll();
                object.setAll(before);
            }
            object.put("added", "x");
            assertAgreed(root, "added", count);
            object.remove("added");
        }
        for (JsonNode child : node) {
            mutate(root, child, count);
        }
    }

    private void assertAgreed(JsonNode root, String what, int[] count) throws IOException {
        String document = mapper.writeValueAsString(root);
        count[0]++;
        if (fits(document)) {
            ChecklistJson.create().read(document);
        } else {
            assertThrows(
                    ChecklistParseException.class, () -> ChecklistJson.create().read(document), what);
        }
    }

    @Example
    void hasTheComponentsAndTokensOfTheCode() throws IOException {
        JsonNode root = mapper.readTree(ChecklistJson.schema());
        Set<String> members = names(root.get("properties"));
        assertTrue(members.remove("format"));
        assertEquals(components(Checklist.class), members);
        RECORDS.forEach(
                (name, type) -> assertEquals(components(type), names(root.at("/$defs/" + name + "/properties")), name));
        CHOICES.forEach((name, type) -> assertEquals(
                Stream.of(type.getEnumConstants()).map(Token::token).toList(),
                StreamSupport.stream(root.at("/$defs/" + name + "/enum").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                name));
        for (String name : RECORDS.keySet()) {
            assertFalse(root.at("/$defs/" + name + "/additionalProperties").asBoolean(true), name);
        }
    }

    private static Set<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
