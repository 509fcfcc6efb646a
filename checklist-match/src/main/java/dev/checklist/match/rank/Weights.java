// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.rank;

/**
 * How much each kind of evidence says. Fitted so that right answers come first; docs/match.md tells on which questions.
 *
 * @param words              shared words
 * @param pairs              shared pairs of characters
 * @param concepts           shared concepts
 * @param sameConcepts       the cosine of the concepts, which falls with those that only one of the questions has
 * @param wordsOfSections    words that the titles of both sections share
 * @param conceptsOfSections concepts of the question, or of the titles of its sections, in those of the answer
 */
record Weights(
        double words,
        double pairs,
        double concepts,
        double sameConcepts,
        double wordsOfSections,
        double conceptsOfSections) {

    static final Weights SAME_LANGUAGE = new Weights(0.125, 0.128, 0.296, 1.78, 0.069, 0.06);

    /** Words and pairs are names and technical terms, which are the same in each language. */
    static final Weights OTHER_LANGUAGE = new Weights(0.109, 0.167, 0.547, 2.33, 0.013, 0.12);
}
