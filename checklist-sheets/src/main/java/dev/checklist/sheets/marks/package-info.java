// SPDX-License-Identifier: Apache-2.0
/**
 * Determines the meaning of the marks of a sheet, from its legend and from the vocabulary that fits its marks.
 *
 * <p>Uses {@code grid}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.marks;

import org.jspecify.annotations.NullMarked;
