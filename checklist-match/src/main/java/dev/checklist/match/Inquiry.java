// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.match.index.Hit;
import dev.checklist.match.rank.Topic;
import dev.checklist.model.Control;
import java.util.List;
import java.util.Set;

/**
 * A question and what was found for it.
 *
 * @param section   the id of the section that contains the question
 * @param confirmed the past answers that somebody confirmed for it
 * @param rejected  the keys of the past answers that somebody rejected for it
 * @param found     past questions, the one that shares the most first
 */
record Inquiry(
        Control question, String section, Topic topic, List<Hit> confirmed, Set<String> rejected, List<Found> found) {

    /**
     * A past question.
     *
     * @param hit        the past answer to it that shares the most with the new question
     * @param similarity the cosine of the vectors; -1 without a model
     */
    record Found(Hit hit, Topic topic, double evidence, Set<Reason> reasons, double similarity) {

        Found withEvidence(double other) {
            return new Found(hit, topic, other, reasons, similarity);
        }
    }

    Inquiry withFound(List<Found> others) {
        return new Inquiry(question, section, topic, confirmed, rejected, others);
    }

    /** Returns the past answers to a past question that somebody confirmed. */
    List<Hit> confirmed(Found past) {
        return confirmed.stream()
                .filter(each -> each.text().equals(past.hit().text()))
                .toList();
    }

    boolean isConfirmed(Hit answer) {
        return confirmed.stream().anyMatch(each -> each.key().equals(answer.key()));
    }
}
