// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.match.Inquiry.Found;
import dev.checklist.match.embedding.EmbeddingModel;
import dev.checklist.match.index.Hit;
import dev.checklist.match.rank.Chance;
import dev.checklist.match.rank.Likeness;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what was found for a question into a proposal. */
final class Ranking {

    /** The number of past questions in a proposal. */
    private static final int QUESTIONS = 5;

    private static final double SAME_TEXT = 0.99;
    private static final double SAME_REFERENCE = 0.9;

    /** The least share of what a question has in common with itself; 2 % of strangers have as much. */
    private static final double RELATED = 0.15;

    /** Below any threshold: the question is about somebody or something else, or asks for the opposite. */
    private static final double OTHER_SCOPE = 0.3;

    private final Answers answers;
    private final Likeness likeness;
    private final Chance chance;
    private final Optional<EmbeddingModel> model;

    Ranking(Answers answers, Likeness likeness, Chance chance, Optional<EmbeddingModel> model) {
        this.answers = answers;
        this.likeness = likeness;
        this.chance = chance;
        this.model = model;
    }

    private record Scored(Found found, double score) {}

    Proposal proposal(Inquiry inquiry) throws IOException {
        List<Scored> ranked = inquiry.found().stream()
                .map(found -> new Scored(found, score(found, inquiry)))
                .filter(each -> each.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .thenComparingDouble(each -> each.found().evidence())
                        .reversed())
                .limit(QUESTIONS)
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        boolean conflict = false;
        for (Scored each : ranked) {
            List<Hit> found = answers.to(each.found(), inquiry);
            conflict |= candidates.isEmpty() && Answers.disagree(found, inquiry.confirmed(each.found()));
            Answers.shown(found).stream()
                    .map(answer -> candidate(answer, each.found(), inquiry))
                    // Nothing but the decision speaks for the other answers to a question with a confirmed one.
                    .filter(candidate -> candidate.score() > 0)
                    .forEach(candidates::add);
        }
        return new Proposal(inquiry.question(), candidates, conflict);
    }

    private Candidate candidate(Hit answer, Found found, Inquiry inquiry) {
        boolean isConfirmed = inquiry.isConfirmed(answer);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(found.reasons());
        if (!isConfirmed) {
            reasons.remove(Reason.CONFIRMED);
        }
        return new Candidate(
                answer.answer().source(),
                answer.answer().control(),
                isConfirmed ? 1 : unconfirmedScore(found, inquiry),
                reasons,
                likeness.sharedTerms(inquiry.topic(), found.topic()));
    }

    private double score(Found found, Inquiry inquiry) {
        return found.reasons().contains(Reason.CONFIRMED) ? 1 : unconfirmedScore(found, inquiry);
    }

    private double unconfirmedScore(Found found, Inquiry inquiry) {
        Set<Reason> reasons = found.reasons();
        if (reasons.contains(Reason.SAME_TEXT)) {
            return SAME_TEXT;
        }
        double rival = inquiry.found().stream()
                .filter(each -> !each.hit().text().equals(found.hit().text()))
                .mapToDouble(Found::evidence)
                .max()
                .orElse(0);
        double score = chance.of(found.evidence(), rival);
        if (reasons.contains(Reason.SAME_REFERENCE) && isRelated(found, inquiry)) {
            score = Math.max(score, SAME_REFERENCE);
        }
        if (model.isPresent() && reasons.contains(Reason.SIMILAR_MEANING)) {
            score = Math.max(score, chance(model.get(), found.similarity()));
        }
        return likeness.isSameScope(inquiry.topic(), found.topic()) ? score : Math.min(score, OTHER_SCOPE);
    }

    /** Ids get new meanings from edition to edition, so that the texts have to be related too. */
    private boolean isRelated(Found found, Inquiry inquiry) {
        long better = inquiry.found().stream()
                .filter(each -> each.evidence() > found.evidence())
                .count();
        return better < QUESTIONS
                && found.evidence() > 0
                && found.evidence() >= RELATED * likeness.of(inquiry.topic(), inquiry.topic());
    }

    private static double chance(EmbeddingModel model, double similarity) {
        double chance = model.chance(similarity);
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalStateException(
                    "The embedding model '%s' returned the chance %s, expected 0 to 1".formatted(model.id(), chance));
        }
        return chance;
    }
}
