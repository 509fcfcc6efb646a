// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Cost;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final String MARKS = "\u0301\u0316\u0334\u3099ﾞ\uD834\uDD65";

    @ParameterizedTest
    @CsvSource({"ΟΔΟΣ, οδοσ", "οδος, οδοσ", "Σ, σ", "İI, i̇i", "ẞ, ß", "Ａ, ａ"})
    void convertsToLowerCase(String text, String lower) {
        assertEquals(lower, Letters.lower(text));
    }

    @Test
    void convertsAllOtherCharactersLikeTheJdk() {
        characters().filter(c -> c != 'Σ' && c != 'ς').forEach(c -> {
            String text = "a" + Character.toString(c) + "A";
            assertEquals(text.toLowerCase(Locale.ROOT), Letters.lower(text));
        });
    }

    @Test
    void normalizesLikeTheJdk() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random, 30);
            assertEquals(Normalizer.normalize(text, Normalizer.Form.NFKC), Letters.compatible(text));
            assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Letters.composed(text));
        }
    }

    @Test
    void keepsMoreThanThirtyMarksInARow() {
        String marks = "\u0301\u0316".repeat(15);
        assertEquals("Aá" + "\u0316".repeat(15) + "\u0301".repeat(14) + "A", Letters.compatible("Ａa" + marks + "Ａ"));
        assertEquals("Aa" + marks + "\u0301A", Letters.compatible("Ａa" + marks + "\u0301Ａ"));
        assertEquals("éa" + marks + "\u0301é", Letters.composed("e\u0301a" + marks + "\u0301e\u0301"));
        assertEquals(marks + "\u0301", Letters.compatible(marks + "\u0301"));
    }

    @Test
    void changesNothingTheSecondTime() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random, 3) + text(random, 0).repeat(random.nextInt(40)) + text(random, 3);
            String compatible = Letters.compatible(text);
            assertEquals(compatible, Letters.compatible(compatible));
            assertEquals(Letters.lower(text), Letters.lower(Letters.lower(text)));
        }
    }

    /** A character that may change places with those before it, and is not counted, would let any number pass. */
    @Test
    void countsAllMarks() {
        assertFalse(Letters.isMark('a'));
        characters()
                .filter(c -> changesPlaces(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                        .codePointAt(0)))
                .forEach(c -> assertTrue(Letters.isMark(c), () -> Integer.toHexString(c)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Σ", "aΣ", "ς", "İ", "Å", "\u0301\u0316", "ﾞ\u0301", "e\u0301", "ᄀ\u1161", "ﷺ", "\u0344"})
    void costsWhatTheSizeSays(String piece) {
        Cost.assertProportional(20_000, piece::repeat, Letters::lower);
        Cost.assertProportional(20_000, piece::repeat, Letters::compatible);
        Cost.assertProportional(20_000, piece::repeat, Letters::composed);
        Cost.assertProportional(20_000, piece::repeat, Marks::fold);
    }

    private static boolean changesPlaces(int c) {
        String text = Character.toString(c);
        return IntStream.of(0x0334, 0x0301)
                .mapToObj(Character::toString)
                .anyMatch(mark -> !Normalizer.isNormalized(mark + text, Normalizer.Form.NFD)
                        || !Normalizer.isNormalized(text + mark, Normalizer.Form.NFD));
    }

    private static IntStream characters() {
        return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE));
    }

    /** Returns a text with short rows of marks, in which every kind of character occurs. */
    private static String text(Random random, int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= letters; i++) {
            if (letters > 0) {
                text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x400 : 0x20000));
            }
            for (int marks = random.nextInt(5); marks > 0; marks--) {
                int at = random.nextInt(MARKS.codePointCount(0, MARKS.length()));
                text.appendCodePoint(MARKS.codePointAt(MARKS.offsetByCodePoints(0, at)));
            }
        }
        return text.toString();
    }
}
