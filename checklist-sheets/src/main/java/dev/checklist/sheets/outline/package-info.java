// SPDX-License-Identifier: Apache-2.0
/**
 * Finds headings and their numbers, and builds sections and ids from them.
 *
 * <p>Uses {@code grid}, {@code mapping} and {@code table}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.outline;

import org.jspecify.annotations.NullMarked;
