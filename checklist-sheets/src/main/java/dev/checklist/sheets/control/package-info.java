// SPDX-License-Identifier: Apache-2.0
/**
 * Reads one row as a control: its answer, texts, links and properties.
 *
 * <p>Uses {@code grid}, {@code mapping}, {@code marks}, {@code rowkey}, {@code sheets}, {@code table} and
 * {@code words}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.control;

import org.jspecify.annotations.NullMarked;
