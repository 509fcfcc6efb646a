// SPDX-License-Identifier: Apache-2.0
/**
 * Checklists as JSON. {@link dev.checklist.io.json.ChecklistJson} reads and writes one document,
 * {@link dev.checklist.io.json.ChecklistLines} streams a portfolio of them, and
 * {@link dev.checklist.io.json.ChecklistModule} brings the records to your own Jackson {@code ObjectMapper}.
 *
 * <p>Uses the rooms {@code records}, {@code format} and {@code file}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.io.json;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
