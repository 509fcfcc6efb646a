// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests which marks are the same. The cases are in marks.tsv, with invisible characters as {@code \\uXXXX}. */
class MarksTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    @ParameterizedTest(name = "{1}: [{0}] is {2}")
    @MethodSource("marks")
    void readsMarks(String mark, String vocabulary, String expected) {
        assertEquals(
                expected,
                vocabulary(vocabulary)
                        .verdictOf(unescape(mark))
                        .map(Verdict::token)
                        .orElse("unknown"));
    }

    static Stream<Arguments> marks() throws IOException {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("marks.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(row -> arguments(row[0], row[1], row[2]));
        }
    }

    private static Vocabulary vocabulary(String name) {
        return Vocabularies.all().stream()
                .filter(vocabulary -> vocabulary.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String unescape(String mark) {
        return ESCAPE.matcher(mark).replaceAll(escape -> {
            return Character.toString(Integer.parseInt(escape.group(1), 16));
        });
    }

    @ParameterizedTest
    @CsvSource({"İ, i̇", "I, i", "ı, ı", "ＩＤ, id", "Σ, σ", "①, ①", "！, !", "～, ~", "｟, ｟", "\uD83D\uDE00, \uD83D\uDE00"
    })
    void foldsTheSameInEveryLocale(String mark, String folded) {
        assertEquals(folded, Marks.fold(mark));
    }

    @Test
    void keepsMarksApartThatPeopleTellApart() {
        assertNotEquals(Marks.fold("○"), Marks.fold("●"));
        assertNotEquals(Marks.fold("○"), Marks.fold("◎"));
        assertNotEquals(Marks.fold("△"), Marks.fold("▲"));
        assertNotEquals(Marks.fold("×"), Marks.fold("x"));
        assertNotEquals(Marks.fold("は い"), Marks.fold("はい"));
    }

    @Test
    @Timeout(5)
    void foldsLongMarksInTime() {
        String mark = " \u200B◯".repeat(1_000_000);
        assertEquals("○" + " ○".repeat(999_999), Marks.fold(mark));
    }
}
