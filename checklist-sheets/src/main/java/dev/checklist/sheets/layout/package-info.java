// SPDX-License-Identifier: Apache-2.0
/**
 * Detects the layout of a file. The only result is a mapping.
 *
 * <p>Uses {@code grid}, {@code mapping}, {@code table} and {@code marks}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.layout;

import org.jspecify.annotations.NullMarked;
