// SPDX-License-Identifier: Apache-2.0
/**
 * Rates answers with points. Start at {@link dev.checklist.analysis.score.Score}.
 *
 * <p>Uses {@code answer}.
 *
 * @since 0.1.0
 * @serial exclude
 */
@NullMarked
@RecordStyle
package dev.checklist.analysis.score;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
