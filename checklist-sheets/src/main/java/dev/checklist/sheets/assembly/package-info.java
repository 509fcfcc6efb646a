// SPDX-License-Identifier: Apache-2.0
/**
 * Builds one checklist from all tables of a file, row by row, by a mapping that is given or detected.
 *
 * <p>Uses {@code control}, {@code detail}, {@code grid}, {@code layout}, {@code mapping}, {@code marks},
 * {@code outline}, {@code rowkey}, {@code sheets} and {@code table}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.assembly;

import org.jspecify.annotations.NullMarked;
