// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.match.Examples;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryFileTest {

    private static Glossary read(String text) {
        return GlossaryFile.read(text.getBytes(StandardCharsets.UTF_8), "words.tsv");
    }

    @Test
    void readsConceptsInTheirOrder() {
        String text = """
                # Our words.

                concept\tbroader\tja\ten
                espresso\tcoffee | drink\tエスプレッソ\tespresso
                #latte
                \u3000\s
                \scoffee \t\t 珈琲 | コーヒー ||\t\s
                """;
        List<Concept> expected = List.of(
                new Concept(
                        "espresso",
                        List.of("coffee", "drink"),
                        Map.of("ja", List.of("エスプレッソ"), "en", List.of("espresso"))),
                new Concept("coffee", List.of(), Map.of("ja", List.of("珈琲", "コーヒー"))));
        assertEquals(expected, read(text).concepts());
        assertEquals(expected, read("\uFEFF" + text).concepts());
        assertEquals(expected, read(text.replace("\n", "\r\n")).concepts());
        assertEquals(expected, read(text.replace("\n", "\r")).concepts());
        assertEquals(expected, read(text.substring(0, text.length() - 1)).concepts());
    }

    @Test
    void unitesLinesWithTheSameId() {
        assertEquals(
                List.of(new Concept("coffee", List.of("drink"), Map.of("en", List.of("coffee", "java")))),
                read("concept\tbroader\ten\ncoffee\t\tcoffee\ncoffee\tdrink\tjava|coffee\n")
                        .concepts());
    }

    @Test
    void aVariantOfSpacesIsNone() {
        assertEquals(
                List.of(new Concept("coffee", List.of(), Map.of("en", List.of("coffee")))),
                read("concept\tbroader\ten\tja\ncoffee\t\u00A0\tcoffee|\u00A0|\uFEFF\t\u00A0\n")
                        .concepts());
    }

    @Test
    void aFileWithoutConceptsIsAGlossary() {
        assertEquals(List.of(), read("concept\tbroader\ten").concepts());
    }

    /** In the table, {@code \t} and {@code \n} stand for tabs and ends of lines. */
    static Stream<List<String>> refusals() {
        return Examples.table(GlossaryFileTest.class, "refusals.tsv");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(List<String> row) {
        String text = row.get(0).replace("\\t", "\t").replace("\\n", "\n");
        ChecklistParseException refusal = assertThrows(ChecklistParseException.class, () -> read(text));
        assertEquals(row.get(2) + " (words.tsv:" + row.get(1) + ")", refusal.getMessage());
        assertEquals(new Location("words.tsv", Integer.parseInt(row.get(1)), 0, ""), refusal.location());
    }

    @Test
    void refusesOtherEncodings() {
        assertEquals(
                "The glossary is not in UTF-8, expected UTF-8 (words.tsv:1)",
                assertThrows(
                                ChecklistParseException.class,
                                () -> GlossaryFile.read(
                                        "concept\tbroader\tja\ncoffee\t\t珈琲".getBytes("Shift_JIS"), "words.tsv"))
                        .getMessage());
    }

    @Test
    void namesTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("words.tsv");
        assertThrows(NoSuchFileException.class, () -> Glossary.read(file));
        Files.writeString(file, "concept\tbroader\ten\ncoffee\t\tcoffee\n");
        assertEquals(
                List.of(new Concept("coffee", List.of(), Map.of("en", List.of("coffee")))),
                Glossary.read(file).concepts());
        Files.writeString(file, "");
        assertEquals(
                "The glossary has no lines, expected the line of the columns (" + file + ":1)",
                assertThrows(ChecklistParseException.class, () -> Glossary.read(file))
                        .getMessage());
    }
}
