// SPDX-License-Identifier: Apache-2.0
/**
 * The values that the cells of a written workbook alone do not show, as a list of differences on a sheet of its own.
 *
 * <p>Uses {@code grid} and {@code mapping}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.detail;

import org.jspecify.annotations.NullMarked;
