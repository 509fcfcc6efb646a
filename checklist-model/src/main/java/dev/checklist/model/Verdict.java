// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.token.Token;

/**
 * The meaning of the answer to a requirement, regardless of the mark that a sheet uses for it.
 *
 * @see dev.checklist.model.vocabulary.Vocabulary
 * @since 0.1.0
 */
public enum Verdict implements Token {
    /** Met in full. Token {@code implemented}. */
    IMPLEMENTED("implemented"),
    /** Met in part. Token {@code partially-implemented}. */
    PARTIALLY_IMPLEMENTED("partially-implemented"),
    /** Met by a measure other than the one required. Token {@code alternative}. */
    ALTERNATIVE("alternative"),
    /** Not met yet, but planned. Token {@code planned}. */
    PLANNED("planned"),
    /** Not met. Token {@code not-implemented}. */
    NOT_IMPLEMENTED("not-implemented"),
    /** The requirement does not apply. Token {@code not-applicable}. */
    NOT_APPLICABLE("not-applicable"),
    /** The mark refers to the remarks, which contain the answer. Token {@code see-remarks}. */
    SEE_REMARKS("see-remarks"),
    /**
     * Answered in words, with a number, a date, a choice or an unknown mark, which alone does not say to what extent the
     * requirement is met. Token {@code answered}.
     */
    ANSWERED("answered"),
    /** No answer yet. Token {@code unanswered}. */
    UNANSWERED("unanswered");

    private final String token;

    Verdict(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
