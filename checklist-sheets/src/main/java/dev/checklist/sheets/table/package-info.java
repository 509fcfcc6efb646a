// SPDX-License-Identifier: Apache-2.0
/**
 * Applies a mapping to a sheet: finds the header, and the column for each mapping of a column.
 *
 * <p>Uses {@code grid} and {@code mapping}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.table;

import org.jspecify.annotations.NullMarked;
