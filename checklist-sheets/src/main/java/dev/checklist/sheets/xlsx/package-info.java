// SPDX-License-Identifier: Apache-2.0
/**
 * Reads workbooks: the ZIP file, its XML parts, the texts of numbers and dates, and the escapes of characters.
 *
 * <p>The result is sheets of the package {@code grid}. Not exported.
 *
 * <p>Uses {@code formula}, {@code grid}, {@code sheets} and {@code xml}.
 */
@NullMarked
package dev.checklist.sheets.xlsx;

import org.jspecify.annotations.NullMarked;
