// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.analysis.Examples;
import dev.checklist.analysis.edition.Edition.Item;
import dev.checklist.model.Control;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RarePiecesTest {

    private static final int MANY = 500;

    private static List<Item> items(IntFunction<String> text) {
        return new Edition(Examples.checklist(IntStream.range(0, MANY)
                        .mapToObj(i -> Control.builder()
                                .id("c" + i)
                                .requirement(text.apply(i))
                                .build())
                        .toArray(Control[]::new)))
                .items();
    }

    private static long[] pairs(List<Item> before, List<Item> after) {
        List<Integer> all = IntStream.range(0, MANY).boxed().toList();
        return RarePieces.pairs(before, all, after, all);
    }

    private static String piece(int number) {
        return "<" + (char) ('一' + number) + (char) ('ア' + number % 80) + ">";
    }

    /** Shares each of its pieces with three others of its edition and four of the other, with other ones each time. */
    private static String sharing(int index) {
        return IntStream.range(0, 60)
                .mapToObj(k -> piece(k * 200 + Math.floorMod(index * (2 * k + 1), MANY) / 4))
                .collect(Collectors.joining("—" + index + "—"));
    }

    @Test
    void findsTheOneThatSharesARarePiece() {
        long[] pairs = pairs(items(i -> "Is it so " + piece(i)), items(i -> "Is it so " + piece(MANY - 1 - i)));
        assertArrayEquals(
                IntStream.range(0, MANY)
                        .mapToLong(i -> ((long) i << Integer.SIZE) | (MANY - 1 - i))
                        .toArray(),
                pairs);
    }

    @Test
    void findsNothingWhereAllShareTheSame() {
        assertEquals(0, pairs(items(i -> "Is it so?"), items(i -> "Is it so?")).length);
    }

    @Test
    void comparesEachWithFewOthers() {
        List<Item> texts = items(RarePiecesTest::sharing);
        long[] pairs = pairs(texts, texts);
        assertTrue(pairs.length <= 2 * 16 * MANY, pairs.length + " pairs");
        assertTrue(pairs.length >= 16 * MANY, pairs.length + " pairs");
        assertEquals(
                MANY,
                Arrays.stream(pairs)
                        .filter(pair -> pair >> Integer.SIZE == (int) pair)
                        .count());
    }

    @Test
    void findsTheSamePairsInBothDirections() {
        List<Item> before = items(RarePiecesTest::sharing);
        List<Item> after = items(i -> sharing(i * 7 % MANY));
        assertArrayEquals(
                pairs(before, after),
                Arrays.stream(pairs(after, before))
                        .map(pair -> Long.rotateLeft(pair, Integer.SIZE))
                        .sorted()
                        .toArray());
    }
}
