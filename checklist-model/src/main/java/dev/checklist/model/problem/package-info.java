// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong, and where: {@link dev.checklist.model.problem.ChecklistParseException} refuses an input,
 * {@link dev.checklist.model.problem.InvalidComponentException} refuses the value of a component of a record, and a
 * {@link dev.checklist.model.problem.Problem} reports something in an input or a checklist that could be kept. A
 * {@link dev.checklist.model.problem.Location} says where.
 *
 * <p>Uses {@code dev.checklist.model.text} only.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.model.problem;

import org.jspecify.annotations.NullMarked;
