// SPDX-License-Identifier: Apache-2.0

/**
 * The analyses that a compliance tool needs, and the types that they share.
 *
 * <ul>
 *   <li>{@link dev.checklist.analysis.validation.ChecklistValidator} finds problems.
 *   <li>{@link dev.checklist.analysis.coverage.Coverage} counts verdicts.
 *   <li>{@link dev.checklist.analysis.gap.Gap} compares answers with what is required.
 *   <li>{@link dev.checklist.analysis.diff.ChecklistDiff} compares two editions.
 *   <li>{@link dev.checklist.analysis.carry.CarryForward} carries the answers of one edition into the next.
 *   <li>{@link dev.checklist.analysis.merge.ChecklistMerge} merges the work of two people.
 *   <li>{@link dev.checklist.analysis.compare.ChecklistComparison} compares the answers of several vendors.
 * </ul>
 *
 * <p>All of them are pure functions of checklists. Each result is an immutable record.
 *
 * <p>Nothing may be {@code null} unless stated otherwise; passing {@code null} causes a
 * {@link java.lang.NullPointerException}.
 *
 * <p>Uses no other package of this module.
 *
 * @serial exclude
 */
@NullMarked
package dev.checklist.analysis;

import org.jspecify.annotations.NullMarked;
