// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import dev.checklist.model.token.Token;

/**
 * Why a column was given its role.
 *
 * @since 0.1.0
 */
public enum ColumnReason implements Token {
    /** The caller gave its name this role, in {@code SheetReadOptions.headerNames}. */
    GIVEN_NAME,
    /** Its name is a known name of the role, perhaps with a remark in brackets or a year. */
    EXACT_NAME,
    /** Its name contains a known name of the role, or is a misspelt one. */
    SIMILAR_NAME,
    /** Its cells, and where it stands, show it: codes are ids, ticks are answers. */
    CELLS,
    /** It has no known role, and is kept as a property. */
    NO_ROLE
}
