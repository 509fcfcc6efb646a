// SPDX-License-Identifier: Apache-2.0
/**
 * Writes checklists as workbooks for people to work in. Start at {@link dev.checklist.sheets.write.SheetWriter}.
 *
 * <p>Uses {@code detail}, {@code grid}, {@code mapping}, {@code marks}, {@code readback}, {@code rowkey},
 * {@code summary}, {@code theme}, {@code words}, {@code workbook} and {@code xlsx}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.sheets.write;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
