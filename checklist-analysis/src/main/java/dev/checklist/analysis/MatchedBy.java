// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import java.util.Locale;

/**
 * By what the controls or sections of two editions were told to be the same. The token is the name in lower case.
 *
 * @since 0.1.0
 */
public enum MatchedBy {
    /** By the id. */
    ID,
    /** By the labels down to it. */
    PATH,
    /** By the same text, but for case, white space and width. */
    TEXT,
    /** By a similar text, see {@link ChecklistDiff#SIMILAR}. */
    SIMILARITY,
    /** By the controls in it, for sections. */
    CONTENTS,
    /** By nothing: it is in one edition only. */
    NOTHING;

    /**
     * {@return the name in lower case with hyphens}
     */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
