// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

/**
 * A past answer that was found.
 *
 * @param key   its key
 * @param text  the key of the text of its question
 * @param asked the question by which it was found: its own, or one for which somebody confirmed it
 */
public record Hit(String key, String text, String asked, PastAnswer answer) {

    static Hit of(String key, String text, PastAnswer answer) {
        return new Hit(key, text, answer.question(), answer);
    }

    Hit askedWith(String question) {
        return new Hit(key, text, question, answer);
    }

    /** Whether it was found by a question for which somebody confirmed it. */
    public boolean isByConfirmed() {
        return !asked.equals(answer.question());
    }
}
