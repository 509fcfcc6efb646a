// SPDX-License-Identifier: Apache-2.0
/**
 * Checklists as JSON. {@link dev.checklist.io.json.ChecklistJson} reads and writes one document,
 * {@link dev.checklist.io.json.ChecklistLines} reads and writes a portfolio of documents as a stream, and
 * {@link dev.checklist.io.json.ChecklistModule} adds support for the records to your own Jackson {@code ObjectMapper}.
 *
 * <p>Uses {@code file}, {@code format}, {@code io}, {@code lines} and {@code records}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.io.json;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
