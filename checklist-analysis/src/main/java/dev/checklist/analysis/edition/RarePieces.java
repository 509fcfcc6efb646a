// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.edition.Edition.Item;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds pairs of controls of two large editions that are worth a comparison: pairs that share rare sequences of four
 * characters. Each control is compared with those few only with which it shares the most, so the number of pairs grows
 * with the number of controls, and not with its square.
 *
 * <p>Lists of pairs are arrays with two numbers in each element, the first in the upper 32 bits.
 */
final class RarePieces {

    private static final int LENGTH = 4;

    /** A sequence that is in more controls than this is not distinctive. */
    private static final int RARE = 8;

    /** With how many others a control is compared at least, if it shares a rare sequence with so many. */
    private static final int MOST_SHARED = 16;

    private static final int SEEN_BITS = 22;

    private RarePieces() {}

    /**
     * Returns the pairs to compare, each once, in ascending order.
     *
     * @param ofBefore indexes of the controls in {@code before}
     * @param ofAfter  indexes of the controls in {@code after}
     */
    static long[] pairs(List<Item> before, List<Integer> ofBefore, List<Item> after, List<Integer> ofAfter) {
        BitSet seenBefore = seen(before, ofBefore);
        BitSet seenAfter = seen(after, ofAfter);
        long[] sharing = sharing(pieces(before, ofBefore, seenAfter), pieces(after, ofAfter, seenBefore));
        LongStream mostOfAfter = swapped(mostShared(swapped(Arrays.stream(sharing))));
        return LongStream.concat(mostShared(Arrays.stream(sharing)), mostOfAfter)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Returns which sequences texts have; by a part of their hash codes, so a few others may seem to be there. */
    private static BitSet seen(List<Item> items, List<Integer> indexes) {
        BitSet seen = new BitSet(1 << SEEN_BITS);
        for (int index : indexes) {
            String text = items.get(index).text().text();
            for (int i = 0; i + LENGTH <= text.length(); i++) {
                seen.set(place(hash(text, i)));
            }
        }
        return seen;
    }

    /** Returns pairs of a sequence and the index of a text that has it, each once, in ascending order. */
    private static long[] pieces(List<Item> items, List<Integer> indexes, BitSet ofOthers) {
        return indexes.stream()
                .flatMapToLong(index -> pieces(items.get(index).text().text(), index, ofOthers))
                .sorted()
                .distinct()
                .toArray();
    }

    private static LongStream pieces(String text, int index, BitSet ofOthers) {
        return LongStream.range(0, Math.max(0, text.length() - LENGTH + 1))
                .map(i -> hash(text, (int) i))
                .filter(hash -> ofOthers.get(place((int) hash)))
                .map(hash -> (hash << Integer.SIZE) | index);
    }

    private static int place(int hash) {
        return hash >>> (Integer.SIZE - SEEN_BITS);
    }

    /** Two sequences with the same hash code count as one, which seems to be less rare than both. */
    private static int hash(String text, int start) {
        long piece = 0;
        for (int i = start; i < start + LENGTH; i++) {
            piece = (piece << Character.SIZE) | text.charAt(i);
        }
        piece *= 0x9E3779B97F4A7C15L;
        return (int) (((piece ^ (piece >>> 29)) * 0xBF58476D1CE4E5B9L) >>> Integer.SIZE);
    }

    /** Returns a pair of controls for each rare sequence that both have. */
    private static long[] sharing(long[] ofBefore, long[] ofAfter) {
        LongStream.Builder sharing = LongStream.builder();
        int i = 0;
        int j = 0;
        while (i < ofBefore.length && j < ofAfter.length) {
            int piece = Math.min(first(ofBefore[i]), first(ofAfter[j]));
            int endBefore = end(ofBefore, i, piece);
            int endAfter = end(ofAfter, j, piece);
            if (endBefore - i + endAfter - j <= RARE) {
                for (int k = i; k < endBefore; k++) {
                    for (int m = j; m < endAfter; m++) {
                        sharing.add((ofBefore[k] << Integer.SIZE) | (int) ofAfter[m]);
                    }
                }
            }
            i = endBefore;
            j = endAfter;
        }
        return sharing.build().toArray();
    }

    /** Returns the end of the elements that begin with a number. */
    private static int end(long[] sorted, int start, int number) {
        int end = start;
        while (end < sorted.length && first(sorted[end]) == number) {
            end++;
        }
        return end;
    }

    private static int first(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    private static LongStream swapped(LongStream pairs) {
        return pairs.map(pair -> Long.rotateLeft(pair, Integer.SIZE));
    }

    /** Returns, for each first number, the pairs that occur most often; of equally frequent ones, those with the lowest second number. */
    private static LongStream mostShared(LongStream pairs) {
        long[] sorted = pairs.sorted().toArray();
        LongStream.Builder most = LongStream.builder();
        int start = 0;
        while (start < sorted.length) {
            int end = end(sorted, start, first(sorted[start]));
            long first = sorted[start] & (-1L << Integer.SIZE);
            Arrays.stream(byFrequency(sorted, start, end))
                    .limit(MOST_SHARED)
                    .forEach(each -> most.add(first | (int) each));
            start = end;
        }
        return most.build();
    }

    /** Returns the second numbers of a range, the most frequent ones first, with the frequency, negated, in the upper 32 bits. */
    private static long[] byFrequency(long[] sorted, int start, int end) {
        long[] counts = new long[end - start];
        int count = 0;
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || sorted[i] != sorted[from]) {
                counts[count++] = ((long) (from - i) << Integer.SIZE) | (int) sorted[from];
                from = i;
            }
        }
        long[] found = Arrays.copyOf(counts, count);
        Arrays.sort(found);
        return found;
    }
}
