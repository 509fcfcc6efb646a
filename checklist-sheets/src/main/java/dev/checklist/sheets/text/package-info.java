// SPDX-License-Identifier: Apache-2.0
/**
 * Delimited text: its encoding, its separator and its cells.
 *
 * <p>Fills a {@code grid}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.text;

import org.jspecify.annotations.NullMarked;
