// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.rank;

import dev.checklist.match.text.Terms;

/**
 * What a question or a past answer is about.
 *
 * @param question the terms of the question
 * @param text     those of the question with its guidance and answer
 * @param sections those of the titles of the sections above
 */
public record Topic(Terms question, Terms text, Terms sections) {

    boolean isInOtherLanguageThan(Topic other) {
        return question.script() != other.question.script();
    }
}
