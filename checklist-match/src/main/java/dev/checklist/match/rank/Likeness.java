// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.rank;

import dev.checklist.match.index.TermCounts;
import dev.checklist.match.text.Kind;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells how much speaks for a past answer to a question. */
public final class Likeness {

    private static final int SHOWN = 5;

    /** From this cosine of the words or concepts on, a negation in one of two questions makes it the opposite of the other. */
    private static final double SAME_BUT_DENIED = 0.8;

    private final TermCounts counts;
    private final Overlap overlap;

    public Likeness(TermCounts counts) {
        this.counts = counts;
        this.overlap = new Overlap(counts);
    }

    /** Returns a value without unit, 0 if nothing speaks for the answer. */
    public double of(Topic question, Topic answer) {
        Weights weights = question.isInOtherLanguageThan(answer) ? Weights.OTHER_LANGUAGE : Weights.SAME_LANGUAGE;
        return weights.words() * shared(Kind.WORDS, question, answer)
                + weights.pairs() * shared(Kind.PAIRS, question, answer)
                + weights.concepts() * shared(Kind.CONCEPTS, question, answer)
                + weights.sameConcepts() * cosine(Kind.CONCEPTS, question, answer)
                + weights.wordsOfSections()
                        * overlap.shared(
                                Kind.WORDS,
                                question.sections().words(),
                                answer.sections().words())
                + weights.conceptsOfSections()
                        * (overlap.shared(
                                        Kind.CONCEPTS,
                                        question.sections().concepts(),
                                        answer.sections().concepts())
                                + overlap.shared(
                                        Kind.CONCEPTS,
                                        question.question().concepts(),
                                        answer.sections().concepts()));
    }

    private double shared(Kind kind, Topic question, Topic answer) {
        return overlap.shared(kind, question.question().of(kind), answer.text().of(kind), counts.averageLength(kind));
    }

    private double cosine(Kind kind, Topic question, Topic answer) {
        return overlap.cosine(
                kind, question.question().of(kind), answer.question().of(kind));
    }

    /** Whether nothing tells that a past question was about somebody else, had other details, or asked the opposite. */
    public boolean isSameScope(Topic question, Topic answer) {
        return !Scope.isOtherSide(question.question(), answer.question())
                && !Details.differ(question.question(), answer.question())
                && !(Scope.isOpposite(question.question(), answer.question()) && hasSameWords(question, answer));
    }

    private boolean hasSameWords(Topic question, Topic answer) {
        return !question.isInOtherLanguageThan(answer)
                && Math.max(cosine(Kind.WORDS, question, answer), cosine(Kind.CONCEPTS, question, answer))
                        >= SAME_BUT_DENIED;
    }

    /** Returns the concepts, then the words that both share, the rarest first. */
    public List<String> sharedTerms(Topic question, Topic answer) {
        Set<String> terms = new LinkedHashSet<>();
        for (Kind kind : List.of(Kind.CONCEPTS, Kind.WORDS)) {
            question.question().of(kind).terms().stream()
                    .filter(term -> answer.text().of(kind).has(term))
                    .sorted(Comparator.comparingDouble((String term) -> -counts.rarity(kind, term))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(SHOWN)
                    .forEach(terms::add);
        }
        return terms.stream().limit(SHOWN).toList();
    }
}
