// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.MatchReason;
import java.util.Comparator;

/** Two controls that may belong together: their indexes, their similarity, and what speaks for it. */
record Pair(int before, int after, double similarity, MatchReason by) {

    /** By how much the same key outweighs a more similar text. */
    private static final double KEY = 0.2;

    /** Of pairs that are equally good, those nearer to the beginning come first. */
    static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::rank)
            .reversed()
            .thenComparing(Pair::by)
            .thenComparingInt(pair -> pair.before() + pair.after())
            .thenComparingInt(pair -> Math.abs(pair.before() - pair.after()));

    private double rank() {
        return by == MatchReason.SIMILARITY ? similarity : similarity + KEY;
    }

    /** Whether no pair without the same key can be better. */
    boolean isCertain() {
        return rank() >= 1;
    }
}
