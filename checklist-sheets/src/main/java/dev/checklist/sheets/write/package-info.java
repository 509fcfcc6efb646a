// SPDX-License-Identifier: Apache-2.0
/**
 * Checklists as workbooks that people work in. Start at {@link dev.checklist.sheets.write.SheetWriter}.
 *
 * <p>Uses {@code words}, {@code marks} and {@code xlsx}; what the cells alone do not say it leaves to {@code detail}, and it
 * reads its own draft back with {@code read}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.sheets.write;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
