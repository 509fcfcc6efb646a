// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

/**
 * What changed of a control or section from one edition to the next. The token is the name in lower case with hyphens.
 *
 * @since 0.1.0
 */
public enum ChangeKind {
    /** It is new. */
    ADDED("added"),
    /** It is gone. */
    REMOVED("removed"),
    /** It has another id or label. */
    RENUMBERED("renumbered"),
    /** It is in another section. */
    MOVED("moved"),
    /** Its requirement or guidance, title or description, has another text. */
    REWORDED("reworded"),
    /** The verdict is stronger: planned, then implemented. */
    ANSWER_IMPROVED("answer-improved"),
    /** The verdict is weaker. */
    ANSWER_REGRESSED("answer-regressed"),
    /** Another verdict that is neither, such as not applicable or unanswered, or another mark for the same. */
    ANSWER_CHANGED("answer-changed"),
    /** The remarks have another text. */
    REMARKS_CHANGED("remarks-changed"),
    /** Other evidence. */
    EVIDENCE_CHANGED("evidence-changed"),
    /** Other references, properties, or responsibility. */
    OTHER_CHANGED("other-changed"),
    /** A section with other controls or sections right in it, or in another order. */
    CONTENTS_CHANGED("contents-changed");

    private final String token;

    ChangeKind(String token) {
        this.token = token;
    }

    /**
     * {@return the token, for files and people}
     */
    public String token() {
        return token;
    }

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
