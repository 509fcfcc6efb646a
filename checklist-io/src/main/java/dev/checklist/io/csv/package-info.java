// SPDX-License-Identifier: Apache-2.0
/**
 * Checklists as CSV tables that people can edit. Start with {@link dev.checklist.io.csv.ChecklistCsv}.
 *
 * <p>Uses {@code file}, {@code format} and {@code io}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.io.csv;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
