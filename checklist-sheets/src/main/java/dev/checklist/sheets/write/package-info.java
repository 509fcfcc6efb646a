// SPDX-License-Identifier: Apache-2.0
/**
 * Writes checklists as workbooks for people to work in. Start at {@link dev.checklist.sheets.write.SheetWriter}.
 *
 * <p>Uses {@code words}, {@code marks} and {@code xlsx}; {@code detail} holds the values that the cells alone do not
 * show. To find them, the draft of a workbook is read back with {@code read}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.sheets.write;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
