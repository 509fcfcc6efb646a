// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.token.Token;

/**
 * The reason why two controls or sections of different editions are considered the same. The token is the name in lower
 * case.
 *
 * @since 0.1.0
 */
public enum MatchReason implements Token {
    /** The same id. */
    ID,
    /** The same path of labels, from the outermost section down to the control. */
    PATH,
    /** The same text, ignoring case, white space and character width. */
    TEXT,
    /** A similar text, see {@link dev.checklist.analysis.diff.ChecklistDiff#SIMILAR}. */
    SIMILARITY,
    /** The same controls in a section; for sections only. */
    CONTENTS,
    /** Somebody accepted a candidate; for carrying answers forward only. */
    CANDIDATE,
    /** No match: the control or section is in one edition only. */
    NOTHING
}
