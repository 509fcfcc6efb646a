// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import dev.checklist.model.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Terms of one kind in a text, each with its number or weight. */
public record Bag(Map<String, Double> weights) {

    /** Longer terms are cut. Lucene refuses those with more than 32,766 bytes. */
    private static final int LONGEST = 255;

    static Bag of(Collection<String> terms) {
        Map<String, Double> counts = new LinkedHashMap<>();
        terms.forEach(term -> counts.merge(Texts.cut(term, LONGEST), 1.0, Double::sum));
        return new Bag(counts);
    }

    Bag plus(Bag other) {
        Map<String, Double> sums = new LinkedHashMap<>(weights);
        other.weights.forEach((term, weight) -> sums.merge(term, weight, Double::sum));
        return new Bag(sums);
    }

    /** Returns a bag in which each term has the higher of its two weights. */
    Bag max(Bag other) {
        Map<String, Double> highest = new LinkedHashMap<>(weights);
        other.weights.forEach((term, weight) -> highest.merge(term, weight, Math::max));
        return new Bag(highest);
    }

    public Set<String> terms() {
        return weights.keySet();
    }

    public boolean has(String term) {
        return weights.containsKey(term);
    }

    /** Returns the weight of a term; 0 if the text does not have it. */
    public double weight(String term) {
        return weights.getOrDefault(term, 0.0);
    }

    /** Returns how many terms there are; of those in the text several times, each one counts. */
    public int length() {
        return weights.values().stream()
                .mapToInt(weight -> (int) Math.max(1, weight))
                .sum();
    }

    /** Returns the terms, those in the text several times as often as there. */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        weights.forEach((term, weight) -> {
            for (int i = 0; i < Math.max(1, weight); i++) {
                tokens.add(term);
            }
        });
        return tokens;
    }
}
