// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

/**
 * Where the sections of a table come from.
 *
 * @since 0.1.0
 */
public enum SectionRule {
    /** From columns with the role {@link ColumnRole#SECTION} only. */
    COLUMNS,
    /** From rows that hold a heading and nothing else, besides columns. */
    ROWS,
    /** From a column with the role {@link ColumnRole#DEPTH}. */
    DEPTH;

    /**
     * {@return the rule in a saved mapping, such as {@code rows}}
     */
    public String token() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
