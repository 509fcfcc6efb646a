// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.provider.Arguments;

/** A case of a table of invalid inputs. Its input is given as a whole, or as a base document with one text replaced. */
public record Cases(String input, Location location, String message) {

    public static Stream<Arguments> of(String table, String base) throws IOException {
        String document = resource(base);
        return rows(table).map(row -> Arguments.of(Named.of(row.get("name").asText(), of(row, document))));
    }

    /** Returns the invalid inputs alone. */
    public static List<String> inputs(String table, String base) throws IOException {
        String document = resource(base);
        return rows(table).map(row -> of(row, document).input()).toList();
    }

    private static Stream<JsonNode> rows(String table) throws IOException {
        JsonNode rows = new ObjectMapper().readTree(resource(table));
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static Cases of(JsonNode node, String document) {
        String input = node.path("input").asText();
        if (node.has("find")) {
            input = document.replace(node.get("find").asText(), node.get("by").asText());
            assertNotEquals(document, input, node.get("name").asText() + " changes nothing");
        }
        Location location = new Location(
                Location.INPUT,
                node.get("line").asInt(),
                node.get("column").asInt(),
                node.path("pointer").asText());
        return new Cases(input, location, node.get("message").asText());
    }

    public static String resource(String name) throws IOException {
        try (var stream = Cases.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Asserts that the input is rejected in the same way as text, bytes, stream and reader. */
    public void assertRefused(Reading reading) {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        for (Executable read : List.<Executable>of(
                () -> reading.read(input),
                () -> reading.read(bytes),
                () -> reading.read(new ByteArrayInputStream(bytes)),
                () -> reading.read(new StringReader(input)))) {
            ChecklistParseException e = assertThrows(ChecklistParseException.class, read);
            assertEquals(message + " (" + location + ")", e.getMessage());
            assertEquals(location, e.location());
        }
    }

    /** The common interface of the readers of JSON and CSV. */
    public interface Reading {
        Object read(Object input) throws IOException;
    }
}
