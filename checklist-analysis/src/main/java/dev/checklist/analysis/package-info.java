// SPDX-License-Identifier: Apache-2.0

/**
 * What a compliance tool asks of checklists: {@link dev.checklist.analysis.ChecklistValidator} looks for what is wrong,
 * {@link dev.checklist.analysis.Coverage} counts verdicts, {@link dev.checklist.analysis.Gap} holds answers against what
 * is required, and {@link dev.checklist.analysis.ChecklistDiff} compares two editions.
 *
 * <p>All are pure functions of checklists. Each result is an immutable record.
 *
 * <p>Nothing may be {@code null} unless it says so; passing {@code null} gives a {@link java.lang.NullPointerException}.
 */
@NullMarked
package dev.checklist.analysis;

import org.jspecify.annotations.NullMarked;
