// SPDX-License-Identifier: Apache-2.0
/**
 * The first sheet of a written workbook, which counts the answers of each section by formulas. Start at
 * {@link dev.checklist.sheets.summary.SummarySheet}.
 *
 * <p>Uses {@code grid}, {@code theme}, {@code words} and {@code workbook}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.summary;

import org.jspecify.annotations.NullMarked;
