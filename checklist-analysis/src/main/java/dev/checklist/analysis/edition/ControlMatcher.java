// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.edition.Edition.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Matches the controls of two editions. The result does not depend on which edition is given first.
 */
public final class ControlMatcher {

    /** See {@code ChecklistDiff.SIMILAR}. */
    public static final double SIMILAR = 0.4;

    /** The maximum number of pairs for which all pairs are compared. */
    private static final long ALL_PAIRS = 100_000;

    /** A sequence of four characters that is in more controls than this is not distinctive. */
    private static final int RARE = 8;

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
        if ((long) ofBefore.size() * ofAfter.size() <= ALL_PAIRS) {
            for (int i : ofBefore) {
                ofAfter.forEach(j -> addIfSimilar(i, j, pairs));
            }
        } else {
            pairsWithRareChunks(ofBefore, ofAfter)
                    .forEach(pair -> addIfSimilar((int) (pair >> Integer.SIZE), pair.intValue(), pairs));
        }
    }

    private void addIfSimilar(int i, int j, List<Pair> pairs) {
        double found = similarity.of(i, j, SIMILAR);
        if (found >= SIMILAR) {
            pairs.add(new Pair(i, j, found, MatchReason.SIMILARITY));
        }
    }

    /** Returns pairs of indexes, the first index in the upper 32 bits. */
    private Set<Long> pairsWithRareChunks(List<Integer> ofBefore, List<Integer> ofAfter) {
        Map<String, List<Integer>> chunksOfBefore = chunks(before, ofBefore);
        Map<String, List<Integer>> chunksOfAfter = chunks(after, ofAfter);
        Set<Long> pairs = new HashSet<>();
        chunksOfBefore.forEach((chunk, indexes) -> {
            List<Integer> others = chunksOfAfter.getOrDefault(chunk, List.of());
            if (indexes.size() + others.size() <= RARE) {
                for (int i : indexes) {
                    others.forEach(j -> pairs.add((long) i << Integer.SIZE | j));
                }
            }
        });
        return pairs;
    }

    /** Returns, for each chunk, the indexes of the texts that contain it, up to one more than {@link #RARE}. */
    private static Map<String, List<Integer>> chunks(List<Item> items, List<Integer> indexes) {
        Map<String, List<Integer>> byChunk = new HashMap<>();
        for (int index : indexes) {
            for (String chunk : items.get(index).text().chunks()) {
                List<Integer> same = byChunk.computeIfAbsent(chunk, each -> new ArrayList<>());
                if (same.size() <= RARE) {
                    same.add(index);
                }
            }
        }
        return byChunk;
    }
}
