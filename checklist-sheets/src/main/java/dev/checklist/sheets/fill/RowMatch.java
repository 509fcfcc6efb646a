// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

/**
 * How answers find their rows.
 *
 * @since 0.1.0
 */
public enum RowMatch {
    /**
     * By the id and the requirement. An answer whose id is not in the workbook goes to the only row with the same
     * requirement. An answer is not written to a row with its id and another requirement.
     */
    ID_AND_REQUIREMENT,
    /** By the id alone; an answer whose id is not in the workbook goes to the only row with the same requirement. */
    ID
}
