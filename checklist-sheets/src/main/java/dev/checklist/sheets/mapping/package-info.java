// SPDX-License-Identifier: Apache-2.0
/**
 * Mappings: the layout of a file as data that can be saved, edited and used again. Start at
 * {@link dev.checklist.sheets.mapping.SheetMapping}.
 *
 * <p>Uses {@code grid}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.sheets.mapping;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
