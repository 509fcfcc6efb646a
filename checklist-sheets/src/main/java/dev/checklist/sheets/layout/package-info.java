// SPDX-License-Identifier: Apache-2.0
/**
 * Detects how a file is laid out. It fills a mapping and does nothing else.
 *
 * <p>Uses {@code grid}, {@code mapping}, {@code table} and {@code marks}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.layout;

import org.jspecify.annotations.NullMarked;
