// SPDX-License-Identifier: Apache-2.0
/**
 * Writes answers into the workbook that a customer sent. Start at {@link dev.checklist.sheets.fill.SheetFiller}.
 *
 * <p>Lets {@code assembly} read the workbook, decides for each answer and each cell what is written, and lets
 * {@code edit} change the cells.
 *
 * <p>Uses {@code assembly}, {@code control}, {@code edit}, {@code formula}, {@code grid}, {@code mapping}, {@code marks},
 * {@code read}, {@code sheets}, {@code table}, {@code words} and {@code xlsx}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.sheets.fill;

import org.jspecify.annotations.NullMarked;
