// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.analysis.Edition.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds which control of the last edition is which of the next. What it finds does not depend on which edition is the
 * last.
 */
final class ControlMatcher {

    /** With the same id or labels, texts that share less than this are of different controls. */
    private static final double RELATED = 0.25;

    /** So many pairs can be compared one by one. */
    private static final long ALL_PAIRS = 100_000;

    /** Four characters in a row that are in more controls than these say little. */
    private static final int RARE = 8;

    private final List<Item> before;
    private final List<Item> after;
    private final Matching matching;

    private record Candidate(int before, int after, double similarity) {}

    private ControlMatcher(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        this.matching = new Matching(before.size(), after.size());
    }

    static Matching match(List<Item> before, List<Item> after) {
        return new ControlMatcher(before, after).match();
    }

    private Matching match() {
        byId((i, j) -> before.get(i).text().isSame(after.get(j).text()));
        matching.matchByKey(i -> requirement(before, i), j -> requirement(after, j), (i, j) -> true, MatchedBy.TEXT);
        matching.matchByKey(i -> text(before, i), j -> text(after, j), (i, j) -> true, MatchedBy.TEXT);
        byId(this::areRelated);
        matching.matchByKey(i -> before.get(i).path(), j -> after.get(j).path(), this::areRelated, MatchedBy.PATH);
        bySimilarity();
        return matching;
    }

    private static String requirement(List<Item> items, int index) {
        return items.get(index).control().requirement();
    }

    private static String text(List<Item> items, int index) {
        return items.get(index).text().text();
    }

    private void byId(BiPredicate<Integer, Integer> fits) {
        matching.matchByKey(
                i -> before.get(i).control().id(), j -> after.get(j).control().id(), fits, MatchedBy.ID);
    }

    private boolean areRelated(int i, int j) {
        ComparedText text = before.get(i).text();
        ComparedText other = after.get(j).text();
        return text.similarity(other, RELATED) >= RELATED || text.isInOtherScriptThan(other);
    }

    /** The most similar first; of equals, those that stand nearer to the beginning. */
    private void bySimilarity() {
        List<Candidate> candidates = new ArrayList<>();
        List<Integer> ofBefore = matching.freeBefore();
        List<Integer> ofAfter = matching.freeAfter();
        if ((long) ofBefore.size() * ofAfter.size() <= ALL_PAIRS) {
            for (int i : ofBefore) {
                ofAfter.forEach(j -> addIfSimilar(i, j, candidates));
            }
        } else {
            pairsWithRareChunks(ofBefore, ofAfter)
                    .forEach(pair -> addIfSimilar((int) (pair >> Integer.SIZE), pair.intValue(), candidates));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparingInt(candidate -> candidate.before() + candidate.after()));
        for (Candidate candidate : candidates) {
            if (matching.areFree(candidate.before(), candidate.after())) {
                matching.match(candidate.before(), candidate.after(), MatchedBy.SIMILARITY);
            }
        }
    }

    private void addIfSimilar(int i, int j, List<Candidate> candidates) {
        double similarity = before.get(i).text().similarity(after.get(j).text(), ChecklistDiff.SIMILAR);
        if (similarity >= ChecklistDiff.SIMILAR) {
            candidates.add(new Candidate(i, j, similarity));
        }
    }

    /** Pairs of indexes, the first one in the upper half. */
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

    /** By each chunk the indexes of the texts that have it; no more than one over what is rare. */
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
