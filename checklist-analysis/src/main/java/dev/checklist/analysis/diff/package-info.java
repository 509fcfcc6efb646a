// SPDX-License-Identifier: Apache-2.0
/**
 * Finds what changed from one edition to the next. Start at {@link dev.checklist.analysis.diff.ChecklistDiff}.
 *
 * <p>Uses {@code analysis}, {@code answer} and {@code edition}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.analysis.diff;

import org.jspecify.annotations.NullMarked;
