// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertRefused;
import static dev.checklist.model.Samples.checklist;
import static dev.checklist.model.Samples.control;
import static dev.checklist.model.Samples.section;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.checklist.model.problem.DuplicateIdException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTest {

    private static final Checklist CHECKLIST = Samples.CHECKLIST;

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(String component, String message, Executable making) {
        assertRefused(component, message, making);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("id", "id is blank, expected text: found ''", () -> CHECKLIST.withId("")),
                refusal(
                        "id",
                        "id is 257 UTF-16 units long, expected at most 256",
                        () -> CHECKLIST.withId("x".repeat(257))),
                refusal("title", "title is blank, expected text: found '\u3000'", () -> CHECKLIST.withTitle("\u3000")),
                refusal(
                        "notes",
                        "notes[1] is blank, expected text: found '\\u000A'",
                        () -> CHECKLIST.withNotes("x", "\n")),
                refusal(
                        "properties",
                        "a name in properties is blank, expected text: found ' '",
                        () -> CHECKLIST.withProperties(Map.of(" ", "x"))));
    }

    private static Arguments refusal(String component, String message, Executable making) {
        return arguments(component, message, making);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja",
                "JA",
                "en-US",
                "zh-Hans",
                "zh-Hant-HK",
                "zh-cmn-Hans",
                "de-1901",
                "es-419",
                "und",
                "x-private",
                "i-klingon",
                "en-u-ca-japanese",
                "ID-id"
            })
    void keepsAWellFormedLanguageAsGiven(String language) {
        assertEquals(Optional.of(language), CHECKLIST.withLanguage(language).language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "ja-", "-ja", "ja--JP", " ja", "ja ", "日本語", "x", "a", "verylonglanguage", "İD"})
    void refusesALanguageThatIsNotWellFormed(String language) {
        assertRefused(
                "language",
                "language is '" + language + "', expected a well-formed BCP 47 tag such as 'ja' or 'zh-Hans'",
                () -> CHECKLIST.withLanguage(language));
    }

    @Test
    void quotesTheStartOfALongLanguage() {
        assertRefused(
                "language",
                "language is '" + "あ".repeat(40) + "…', expected a well-formed BCP 47 tag such as 'ja' or 'zh-Hans'",
                () -> CHECKLIST.withLanguage("あ".repeat(41)));
    }

    @ParameterizedTest
    @MethodSource("duplicates")
    void refusesAnIdThatIsGivenTwice(List<Section> sections) {
        DuplicateIdException thrown =
                assertThrowsExactly(DuplicateIdException.class, () -> CHECKLIST.withSections(sections));
        assertEquals("Duplicate id '1', expected one that is unique in its checklist", thrown.getMessage());
        assertEquals("1", thrown.id());
        assertEquals("id", thrown.component());
    }

    static Stream<List<Section>> duplicates() {
        return Stream.of(
                List.of(section("1"), section("1")),
                List.of(section("1", control("1"))),
                List.of(section("a", control("1"), control("1"))),
                List.of(section("a", control("1")), section("b", control("1"))),
                List.of(section("a", control("1")).withSections(section("b", control("1")))),
                List.of(section("1").withSections(section("b").withSections(section("1")))),
                List.of(section("a").withSections(section("b", control("1"))), section("1")));
    }

    @Test
    void quotesTheStartOfALongDuplicateId() {
        String id = "あ".repeat(41);
        DuplicateIdException thrown =
                assertThrowsExactly(DuplicateIdException.class, () -> checklist(section(id), section(id)));
        assertEquals(
                "Duplicate id '" + "あ".repeat(40) + "…', expected one that is unique in its checklist",
                thrown.getMessage());
        assertEquals(id, thrown.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "ｉ", "i ", "ı", "i\u0307", "1.0"})
    void allowsIdsThatOnlyLookAlike(String id) {
        assertDoesNotThrow(() -> checklist(section("i", control("1")), section(id)));
    }

    @Test
    void allowsItsOwnIdForASection() {
        assertEquals("c", checklist(section("c")).id());
    }

    @Test
    void allowsNoSections() {
        assertEquals(List.of(), checklist().sections());
    }
}
