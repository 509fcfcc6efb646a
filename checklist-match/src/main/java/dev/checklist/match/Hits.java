// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.match.Inquiry.Found;
import dev.checklist.match.index.Hit;
import dev.checklist.match.index.Search;
import dev.checklist.match.rank.Likeness;
import dev.checklist.match.rank.Topic;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Past answers that were found for a question, and why. */
final class Hits {

    /** The number of past questions that are kept. */
    private static final int KEPT = 10;

    private final Map<List<String>, Hit> hits = new LinkedHashMap<>();
    private final Map<String, Set<Reason>> reasons = new HashMap<>();
    private final Map<String, Double> similarities = new HashMap<>();

    void add(Reason reason, List<Hit> some) {
        for (Hit hit : some) {
            hits.putIfAbsent(List.of(hit.key(), hit.asked()), hit);
            reasons.computeIfAbsent(hit.text(), text -> EnumSet.noneOf(Reason.class))
                    .add(reason);
        }
    }

    void addNear(List<Search.Near> some) {
        for (Search.Near near : some) {
            similarities.merge(near.hit().text(), near.similarity(), Math::max);
            add(Reason.SIMILAR_MEANING, List.of(near.hit()));
        }
    }

    void remove(Set<String> keys) {
        hits.values().removeIf(hit -> keys.contains(hit.key()));
    }

    /** Returns the past questions, each with the answer that shares the most with a question, the best ones first. */
    List<Found> found(Topic question, Topics topics, Likeness likeness) {
        Map<String, Found> found = new HashMap<>();
        for (Hit hit : hits.values()) {
            Topic answer = topics.of(hit);
            Found each = new Found(
                    hit,
                    answer,
                    likeness.of(question, answer),
                    reasons.getOrDefault(hit.text(), Set.of()),
                    similarities.getOrDefault(hit.text(), -1.0));
            found.merge(hit.text(), each, (one, other) -> one.evidence() >= other.evidence() ? one : other);
        }
        return best(found.values().stream()
                .sorted(Comparator.comparingDouble(Found::evidence)
                        .reversed()
                        .thenComparing(each -> each.hit().text()))
                .toList());
    }

    /** Keeps the first ones, and those that were not found by their terms only. */
    private static List<Found> best(List<Found> sorted) {
        double least = sorted.size() > KEPT ? sorted.get(KEPT - 1).evidence() : 0;
        return sorted.stream()
                .filter(each -> each.evidence() >= least || !each.reasons().equals(Set.of(Reason.SHARED_TERMS)))
                .toList();
    }
}
