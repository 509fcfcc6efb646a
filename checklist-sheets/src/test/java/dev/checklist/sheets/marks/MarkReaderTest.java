// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkReaderTest {

    private static final Map<String, MarkReader> READERS = Map.of(
            "ja", MarkReader.of(Vocabularies.JAPANESE_MARKS, List.of("施錠していること")),
            "zh", MarkReader.of(Vocabularies.CHINESE_WORDS, List.of("应当建立制度")),
            "en", MarkReader.of(Vocabularies.YES_NO_NA, List.of("Is it locked?")),
            "de", MarkReader.of(Vocabularies.GERMAN_WORDS, List.of("Ist es verschlossen?")),
            "fr", MarkReader.of(Vocabularies.FRENCH_WORDS, List.of("Est-ce fermé ?")));

    static Stream<Arguments> marks() throws IOException {
        try (InputStream in = Objects.requireNonNull(MarkReaderTest.class.getResourceAsStream("marks.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> arguments(row[0], row[1], row[2], row[3]));
        }
    }

    @ParameterizedTest
    @MethodSource("marks")
    void readsMarks(String language, String mark, String verdict, String kind) {
        assertEquals(verdict + " " + kind, read(language, mark));
    }

    @ParameterizedTest
    @CsvSource({
        "de, nicht umgesetzt, not-implemented known",
        "de, noch nicht erledigt, not-implemented known",
        "de, siehe Anlage 3, see-remarks known",
        "de, 'ja, außer Laptops', partially-implemented qualified",
        "de, 'ja, aber nicht überall', answered unknown",
        "fr, 'oui, sauf filiales', partially-implemented qualified",
        "fr, pas encore déployé, not-implemented known",
        "fr, 'oui, mais pas partout', answered unknown",
        "fr, voir annexe, see-remarks known",
    })
    void readsOtherLanguages(String language, String mark, String expected) {
        assertEquals(expected, read(language, mark));
    }

    private static String read(String language, String mark) {
        MarkReader.Reading reading =
                Objects.requireNonNull(READERS.get(language)).read(mark);
        return reading.verdict().token() + " "
                + reading.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void theVocabularyOfTheTableCountsFirst() {
        MarkReader reader = MarkReader.of(
                new Vocabulary("legend", List.of(new Term("○", Verdict.NOT_APPLICABLE, ""))), List.of("施錠していること"));
        assertEquals(Verdict.NOT_APPLICABLE, reader.read("〇").verdict());
        assertEquals(Verdict.IMPLEMENTED, reader.read("はい").verdict());
    }

    @Test
    void anExplanationOfAnyLengthIsNoQualifier() {
        String mark = "Yes, " + "we lock it every evening, ".repeat(3);
        assertEquals("answered unknown", read("en", mark));
        assertEquals("answered unknown", read("en", "Yes, " + "x".repeat(1_000_000)));
    }

    @ParameterizedTest
    @CsvSource({"'', unanswered", "' ', unanswered", "'　', unanswered"})
    void blankMarksAreUnanswered(String mark, String verdict) {
        assertEquals(verdict + " known", read("ja", mark));
    }
}
