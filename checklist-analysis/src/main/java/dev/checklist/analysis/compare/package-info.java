// SPDX-License-Identifier: Apache-2.0
/**
 * Compares the answers of several checklists to the same questions. Start at
 * {@link dev.checklist.analysis.compare.ChecklistComparison}.
 *
 * <p>Uses {@code edition}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.analysis.compare;

import org.jspecify.annotations.NullMarked;
