// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

/**
 * By what the controls or sections of two editions were told to be the same. The token is the name in lower case.
 *
 * @since 0.1.0
 */
public enum MatchedBy {
    /** By the id. */
    ID("id"),
    /** By the labels down to it. */
    PATH("path"),
    /** By the same text, but for case, white space and width. */
    TEXT("text"),
    /** By a similar text, see {@link ChecklistDiff#SIMILAR}. */
    SIMILARITY("similarity"),
    /** By the controls in it, for sections. */
    CONTENTS("contents"),
    /** By nothing: it is in one edition only. */
    NOTHING("nothing");

    private final String token;

    MatchedBy(String token) {
        this.token = token;
    }

    /**
     * {@return the token, for files and people}
     */
    public String token() {
        return token;
    }
}
