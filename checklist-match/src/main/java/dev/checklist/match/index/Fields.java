// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import dev.checklist.match.text.Kind;

/** Names of the fields of the index. */
final class Fields {

    /** The id of the checklist of a past answer. */
    static final String CHECKLIST = "checklist";

    /** The ids of the checklist and the control of a past answer. */
    static final String KEY = "key";

    /** The digest of the folded text of a question. */
    static final String TEXT = "text";

    /** Frameworks with the place of a control in them. */
    static final String REFERENCE = "reference";

    /** The folded name of the service that a past answer is about. */
    static final String SERVICE = "service";

    /** The day of the update of a checklist, from 1970-01-01. */
    static final String UPDATED = "updated";

    /** The vector of a past answer by the model of the user. */
    static final String VECTOR = "vector";

    /** A past answer as JSON. */
    static final String JSON = "json";

    /** The digest of a question and the key of a past answer that somebody decided about. */
    static final String DECISION = "decision";

    /** The digest of the text of a question that somebody decided about. */
    static final String ASKED = "asked";

    /** The key of the past answer that somebody decided about. */
    static final String ANSWER = "answer";

    /** The text of a question that somebody decided about. */
    static final String QUESTION = "question";

    /** Whether the answer was confirmed. */
    static final String CONFIRMED = "confirmed";

    private Fields() {}

    /** Returns the field with the terms of a kind. */
    static String of(Kind kind) {
        return switch (kind) {
            case WORDS -> "words";
            case PAIRS -> "pairs";
            case CONCEPTS -> "concepts";
        };
    }
}
