// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import dev.checklist.model.token.Token;

/**
 * Where the sections of a table come from.
 *
 * @since 0.1.0
 */
public enum SectionRule implements Token {
    /** From columns with the role {@link ColumnRole#SECTION} only. */
    COLUMNS,
    /** From rows that hold a heading and nothing else, besides columns. */
    ROWS,
    /** From a column with the role {@link ColumnRole#DEPTH}. */
    DEPTH
}
