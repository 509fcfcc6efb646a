// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.token.Token;

/**
 * By what the controls or sections of two editions were told to be the same. The token is the name in lower case.
 *
 * @since 0.1.0
 */
public enum MatchReason implements Token {
    /** By the id. */
    ID,
    /** By the labels down to it. */
    PATH,
    /** By the same text, but for case, white space and width. */
    TEXT,
    /** By a similar text, see {@link dev.checklist.analysis.diff.ChecklistDiff#SIMILAR}. */
    SIMILARITY,
    /** By the controls in it, for sections. */
    CONTENTS,
    /** By nothing: it is in one edition only. */
    NOTHING
}
