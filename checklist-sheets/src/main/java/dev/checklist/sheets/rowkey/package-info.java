// SPDX-License-Identifier: Apache-2.0
/**
 * The hidden cells by which the rows of a written workbook are recognised, wherever people move them.
 *
 * <p>Uses {@code grid}, {@code mapping}, {@code outline} and {@code table}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.rowkey;

import org.jspecify.annotations.NullMarked;
