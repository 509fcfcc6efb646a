// SPDX-License-Identifier: Apache-2.0
/**
 * Writes workbooks as streams: each row is written out at once, and only what stands behind the rows of a sheet is kept
 * until then. Start at {@link dev.checklist.sheets.workbook.WorkbookStream}.
 *
 * <p>Uses {@code grid} and {@code xlsx}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.workbook;

import org.jspecify.annotations.NullMarked;
