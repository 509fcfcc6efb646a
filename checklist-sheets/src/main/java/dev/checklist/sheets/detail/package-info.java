// SPDX-License-Identifier: Apache-2.0
/**
 * What the cells of a written workbook stand for beyond their texts, as a list of differences on a sheet of its own.
 *
 * <p>Uses {@code grid} and {@code mapping}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.detail;

import org.jspecify.annotations.NullMarked;
