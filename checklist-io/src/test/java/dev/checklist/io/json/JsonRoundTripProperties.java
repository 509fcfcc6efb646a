// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonRoundTripProperties {

    private final ChecklistJson pretty = ChecklistJson.create();
    private final ChecklistJson compact =
            ChecklistJson.with(JsonOptions.defaults().withPretty(false));

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Property
    void readsWhatItWrote(@ForAll("checklists") Checklist checklist) {
        for (ChecklistJson json : List.of(pretty, compact)) {
            byte[] bytes = json.writeBytes(checklist);
            Checklist read = json.read(bytes);
            assertEquals(checklist, read);
            // Equality of URIs ignores upper and lower case, but the comparison of bytes does not.
            assertArrayEquals(bytes, json.writeBytes(read));
            assertEquals(checklist, json.read(json.writeString(checklist)));
        }
    }

    @Property(tries = 200)
    void readsAndWritesAlikeWhateverTheMeans(@ForAll("checklists") Checklist checklist) throws IOException {
        byte[] bytes = pretty.writeBytes(checklist);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        pretty.write(checklist, stream);
        assertArrayEquals(bytes, stream.toByteArray());
        StringWriter writer = new StringWriter();
        pretty.write(checklist, writer);
        assertArrayEquals(bytes, writer.toString().getBytes(StandardCharsets.UTF_8));
        Path file = Files.createTempFile("checklist", ".json");
        pretty.write(checklist, file);
        assertArrayEquals(bytes, Files.readAllBytes(file));

        assertEquals(checklist, pretty.read(file));
        assertEquals(checklist, pretty.read(new ByteArrayInputStream(bytes), Location.INPUT));
        assertEquals(checklist, pretty.read(new StringReader(writer.toString()), Location.INPUT));
        Files.delete(file);
    }

    @Property(tries = 300)
    void readsMembersInAnyOrder(@ForAll("checklists") Checklist checklist, @ForAll Random random) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        JsonNode shuffled = shuffled(mapper.readTree(pretty.writeBytes(checklist)), random);
        Checklist read = pretty.read(mapper.writeValueAsBytes(shuffled));
        // The order of properties is significant.
        assertEquals(withoutProperties(checklist), withoutProperties(read));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode copy = object.objectNode();
        names.forEach(name -> copy.set(name, object.get(name)));
        return copy;
    }

    private static Checklist withoutProperties(Checklist checklist) {
        return checklist.withProperties(java.util.Map.of());
    }

    @Example
    void readsThousandsOfControls() {
        Checklist large = ChecklistArbitraries.large(5000);
        assertEquals(large, pretty.read(pretty.writeBytes(large)));
    }
}
