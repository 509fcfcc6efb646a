// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import dev.checklist.model.token.Token;

/**
 * What changed in a control or section from one edition to the next. The token is the name in lower case with hyphens.
 *
 * @since 0.1.0
 */
public enum ChangeKind implements Token {
    /** The control or section was added. */
    ADDED,
    /** The control or section was removed. */
    REMOVED,
    /** It has another id or label. */
    RENUMBERED,
    /** It is in another section. */
    MOVED,
    /** The requirement or guidance, or the title or description, has a different text. */
    REWORDED,
    /** The verdict is stronger, for example implemented instead of planned. */
    ANSWER_IMPROVED,
    /** The verdict is weaker. */
    ANSWER_REGRESSED,
    /**
     * The verdict is different but neither stronger nor weaker, for example not applicable or unanswered; or the
     * verdict is the same with a different mark.
     */
    ANSWER_CHANGED,
    /** The remarks have a different text. */
    REMARKS_CHANGED,
    /** The question is to be answered in a different form. */
    FORM_CHANGED,
    /** The plan is different. */
    PLAN_CHANGED,
    /** The assessments are different. */
    ASSESSMENTS_CHANGED,
    /** The evidence is different. */
    EVIDENCE_CHANGED,
    /** The weight, references, properties or responsibility are different. */
    OTHER_CHANGED,
    /** The controls or sections directly in the section are different, or in a different order. */
    CONTENTS_CHANGED;

    /** Returns the kind of the same change in the opposite direction. */
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
