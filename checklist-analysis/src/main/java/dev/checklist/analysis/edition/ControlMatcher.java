// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.edition.Edition.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Matches the controls of two editions. The result does not depend on which edition is given first.
 */
public final class ControlMatcher {

    /** See {@code ChecklistDiff.SIMILAR}. */
    public static final double SIMILAR = 0.63;

    /**
     * Texts with a lower similarity belong to different controls, even with the same id or labels, unless only one of
     * them is in Chinese or Japanese.
     */
    private static final double RELATED = 0.25;

    /** Two texts that are more similar than this share of the unrelated pairs clearly belong to the same control. */
    private static final double CLEAR_SHARE = 0.95;

    /** The maximum number of pairs for which all pairs are compared. */
    private static final long ALL_PAIRS = 100_000;

    /** A sequence of four characters that is in more controls than this is not distinctive. */
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

    public static Matching match(List<Item> before, List<Item> after) {
        return new ControlMatcher(before, after).match();
    }

    private Matching match() {
        matchInOrder();
        matching.matchByKey(this::idBefore, this::idAfter, this::isSame, MatchReason.ID);
        matching.matchByKey(i -> requirement(before, i), j -> requirement(after, j), (i, j) -> true, MatchReason.TEXT);
        matching.matchByKey(i -> text(before, i), j -> text(after, j), (i, j) -> true, MatchReason.TEXT);
        matchByKeyIfRelated(this::idBefore, this::idAfter, MatchReason.ID);
        matchByKeyIfRelated(i -> before.get(i).path(), j -> after.get(j).path(), MatchReason.PATH);
        matchBySimilarity();
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

    private void matchByKeyIfRelated(IntFunction<String> keyBefore, IntFunction<String> keyAfter, MatchReason by) {
        List<Candidate> candidates = new ArrayList<>();
        matching.matchByKey(
                keyBefore,
                keyAfter,
                (i, j) -> {
                    candidates.add(new Candidate(i, j, similarity(i, j, 0)));
                    return false;
                },
                by);
        candidates.sort(Comparator.comparing((Candidate each) -> keyBefore.apply(each.before()))
                .thenComparingInt(each -> each.before() + each.after()));
        double least = leastSimilarity(candidates, keyBefore, keyAfter);
        for (Candidate each : candidates) {
            ComparedText text = before.get(each.before()).text();
            ComparedText other = after.get(each.after()).text();
            if (each.similarity() >= least || text.isInOtherScriptThan(other)) {
                matching.match(each.before(), each.after(), by);
            }
        }
    }

    /**
     * Returns how similar two controls with the same key have to be. If most keys still belong to the same controls,
     * they have to be more similar than unrelated controls. If the keys were reassigned, they have to be as similar as
     * controls with different keys.
     */
    private double leastSimilarity(
            List<Candidate> candidates, IntFunction<String> keyBefore, IntFunction<String> keyAfter) {
        List<Double> unrelated = similaritiesOfUnrelated(candidates);
        if (unrelated.isEmpty()) {
            return RELATED;
        }
        double clear = unrelated.get((int) (CLEAR_SHARE * (unrelated.size() - 1)));
        long clearlySame =
                candidates.stream().filter(each -> each.similarity() > clear).count();
        boolean isTrusted = haveSameKey(candidates.size() - 2 * clearlySame + 1, keyBefore, keyAfter);
        double median = unrelated.get((unrelated.size() - 1) / 2);
        return isTrusted ? Math.min(SIMILAR, Math.max(RELATED, median)) : SIMILAR;
    }

    /** Whether at least {@code wanted} of the controls matched so far have the same key. */
    private boolean haveSameKey(long wanted, IntFunction<String> keyBefore, IntFunction<String> keyAfter) {
        return wanted <= 0
                || IntStream.range(0, before.size())
                                .filter(i -> matching.after(i) >= 0)
                                .filter(i -> keyBefore.apply(i).equals(keyAfter.apply(matching.after(i))))
                                .limit(wanted)
                                .count()
                        == wanted;
    }

    /**
     * Returns the similarities of controls that are not related to each other, in ascending order. They are higher if
     * both editions are in the same language.
     */
    private List<Double> similaritiesOfUnrelated(List<Candidate> candidates) {
        List<Double> similarities = new ArrayList<>();
        int apart = Math.max(1, candidates.size() / 2);
        for (int k = 0; k + apart < candidates.size(); k++) {
            Candidate one = candidates.get(k);
            Candidate other = candidates.get(k + apart);
            similarities.add(similarity(one.before(), other.after(), 0));
            similarities.add(similarity(other.before(), one.after(), 0));
        }
        similarities.sort(null);
        return similarities;
    }

    private double similarity(int i, int j, double least) {
        return before.get(i).text().similarity(after.get(j).text(), least);
    }

    /** Matches the most similar controls first; of equally similar ones, those nearer to the beginning. */
    private void matchBySimilarity() {
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
                matching.match(candidate.before(), candidate.after(), MatchReason.SIMILARITY);
            }
        }
    }

    private void addIfSimilar(int i, int j, List<Candidate> candidates) {
        double similarity = similarity(i, j, SIMILAR);
        if (similarity >= SIMILAR) {
            candidates.add(new Candidate(i, j, similarity));
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
