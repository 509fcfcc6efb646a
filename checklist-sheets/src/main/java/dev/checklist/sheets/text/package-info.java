// SPDX-License-Identifier: Apache-2.0
/**
 * Reads delimited text: detects its encoding and separator, and reads its cells.
 *
 * <p>The result is a sheet of the package {@code grid}. Not exported.
 *
 * <p>Uses {@code grid} and {@code sheets}.
 */
@NullMarked
package dev.checklist.sheets.text;

import org.jspecify.annotations.NullMarked;
