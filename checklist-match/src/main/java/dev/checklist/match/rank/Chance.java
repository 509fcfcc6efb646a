// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.rank;

/** Turns evidence into the chance that an answer is right, as measured; docs/match.md tells on which questions. */
public final class Chance {

    /** Libraries with fewer or more past questions were not measured. */
    private static final double FEWEST = 50;

    private static final double MOST = 1_000;

    /** The share that was right of the surest answers that were measured. */
    private static final double SUREST = 0.97;

    private final double size;

    /** The number of past questions: in a larger library, terms are rarer, and more of the answers are wrong. */
    public Chance(long questions) {
        this.size = Math.log(Math.max(FEWEST, Math.min(MOST, (double) questions)));
    }

    /**
     * Returns the chance of an answer.
     *
     * @param evidence what speaks for it
     * @param rival    what speaks for the best other answer
     */
    public double of(double evidence, double rival) {
        if (evidence == 0) {
            return 0;
        }
        double scale = 5 / size;
        double odds = -3.68 + scale * (0.47 * evidence + 0.39 * (evidence - rival)) - 0.66 * (size - 5);
        return Math.min(SUREST, 1 / (1 + Math.exp(-odds)));
    }
}
