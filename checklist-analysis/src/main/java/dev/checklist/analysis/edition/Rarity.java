// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.edition.Edition.Item;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How rare a sequence of characters is in two editions: the logarithm of the number of controls for each that has it, in
 * the edition in which it is more common. It is small for a sequence that all controls have, and the largest for one that
 * a single control of each edition has. It is halved for pairs with a character that serves grammar, which small editions
 * alone do not show.
 */
final class Rarity {

    private static final int SAMPLE = 500;
    private static final char FIRST_HIRAGANA = 'ぁ';
    private static final char LAST_HIRAGANA = 'ゟ';
    private static final String PARTICLES = "的了是否有对對应應在和与與及或等";

    /** Each sequence once, in ascending order, in an array that may be longer. */
    private final long[] sequences;

    private final double[] rarities;
    private final int controls;
    private int size;

    private Rarity(List<Item> before, List<Item> after) {
        long[] ofBefore = sequences(before);
        long[] ofAfter = sequences(after);
        sequences = new long[ofBefore.length + ofAfter.length];
        rarities = new double[sequences.length];
        controls = Math.max(before.size(), after.size());
        int i = 0;
        int j = 0;
        while (i < ofBefore.length || j < ofAfter.length) {
            boolean isBefore = j == ofAfter.length || (i < ofBefore.length && ofBefore[i] <= ofAfter[j]);
            long sequence = isBefore ? ofBefore[i] : ofAfter[j];
            int endBefore = end(ofBefore, i, sequence);
            int endAfter = end(ofAfter, j, sequence);
            double share = Math.max((double) (endBefore - i) / before.size(), (double) (endAfter - j) / after.size());
            sequences[size] = sequence;
            rarities[size++] = Math.log((controls + 1) / (share * controls));
            i = endBefore;
            j = endAfter;
        }
    }

    static Rarity in(List<Item> before, List<Item> after) {
        return new Rarity(Sample.of(before, SAMPLE), Sample.of(after, SAMPLE));
    }

    /** Returns the sequences of all texts in ascending order, each as often as there are texts that have it. */
    private static long[] sequences(List<Item> items) {
        return items.stream()
                .map(item -> item.text().sequences())
                .flatMapToLong(all -> IntStream.range(0, all.length)
                        .filter(i -> i == 0 || all[i] != all[i - 1])
                        .mapToLong(i -> all[i]))
                .sorted()
                .toArray();
    }

    private static int end(long[] sorted, int start, long sequence) {
        int end = start;
        while (end < sorted.length && sorted[end] == sequence) {
            end++;
        }
        return end;
    }

    double of(long sequence) {
        int index = Arrays.binarySearch(sequences, 0, size, sequence);
        double rarity = index >= 0 ? rarities[index] : Math.log(controls + 1);
        return isGrammar((char) sequence) || isGrammar((char) (sequence >> Character.SIZE)) ? rarity / 2 : rarity;
    }

    /** Whether a character serves grammar more than it names a thing: all hiragana do, and the particles of Chinese. */
    private static boolean isGrammar(char letter) {
        return (letter >= FIRST_HIRAGANA && letter <= LAST_HIRAGANA) || PARTICLES.indexOf(letter) >= 0;
    }
}
