// SPDX-License-Identifier: Apache-2.0
/**
 * Headings, their numbers, and the sections and ids that they make.
 *
 * <p>Uses {@code grid}, {@code mapping} and {@code table}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.outline;

import org.jspecify.annotations.NullMarked;
