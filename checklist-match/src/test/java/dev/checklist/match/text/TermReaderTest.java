// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.match.Examples;
import dev.checklist.match.glossary.Concept;
import dev.checklist.match.glossary.Glossary;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermReaderTest {

    private static final TermReader READER = new TermReader(Glossary.builtIn());

    private static Terms read(String text) {
        return READER.read(text, Optional.empty());
    }

    static Stream<List<String>> words() {
        return Examples.table(TermReaderTest.class, "words.tsv");
    }

    @ParameterizedTest
    @MethodSource("words")
    void splitsTextsIntoWordsAndPairs(List<String> row) {
        Terms terms = READER.read(row.get(1), Optional.of(row.get(0)).filter(tag -> !tag.isEmpty()));
        assertEquals(row.get(2), terms.script().name().toLowerCase(Locale.ROOT));
        assertEquals(row.get(3), String.join(" ", terms.words().tokens()));
        assertEquals(row.get(4), String.join(" ", terms.pairs().tokens()));
    }

    /** A small glossary, so that the table does not change with the words of the library. */
    private static final TermReader SMALL = new TermReader(Glossary.of(List.of(
            concept("drink", "", "飲み物", "drink"),
            concept("hot-drink", "drink", "", "hot drink"),
            concept("coffee", "hot-drink", "コーヒー|珈琲", "coffee|cup of joe"),
            concept("coffee-bean", "", "コーヒー豆", "coffee bean"),
            concept("bean", "", "豆", "bean"),
            concept("espresso", "coffee", "エスプレッソ", "espresso"),
            concept("ring-a", "ring-b", "", "ring"),
            concept("ring-b", "ring-a", "", "bell"),
            concept("same-1", "", "", "same"),
            concept("same-2", "", "", "SAME"),
            concept("id-card", "", "IDカード", "ID card"),
            concept("empty", "", "", "!?"))));

    private static Concept concept(String id, String broader, String ja, String en) {
        return new Concept(id, list(broader), Map.of("ja", list(ja), "en", list(en)));
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split("\\|")).filter(each -> !each.isEmpty()).toList();
    }

    static Stream<List<String>> concepts() {
        return Examples.table(TermReaderTest.class, "concepts.tsv");
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void findsConcepts(List<String> row) {
        assertEquals(row.get(1), weights(SMALL.read(row.get(0), Optional.empty())));
    }

    private static String weights(Terms terms) {
        return new TreeMap<>(terms.concepts().weights())
                .entrySet().stream()
                        .map(each -> each.getKey() + (each.getValue() == 1 ? "" : "=" + each.getValue()))
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "多要素認証",
                "多要素認証を使っていますか。",
                "二要素認証",
                "MFA",
                "ＭＦＡ",
                "mfa",
                "Is MFA used?",
                "是否采用多因素认证?",
                "multi-factor authentication",
                "Two-Factor Authentication is enforced.",
                "管理者のMFAは必須か"
            })
    void otherWordsForTheSameThingMeet(String text) {
        assertEquals(1, read(text).concepts().weight("multi-factor-authentication"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MFAX", "amfa", "要素", "factory", "ΜFΑ"})
    void otherThingsDoNotMeet(String text) {
        assertEquals(0, read(text).concepts().weight("multi-factor-authentication"));
    }

    @Test
    void aGlossaryOfTheUserAddsToThatOfTheLibrary() {
        Glossary own = Glossary.of(List.of(
                new Concept("multi-factor-authentication", List.of(), Map.of("ja", List.of("合言葉とカード"))),
                new Concept("our-portal", List.of(), Map.of("en", List.of("Hive")))));
        TermReader reader = new TermReader(Glossary.builtIn().plus(own));
        Terms terms = reader.read("Hive の合言葉とカード", Optional.empty());
        assertTrue(terms.concepts().terms().containsAll(List.of("multi-factor-authentication", "our-portal")));
        assertFalse(read("Hive の合言葉とカード").concepts().terms().contains("our-portal"));
        assertNotEquals(READER.version(), reader.version());
    }

    @Test
    void theVersionTellsGlossariesApart() {
        Concept one = new Concept("a", List.of(), Map.of("en", List.of("b")));
        Concept other = new Concept("a", List.of(), Map.of("en", List.of("B")));
        assertEquals(version(one), version(one));
        assertNotEquals(version(one), version(other));
    }

    private static String version(Concept concept) {
        return new TermReader(Glossary.of(List.of(concept))).version();
    }

    @Test
    void termsCountAsOftenAsTheyAreThere() {
        Bag words = read("Logs, logs and keys").words();
        assertEquals(List.of("log", "log", "kei"), words.tokens());
        assertEquals(2, words.weight("log"));
        assertEquals(0, words.weight("cat"));
        assertEquals(3, words.length());
        assertEquals(new TreeSet<>(List.of("kei", "log")), new TreeSet<>(words.terms()));
    }

    static Stream<String> parts() {
        return Stream.of(
                "a",
                "あ",
                "ア",
                "密",
                "漢字とかな",
                "ab ",
                "MFA多要素認証",
                "😀",
                "\0",
                "\uD83D",
                "1",
                "。",
                " ",
                "https://a",
                "多因素认证，",
                "不");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void readsLongTextsInTime(String part) {
        String text = part.repeat(100_000 / part.length());

        Terms terms = Assertions.assertTimeout(Duration.ofSeconds(10), () -> read(text));
        assertTrue(terms.pairs().terms().stream().allMatch(term -> term.length() <= 255));
    }
}
