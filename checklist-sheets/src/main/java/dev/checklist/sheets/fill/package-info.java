// SPDX-License-Identifier: Apache-2.0
/**
 * Writes answers into the workbook that a customer sent. Start at {@link dev.checklist.sheets.fill.SheetFiller}.
 *
 * <p>Lets {@code assembly} read the workbook, and changes the cells in the XML that {@code xlsx} unpacks.
 *
 * <p>Uses {@code assembly}, {@code grid}, {@code mapping}, {@code marks}, {@code read}, {@code sheets}, {@code table}
 * and {@code xlsx}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.sheets.fill;

import org.jspecify.annotations.NullMarked;
