// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.rank;

import dev.checklist.match.index.TermCounts;
import dev.checklist.match.text.Bag;
import dev.checklist.match.text.Kind;

/** Measures what two texts share: rare terms say more than frequent ones. */
final class Overlap {

    /** How little it says that a term is in a text several times; as in BM25. */
    private static final double SATURATION = 1;

    /** How much less each term of a long text says; as in BM25. */
    private static final double LENGTH = 0.6;

    private final TermCounts counts;

    Overlap(TermCounts counts) {
        this.counts = counts;
    }

    /** Returns the BM25 score of a past answer for a question. */
    double shared(Kind kind, Bag question, Bag answer, double averageLength) {
        return sum(kind, question, answer, SATURATION * (1 - LENGTH + LENGTH * answer.length() / averageLength));
    }

    /** Returns the same for short texts, whose length says nothing. */
    double shared(Kind kind, Bag question, Bag answer) {
        return sum(kind, question, answer, SATURATION);
    }

    private double sum(Kind kind, Bag question, Bag answer, double norm) {
        double sum = 0;
        for (String term : question.terms()) {
            double weight = answer.weight(term);
            if (weight > 0) {
                sum += counts.rarity(kind, term)
                        * Math.min(1, question.weight(term))
                        * weight
                        * (1 + SATURATION)
                        / (weight + norm);
            }
        }
        return sum;
    }

    /** Returns the cosine of two texts as vectors of their terms, from 0 to 1. */
    double cosine(Kind kind, Bag one, Bag other) {
        double shared = 0;
        for (String term : one.terms()) {
            shared += value(kind, term, one) * value(kind, term, other);
        }
        double norms = norm(kind, one) * norm(kind, other);
        return norms == 0 ? 0 : Math.min(1, shared / Math.sqrt(norms));
    }

    private double norm(Kind kind, Bag bag) {
        return bag.terms().stream()
                .mapToDouble(term -> Math.pow(value(kind, term, bag), 2))
                .sum();
    }

    private double value(Kind kind, String term, Bag bag) {
        double weight = bag.weight(term);
        return weight == 0 ? 0 : counts.rarity(kind, term) * Math.min(1, weight);
    }
}
