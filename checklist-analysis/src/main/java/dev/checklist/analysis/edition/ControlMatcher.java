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
 * Finds which control of the last edition is which of the next. What it finds does not depend on which edition is the
 * last.
 */
public final class ControlMatcher {

    /** See {@code ChecklistDiff.SIMILAR}. */
    public static final double SIMILAR = 0.63;
    /** With the same id or labels, texts that share less than this are of different controls in any case. */
    private static final double RELATED = 0.25;

    /** Two texts that are more similar than this part of unrelated ones say plainly the same. */
    private static final double MOST = 0.95;

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

    public static Matching match(List<Item> before, List<Item> after) {
        return new ControlMatcher(before, after).match();
    }

    private Matching match() {
        matchWhatStands();
        matching.matchByKey(this::idBefore, this::idAfter, this::isSame, MatchReason.ID);
        matching.matchByKey(i -> requirement(before, i), j -> requirement(after, j), (i, j) -> true, MatchReason.TEXT);
        matching.matchByKey(i -> text(before, i), j -> text(after, j), (i, j) -> true, MatchReason.TEXT);
        byKeyIfRelated(this::idBefore, this::idAfter, MatchReason.ID);
        byKeyIfRelated(i -> before.get(i).path(), j -> after.get(j).path(), MatchReason.PATH);
        bySimilarity();
        return matching;
    }

    /**
     * Most controls of the next edition stand in the same order and have the same id and text. They are matched as by
     * their ids, without a look at the others.
     */
    private void matchWhatStands() {
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

    private void byKeyIfRelated(IntFunction<String> keyBefore, IntFunction<String> keyAfter, MatchReason by) {
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
     * How similar two controls with the same key have to be: more than strangers if most keys still belong to the same
     * control; as similar as with any other key if the keys were given anew.
     */
    private double leastSimilarity(
            List<Candidate> candidates, IntFunction<String> keyBefore, IntFunction<String> keyAfter) {
        List<Double> strangers = similaritiesOfStrangers(candidates);
        if (strangers.isEmpty()) {
            return RELATED;
        }
        double most = strangers.get((int) (MOST * (strangers.size() - 1)));
        long plain =
                candidates.stream().filter(each -> each.similarity() > most).count();
        boolean isTrusted = areMatched(candidates.size() - 2 * plain + 1, keyBefore, keyAfter);
        double stranger = strangers.get((strangers.size() - 1) / 2);
        return isTrusted ? Math.min(SIMILAR, Math.max(RELATED, stranger)) : SIMILAR;
    }

    /** Whether so many of the controls that were matched already have the same key. */
    private boolean areMatched(long wanted, IntFunction<String> keyBefore, IntFunction<String> keyAfter) {
        return wanted <= 0
                || IntStream.range(0, before.size())
                                .filter(i -> matching.after(i) >= 0)
                                .filter(i -> keyBefore.apply(i).equals(keyAfter.apply(matching.after(i))))
                                .limit(wanted)
                                .count()
                        == wanted;
    }

    /**
     * How similar controls are that have nothing to do with each other, in ascending order: more so in one language than
     * in two.
     */
    private List<Double> similaritiesOfStrangers(List<Candidate> candidates) {
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
