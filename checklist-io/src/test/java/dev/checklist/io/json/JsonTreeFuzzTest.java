// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.checklist.io.Cases;
import dev.checklist.io.ReadResult;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests JSON documents with random changes: schema and reader agree, and errors point to the changes. */
class JsonTreeFuzzTest {

    private static final long SEED = Long.getLong("checklist.seed", 20_240_807);
    private static final int TRIES = Integer.getInteger("checklist.tries", 1000);

    /** Values that are valid in some places and invalid in others. */
    private static final List<String> VALUES =
            List.of(("null 0 -1.5e3 true [] {} [[]] [null] [\"a\"] {\"\":\"\"} {\"a\":null}"
                            + " {\"id\":\"1\"} \"\" \"x\" \"1\" \"1.1\" \"2024-02-30\" \"2024-02-29\" \"+00012-01-01\" \"-0000-01-01\""
                            + " \"+12345-01-01\" \"2024-1-1\" \"implemented\" \"shared\" \"link\" \"subset\" \"not-applicable\" \"SHA-256\""
                            + " \"a:b\" \"%\" \"ja\" \"ja_JP\" \"checklist/1.0\" \"checklist/1.1\" \"checklist/2.0\" \"\\u3000\""
                            + " \"𠮷\"")
                    .split(" "));

    /** Errors that a schema can't express. */
    private static final Pattern FOR_THE_READER_ONLY =
            Pattern.compile("language is .*|Duplicate id .*|Invalid URI .*|Invalid date '2024-02-30'.*|validUntil is .*"
                    + "|choices has the mark .*");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ChecklistJson.schema());
    private final ChecklistJson strict = ChecklistJson.create();
    private final ChecklistJson lenient =
            ChecklistJson.with(JsonOptions.defaults().withUnknownMembers(UnknownPolicy.REPORT));

    @Test
    void schemaAndReaderAgree() throws IOException {
        Random random = new Random(SEED);
        TreeSet<String> refusals = new TreeSet<>();
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            String document = mapper.writeValueAsString(spoiled(random));
            boolean fits = schema.validate(document, InputFormat.JSON).isEmpty();
            try {
                Checklist checklist = strict.read(document);
                assertTrue(fits || document.contains("checklist/1.1"), "read what does not fit: " + document);
                assertEquals(checklist, strict.read(strict.writeBytes(checklist)));
                read++;
            } catch (ChecklistParseException e) {
                assertTrue(!fits || FOR_THE_READER_ONLY.matcher(e.getMessage()).matches(), e.getMessage() + document);
                assertPlace(e, document);
                refusals.add(e.getMessage().replaceAll("['(].*", ""));
            }
        }
        assertTrue(read > TRIES / 100, "only " + read);
        assertTrue(refusals.size() > 10, refusals.toString());
    }

    @Test
    void lenientReaderSaysTheSameForBytesAsForText() throws IOException {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < TRIES; i++) {
            String document = mapper.writeValueAsString(spoiled(random));
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    outcome(() -> lenient.readWithProblems(document)),
                    outcome(() -> lenient.readWithProblems(new ByteArrayInputStream(bytes), Location.INPUT)),
                    document);
        }
    }

    private interface Reading {
        ReadResult read() throws IOException;
    }

    private static Object outcome(Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (ChecklistParseException e) {
            return e.getMessage();
        }
    }

    /** Asserts that the pointer refers to a value, and that the text quoted by the message begins at the place. */
    private void assertPlace(ChecklistParseException e, String document) throws JsonProcessingException {
        String pointer = e.location().pointer();
        assertTrue(!mapper.readTree(document).at(pointer).isMissingNode(), e.getMessage() + document);
        Matcher quoted = Pattern.compile("Found the (text|number) '([^'…]*)'.*").matcher(e.getMessage());
        if (quoted.matches()) {
            String rest = document.substring(e.location().column() - 1);
            String quote = quoted.group(1).equals("text") ? "\"" : "";
            assertTrue(rest.startsWith(quote + quoted.group(2) + quote), e.getMessage() + document);
        }
    }

    private JsonNode spoiled(Random random) throws IOException {
        JsonNode root = mapper.readTree(Cases.resource("base.json"));
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            List<JsonNode> inner = new ArrayList<>();
            collect(root, inner);
            spoil(inner.get(random.nextInt(inner.size())), random);
        }
        return root;
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainerNode()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }

    private void spoil(JsonNode node, Random random) throws JsonProcessingException {
        JsonNode value = mapper.readTree(VALUES.get(random.nextInt(VALUES.size())));
        if (node instanceof ArrayNode array) {
            int index = random.nextInt(array.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> array.remove(index);
                case 1 -> array.insert(index, value);
                default ->
                    array.insert(index, array.isEmpty() ? value : array.get(0).deepCopy());
            }
        } else if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.add("a/b~c");
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        }
    }
}
