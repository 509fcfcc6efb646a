// SPDX-License-Identifier: Apache-2.0
/**
 * Builds one checklist from all tables of a file, row by row, by a mapping.
 *
 * <p>Uses {@code control} for rows, {@code outline} for sections, {@code detail} for written workbooks, and
 * {@code layout} where no mapping is given. Not exported.
 */
@NullMarked
package dev.checklist.sheets.assembly;

import org.jspecify.annotations.NullMarked;
