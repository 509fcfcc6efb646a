// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import dev.checklist.model.token.Token;

/**
 * What changed of a control or section from one edition to the next. The token is the name in lower case with hyphens.
 *
 * @since 0.1.0
 */
public enum ChangeKind implements Token {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It has another id or label. */
    RENUMBERED,
    /** It is in another section. */
    MOVED,
    /** Its requirement or guidance, title or description, has another text. */
    REWORDED,
    /** The verdict is stronger: planned, then implemented. */
    ANSWER_IMPROVED,
    /** The verdict is weaker. */
    ANSWER_REGRESSED,
    /** Another verdict that is neither, such as not applicable or unanswered, or another mark for the same. */
    ANSWER_CHANGED,
    /** The remarks have another text. */
    REMARKS_CHANGED,
    /** Other evidence. */
    EVIDENCE_CHANGED,
    /** Other references, properties, or responsibility. */
    OTHER_CHANGED,
    /** A section with other controls or sections right in it, or in another order. */
    CONTENTS_CHANGED;

    /** What the same change is the other way round. */
    ChangeKind reversed() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case ANSWER_IMPROVED -> ANSWER_REGRESSED;
            case ANSWER_REGRESSED -> ANSWER_IMPROVED;
            default -> this;
        };
    }
}
