// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.checklist.model.Cost;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdPatternTest {

    @ParameterizedTest
    @CsvSource({
        "*, '', true",
        "A*, A, true",
        "A*A, A, false",
        "A*A, AA, true",
        "A*.1, A.1.1, true",
        "A*.1, A.1.2, false",
        "*aab*b, aaabb, true",
        "*ab*ab, aab, false"
    })
    void matches(String pattern, String id, boolean expected) {
        assertEquals(expected, new IdPattern(pattern).matches(id));
    }

    @Test
    void matchesLikeARegularExpression() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String pattern = text(random, "ab*", 6) + "*" + text(random, "ab*", 3);
            String id = text(random, "ab\n", 9);
            assertEquals(
                    Pattern.compile(
                                    Stream.of(pattern.split("\\*", -1)).collect(Collectors.joining(".*")),
                                    Pattern.DOTALL)
                            .matcher(id)
                            .matches(),
                    new IdPattern(pattern).matches(id),
                    () -> pattern + " " + id);
        }
    }

    private static String text(Random random, String letters, int most) {
        return random.ints(random.nextInt(most + 1), 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    @Test
    void costsWhatTheSizeSays() {
        IdPattern many = new IdPattern("*a".repeat(1000) + "*b");
        Cost.assertProportional(100_000, "a"::repeat, id -> assertFalse(many.matches(id)));
        Cost.assertProportional(
                50_000,
                "a"::repeat,
                id -> assertFalse(new IdPattern("*" + id.substring(id.length() / 2) + "b*").matches(id)));
        Cost.assertProportional(
                50_000, "*a"::repeat, pattern -> assertFalse(new IdPattern(pattern + "*b").matches("aa")));
    }
}
