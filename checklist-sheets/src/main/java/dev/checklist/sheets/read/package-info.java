// SPDX-License-Identifier: Apache-2.0
/**
 * Reads check sheets of any layout as checklists. Start at {@link dev.checklist.sheets.read.SheetReader}.
 *
 * <p>Opens a file with {@code xlsx} or {@code text}, takes the given mapping or detects one, and lets
 * {@code assembly} read the tables.
 *
 * <p>Uses {@code assembly}, {@code grid}, {@code mapping}, {@code sheets}, {@code text} and {@code xlsx}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.sheets.read;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
