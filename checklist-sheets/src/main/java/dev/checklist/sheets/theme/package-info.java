// SPDX-License-Identifier: Apache-2.0
/**
 * How the cells of written workbooks look.
 *
 * <p>Uses {@code workbook}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.theme;

import org.jspecify.annotations.NullMarked;
