// SPDX-License-Identifier: Apache-2.0

/**
 * What a compliance tool asks of checklists: {@link dev.checklist.analysis.validation.ChecklistValidator} looks for what is wrong,
 * {@link dev.checklist.analysis.coverage.Coverage} counts verdicts, {@link dev.checklist.analysis.gap.Gap} holds answers against what
 * is required, {@link dev.checklist.analysis.diff.ChecklistDiff} compares two editions,
 * {@link dev.checklist.analysis.carry.CarryForward} brings the answers of one into the next,
 * {@link dev.checklist.analysis.merge.ChecklistMerge} puts the work of two people together, and
 * {@link dev.checklist.analysis.compare.ChecklistComparison} shows what several vendors answered.
 *
 * <p>All are pure functions of checklists. Each result is an immutable record.
 *
 * <p>Nothing may be {@code null} unless it says so; passing {@code null} gives a {@link java.lang.NullPointerException}.
 *
 * @serial exclude
 */
@NullMarked
package dev.checklist.analysis;

import org.jspecify.annotations.NullMarked;
