// SPDX-License-Identifier: Apache-2.0
/**
 * The formulas of a workbook, and which of their stored results depend on cells that change.
 *
 * <p>Uses {@code grid}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.formula;

import org.jspecify.annotations.NullMarked;
