// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

/** The sequences of characters of a text in ascending order, how much each of them says, and all together. */
final class WeighedText {

    private final long[] sequences;
    private final double[] weights;
    private final double sum;

    WeighedText(ComparedText text, Rarity rarity) {
        sequences = text.sequences();
        weights = new double[sequences.length];
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i > 0 && sequences[i] == sequences[i - 1] ? weights[i - 1] : rarity.of(sequences[i]);
            all += weights[i];
        }
        sum = all;
    }

    double sum() {
        return sum;
    }

    /** Returns how much the sequences say that both texts have; 0 if it can't reach {@code least}. */
    double sharedWith(WeighedText other, double least) {
        double shared = 0;
        double most = sum;
        int i = 0;
        int j = 0;
        while (i < sequences.length && j < other.sequences.length) {
            int order = Long.compare(sequences[i], other.sequences[j]);
            if (order == 0) {
                shared += weights[i];
            } else if (order < 0) {
                most -= weights[i];
                if (most < least) {
                    return 0;
                }
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
