// SPDX-License-Identifier: Apache-2.0
/**
 * Compares answers with what is required. Start at {@link dev.checklist.analysis.gap.Gap}.
 *
 * <p>Uses {@code answer}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.analysis.gap;

import org.jspecify.annotations.NullMarked;
