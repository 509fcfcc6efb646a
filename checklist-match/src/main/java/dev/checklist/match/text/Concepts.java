// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import dev.checklist.match.glossary.Concept;
import dev.checklist.match.glossary.Glossary;
import dev.checklist.match.text.Variants.Match;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the concepts of a glossary in folded texts. */
final class Concepts {

    /** How much less a text is about a broader concept than about the one below it. */
    private static final double BROADER = 0.5;

    /** A broader concept further up says nothing. */
    private static final int LEVELS = 2;

    private final Variants variants;
    private final Map<String, List<String>> broader = new HashMap<>();

    private record Place(int start, int end) {}

    Concepts(Glossary glossary) {
        this.variants = new Variants(glossary);
        for (Concept concept : glossary.concepts()) {
            broader.put(concept.id(), concept.broader());
        }
    }

    /** Returns the concepts of a text with their weights: 1, or less for concepts that are only broader ones. */
    Bag of(String folded) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Match match : longest(variants.in(folded))) {
            addWithBroader(match.concept(), 1, 0, weights);
        }
        return new Bag(weights);
    }

    private void addWithBroader(String concept, double weight, int level, Map<String, Double> weights) {
        weights.merge(concept, weight, Math::max);
        if (level < LEVELS) {
            broader.getOrDefault(concept, List.of())
                    .forEach(above -> addWithBroader(above, weight * BROADER, level + 1, weights));
        }
    }

    /** Of matches that overlap, keeps the longest, or the first of equally long ones; all of those at the same place. */
    private static List<Match> longest(List<Match> matches) {
        matches.sort(Comparator.comparingInt((Match match) -> -match.length()).thenComparingInt(Match::start));
        BitSet taken = new BitSet();
        Set<Place> kept = new HashSet<>();
        matches.removeIf(match -> {
            Place place = new Place(match.start(), match.end());
            int next = taken.nextSetBit(match.start());
            boolean isFree = next < 0 || next >= match.end();
            if (isFree) {
                taken.set(match.start(), match.end());
                kept.add(place);
            }
            return !kept.contains(place);
        });
        return matches;
    }
}
