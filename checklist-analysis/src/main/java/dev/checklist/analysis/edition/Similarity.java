// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.edition.Edition.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How similar the texts of two editions are, from 0 to 1. What two texts share counts the more, the fewer controls of
 * their editions have it, see {@link Rarity}; the endings of all questions count next to nothing.
 */
final class Similarity {

    /**
     * Added to what two texts say together, so that two short texts are less similar than two long ones that share just
     * as large a part. A sequence of characters that only one of twenty controls has says 3, one of three hundred 5.7.
     */
    private static final double DOUBT = 15;

    private final List<Item> before;
    private final List<Item> after;
    private final @Nullable WeighedText[] ofBefore;
    private final @Nullable WeighedText[] ofAfter;
    private @Nullable Rarity rarity;

    Similarity(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        this.ofBefore = new WeighedText[before.size()];
        this.ofAfter = new WeighedText[after.size()];
    }

    double of(int before, int after) {
        return of(before, after, 0);
    }

    /** Returns the similarity; 0 if it can't reach {@code least}. */
    double of(int before, int after, double least) {
        WeighedText ours = weighed(this.before, ofBefore, before);
        WeighedText theirs = weighed(this.after, ofAfter, after);
        double all = ours.sum() + theirs.sum() + DOUBT;
        double wanted = least * all / 2;
        return Math.min(ours.sum(), theirs.sum()) < wanted ? 0 : 2 * ours.sharedWith(theirs, wanted) / all;
    }

    private WeighedText weighed(List<Item> items, @Nullable WeighedText[] known, int index) {
        WeighedText weighed = known[index];
        if (weighed == null) {
            weighed = new WeighedText(items.get(index).text(), rarity());
            known[index] = weighed;
        }
        return weighed;
    }

    /** Counted on demand, because nothing is compared if all controls have the same text. */
    private Rarity rarity() {
        if (rarity == null) {
            rarity = Rarity.in(before, after);
        }
        return rarity;
    }
}
