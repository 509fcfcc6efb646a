// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import dev.checklist.model.token.Token;

/**
 * Where the sections of a table come from.
 *
 * @since 0.1.0
 */
public enum SectionRule implements Token {
    /** Only from columns with the role {@link ColumnRole#SECTION}. */
    COLUMNS,
    /** From rows that contain only a heading, and from columns as in {@link #COLUMNS}. */
    ROWS,
    /** From a column with the role {@link ColumnRole#DEPTH}. */
    DEPTH
}
