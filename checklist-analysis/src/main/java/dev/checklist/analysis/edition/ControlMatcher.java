// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.edition.Edition.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Matches the controls of two editions. The result does not depend on which edition is given first.
 */
public final class ControlMatcher {

    /** See {@code ChecklistDiff.SIMILAR}. */
    public static final double SIMILAR = 0.4;

    /** The maximum number of pairs for which all pairs are compared. */
    private static final long ALL_PAIRS = 100_000;

    /** The maximum number of characters, those of each pair together, for which all pairs are compared. */
    private static final long ALL_CHARACTERS = 100_000_000;

    private final List<Item> before;
    private final List<Item> after;
    private final Matching matching;
    private final Similarity similarity;

    private ControlMatcher(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        this.matching = new Matching(before.size(), after.size());
        this.similarity = new Similarity(before, after);
    }

    public static Matching match(List<Item> before, List<Item> after) {
        return new ControlMatcher(before, after).match();
    }

    private Matching match() {
        matchInOrder();
        matching.matchByKey(this::idBefore, this::idAfter, this::isSame, MatchReason.ID);
        matching.matchByKey(i -> requirement(before, i), j -> requirement(after, j), (i, j) -> true, MatchReason.TEXT);
        matching.matchByKey(i -> text(before, i), j -> text(after, j), (i, j) -> true, MatchReason.TEXT);
        matchRelated();
        return matching;
    }

    /**
     * Matches controls in document order. Most controls of the next edition are in the same order and have the same id
     * and text. They are matched by their ids, without comparing them with any others.
     */
    private void matchInOrder() {
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (hasSameId(i, j)) {
                if (isSame(i, j)) {
                    matching.match(i, j, MatchReason.ID);
                }
                i++;
                j++;
            } else if (hasSameId(i, j + 1)) {
                j++;
            } else if (hasSameId(i + 1, j)) {
                i++;
            } else {
                i++;
                j++;
            }
        }
    }

    private boolean hasSameId(int i, int j) {
        return i < before.size() && j < after.size() && idBefore(i).equals(idAfter(j));
    }

    private boolean isSame(int i, int j) {
        return before.get(i).text().isSame(after.get(j).text());
    }

    private String idBefore(int index) {
        return before.get(index).control().id();
    }

    private String idAfter(int index) {
        return after.get(index).control().id();
    }

    private static String requirement(List<Item> items, int index) {
        return items.get(index).control().requirement();
    }

    private static String text(List<Item> items, int index) {
        return items.get(index).text().text();
    }

    /** Matches the controls that most surely belong together first; of equally sure ones, those nearer to the beginning. */
    private void matchRelated() {
        int unchanged = before.size() - matching.freeBefore().size();
        List<Pair> pairs = new ArrayList<>(sameKeys(this::idBefore, this::idAfter, MatchReason.ID, unchanged));
        pairs.addAll(sameKeys(i -> before.get(i).path(), j -> after.get(j).path(), MatchReason.PATH, unchanged));
        matchBestFirst(pairs.stream().filter(Pair::isCertain).toList());
        addSimilar(pairs);
        matchBestFirst(pairs);
    }

    private void matchBestFirst(List<Pair> pairs) {
        pairs.stream().sorted(Pair.BEST_FIRST).forEach(pair -> {
            if (matching.areFree(pair.before(), pair.after())) {
                matching.match(pair.before(), pair.after(), pair.by());
            }
        });
    }

    private List<Pair> sameKeys(
            IntFunction<String> keyBefore, IntFunction<String> keyAfter, MatchReason by, int unchanged) {
        List<Pair> pairs = new ArrayList<>();
        matching.matchByKey(
                keyBefore,
                keyAfter,
                (i, j) -> {
                    pairs.add(new Pair(i, j, similarity.of(i, j), by));
                    return false;
                },
                by);
        return new SameKeys(before, after, similarity).related(pairs, unchanged);
    }

    private void addSimilar(List<Pair> pairs) {
        List<Integer> ofBefore = matching.freeBefore();
        List<Integer> ofAfter = matching.freeAfter();
        if ((long) ofBefore.size() * ofAfter.size() <= ALL_PAIRS
                && ofBefore.size() * length(after, ofAfter) + ofAfter.size() * length(before, ofBefore)
                        <= ALL_CHARACTERS) {
            for (int i : ofBefore) {
                ofAfter.forEach(j -> addIfSimilar(i, j, pairs));
            }
        } else {
            for (long pair : RarePieces.pairs(before, ofBefore, after, ofAfter)) {
                addIfSimilar((int) (pair >> Integer.SIZE), (int) pair, pairs);
            }
        }
    }

    private static long length(List<Item> items, List<Integer> indexes) {
        return indexes.stream()
                .mapToLong(index -> items.get(index).text().text().length())
                .sum();
    }

    private void addIfSimilar(int i, int j, List<Pair> pairs) {
        double found = similarity.of(i, j, SIMILAR);
        if (found >= SIMILAR) {
            pairs.add(new Pair(i, j, found, MatchReason.SIMILARITY));
        }
    }
}
