// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Control;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.Locale;
import java.util.Objects;

/**
 * A control of the last edition whose answer may answer a control of the next one. Somebody has to decide whether it
 * does.
 *
 * @param before the control in the last edition, with its answer
 * @param score  the estimated chance that the answer of {@code before} answers the control, from 0 to 1
 * @since 0.1.0
 */
public record Candidate(Control before, double score) {

    /**
     * Checks the components.
     *
     * @param before {@link #before()}
     * @param score  {@link #score()}
     * @throws NullPointerException      if {@code before} is {@code null}
     * @throws InvalidComponentException if {@code score} is not between 0 and 1
     */
    public Candidate {
        Objects.requireNonNull(before, "before");
        if (!(score >= 0 && score <= 1)) {
            throw new InvalidComponentException("score", "score is " + score + ", expected a number from 0 to 1");
        }
    }

    /** Returns the id and the score, such as {@code 4.2 (0.83)}. */
    String brief() {
        return String.format(Locale.ROOT, "%s (%.2f)", before.id(), score);
    }

    /**
     * {@return the candidate as readable text, such as {@code 4.2 (0.83): 'Is data encrypted?'}}
     */
    @Override
    public String toString() {
        return brief() + ": " + quote(before.requirement());
    }
}
