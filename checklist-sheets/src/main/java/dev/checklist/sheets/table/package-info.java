// SPDX-License-Identifier: Apache-2.0
/**
 * A mapping laid over a grid: where the header stands, and which column is which.
 *
 * <p>Uses {@code grid} and {@code mapping}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.table;

import org.jspecify.annotations.NullMarked;
