// SPDX-License-Identifier: Apache-2.0
/**
 * Finds problems in a checklist. Start at {@link dev.checklist.analysis.validation.ChecklistValidator}.
 *
 * <p>Uses {@code answer}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.analysis.validation;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
