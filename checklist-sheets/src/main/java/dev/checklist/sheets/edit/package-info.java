// SPDX-License-Identifier: Apache-2.0
/**
 * Changes cells in the XML of a workbook, and leaves every other character as it is.
 *
 * <p>Works on the text of the parts, tag by tag. They are known to be well-formed, since they were read before.
 *
 * <p>Uses {@code formula}, {@code grid} and {@code xlsx}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.edit;

import org.jspecify.annotations.NullMarked;
