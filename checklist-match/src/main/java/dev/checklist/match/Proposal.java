// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Control;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The past answers that may answer a question.
 *
 * @param question   the question, a control of the new questionnaire
 * @param candidates the past answers, the one with the highest score first; of answers to the same question, those about
 *                   the service of the questionnaire come first, then the newer ones; at most 5 questions
 * @param conflict   whether past answers to the first question disagree: they have different verdicts or, in words,
 *                   different marks
 * @since 0.1.0
 */
public record Proposal(Control question, List<Candidate> candidates, boolean conflict) {

    /** The lowest score of a candidate that is proposed. See docs/match.md for what was measured with it. */
    public static final double THRESHOLD = 0.75;

    /**
     * Copies the candidates.
     *
     * @param question   {@link #question()}
     * @param candidates {@link #candidates()}
     * @param conflict   {@link #conflict()}
     * @throws NullPointerException if a component is {@code null} or contains {@code null}
     */
    public Proposal {
        Objects.requireNonNull(question, "question");
        candidates = List.copyOf(Objects.requireNonNull(candidates, "candidates"));
    }

    /**
     * {@return the first candidate if its score is at least {@link #THRESHOLD}; empty if no past answer is known to fit}
     */
    public Optional<Candidate> best() {
        return best(THRESHOLD);
    }

    /**
     * Returns the first candidate if its score is high enough.
     *
     * @param threshold the lowest score, from 0 to 1
     * @return the candidate; empty if there is none
     */
    public Optional<Candidate> best(double threshold) {
        return candidates.stream()
                .limit(1)
                .filter(each -> each.score() >= threshold)
                .findFirst();
    }

    /**
     * {@return the proposal as readable text: the question, and the best candidate}
     */
    @Override
    public String toString() {
        String proposed =
                best().map(each -> (conflict ? "conflict, " : "") + each).orElse("nothing");
        return question.id() + " " + quote(question.requirement()) + ": " + proposed;
    }
}
