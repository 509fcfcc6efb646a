// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.edition.Edition.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Decides which controls with the same key, an id or a path of labels, belong together. How similar unrelated controls
 * are is measured on the editions themselves.
 */
final class SameKeys {

    /** Texts of one language with a lower similarity belong to different controls. */
    private static final double RELATED = 0.15;

    /** The same for the only control of an edition, with which nothing can be compared. */
    private static final double RELATED_ALONE = 0.25;

    /** How much more similar than unrelated controls the controls with the same key have to be. */
    private static final double MORE = 1.2;

    /** The share of the unrelated pairs that says how similar unrelated controls are. */
    private static final double CLEAR_SHARE = 0.95;

    /** The number of comparisons from which they say whether the keys were reassigned. */
    private static final int ENOUGH = 20;

    private static final int SAMPLE = 100;

    /** In translations, the keys were kept if a key wins more of its comparisons with unrelated pairs than this. */
    private static final double KEPT = 0.7;

    /** Texts may be in two languages that are written alike if the keys win this share of the comparisons. */
    private static final double CLEARLY_KEPT = 0.9;

    private final List<Item> before;
    private final List<Item> after;
    private final Similarity similarity;

    SameKeys(List<Item> before, List<Item> after, Similarity similarity) {
        this.before = before;
        this.after = after;
        this.similarity = similarity;
    }

    /** The similarities of unrelated pairs in ascending order, and how many of them a pair with the same key exceeds. */
    private record Comparison(List<Double> unrelated, int wins, int compared) {

        boolean isEnough() {
            return compared >= ENOUGH;
        }

        boolean isWonBy(double share) {
            return wins > share * compared;
        }

        double quantile(double share) {
            return unrelated.get(Math.max(0, (int) Math.ceil(share * unrelated.size()) - 1));
        }
    }

    /**
     * Returns the pairs that belong together.
     *
     * @param pairs     pairs of controls with the same key
     * @param unchanged how many controls have the same text in both editions
     */
    List<Pair> related(List<Pair> pairs, int unchanged) {
        List<Pair> translated = pairs.stream().filter(this::isTranslated).toList();
        List<Pair> others = new ArrayList<>(pairs);
        others.removeAll(new HashSet<>(translated));
        List<Pair> related = new ArrayList<>();
        if (!translated.isEmpty()) {
            Comparison comparison = compare(translated);
            if (!comparison.isEnough() || comparison.isWonBy(KEPT)) {
                related.addAll(translated);
            }
        }
        if (!others.isEmpty()) {
            double least = leastSimilarity(compare(others), 10 * unchanged < others.size());
            others.stream().filter(pair -> pair.similarity() >= least).forEach(related::add);
        }
        return related;
    }

    private boolean isTranslated(Pair pair) {
        return before.get(pair.before())
                .text()
                .isInOtherLanguageThan(after.get(pair.after()).text());
    }

    private static double leastSimilarity(Comparison comparison, boolean isAllNew) {
        if (comparison.unrelated().isEmpty()) {
            return RELATED_ALONE;
        }
        if (isAllNew && comparison.isEnough() && comparison.isWonBy(CLEARLY_KEPT)) {
            return Math.min(RELATED, comparison.quantile(0.5));
        }
        return Math.min(ControlMatcher.SIMILAR, Math.max(RELATED, MORE * comparison.quantile(CLEAR_SHARE)));
    }

    /** Compares each pair with two others, of controls that are half an edition apart. */
    private Comparison compare(List<Pair> pairs) {
        List<Double> unrelated = new ArrayList<>();
        int wins = 0;
        int compared = 0;
        for (Pair pair : Sample.of(pairs, SAMPLE)) {
            int otherBefore = (pair.before() + before.size() / 2) % before.size();
            int otherAfter = (pair.after() + after.size() / 2) % after.size();
            List<Double> found = new ArrayList<>();
            if (otherAfter != pair.after()) {
                found.add(similarity.of(pair.before(), otherAfter));
            }
            if (otherBefore != pair.before()) {
                found.add(similarity.of(otherBefore, pair.after()));
            }
            for (double each : found) {
                wins += pair.similarity() > each ? 1 : 0;
                compared += pair.similarity() == each ? 0 : 1;
            }
            unrelated.addAll(found);
        }
        unrelated.sort(null);
        return new Comparison(unrelated, wins, compared);
    }
}
