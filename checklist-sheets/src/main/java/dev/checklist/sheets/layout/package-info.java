// SPDX-License-Identifier: Apache-2.0
/**
 * Detects the layout of a file. The only result is a mapping.
 *
 * <p>Uses {@code detail}, {@code grid}, {@code mapping}, {@code marks} and {@code table}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.layout;

import org.jspecify.annotations.NullMarked;
