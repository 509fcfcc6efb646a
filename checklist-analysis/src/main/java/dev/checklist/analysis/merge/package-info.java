// SPDX-License-Identifier: Apache-2.0
/**
 * Merges the work of two people on the same checklist. Start at {@link dev.checklist.analysis.merge.ChecklistMerge}.
 *
 * <p>Uses {@code analysis} and {@code edition}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.analysis.merge;

import org.jspecify.annotations.NullMarked;
