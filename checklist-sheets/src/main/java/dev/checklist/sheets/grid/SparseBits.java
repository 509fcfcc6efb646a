// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.Map;
import java.util.TreeMap;

/** A set of numbers from 0, such as rows. It takes memory for the numbers in it, and none for those between them. */
public final class SparseBits {

    /** For each 64 numbers of which one is in the set, which of them are. */
    private final TreeMap<Integer, Long> words = new TreeMap<>();

    public void set(int number) {
        words.merge(number / Long.SIZE, 1L << number, (a, b) -> a | b);
    }

    /** Adds the numbers from the first to the last, both included. */
    public void set(int first, int last) {
        for (int word = first / Long.SIZE; word <= last / Long.SIZE; word++) {
            long bits = -1;
            if (word == first / Long.SIZE) {
                bits &= -1L << first;
            }
            if (word == last / Long.SIZE) {
                bits &= -1L >>> (Long.SIZE - 1 - last % Long.SIZE);
            }
            words.merge(word, bits, (a, b) -> a | b);
        }
    }

    public boolean contains(int number) {
        return (words.getOrDefault(number / Long.SIZE, 0L) & 1L << number) != 0;
    }

    /** Whether one of the numbers from the first to the last, both included, is in the set. */
    public boolean intersects(int first, int last) {
        long start = words.getOrDefault(first / Long.SIZE, 0L) & -1L << first;
        int next = first / Long.SIZE;
        if (start == 0) {
            Map.Entry<Integer, Long> later = words.higherEntry(next);
            if (later == null) {
                return false;
            }
            next = later.getKey();
            start = later.getValue();
        }
        return (long) next * Long.SIZE + Long.numberOfTrailingZeros(start) <= last;
    }
}
