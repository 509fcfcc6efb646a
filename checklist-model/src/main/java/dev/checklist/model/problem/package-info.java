// SPDX-License-Identifier: Apache-2.0
/**
 * Errors and problems, with their places. A {@link dev.checklist.model.problem.ChecklistParseException} rejects an
 * input, an {@link dev.checklist.model.problem.InvalidComponentException} rejects the value of a component of a record,
 * and a {@link dev.checklist.model.problem.Problem} reports something in an input or a checklist that could be kept. A
 * {@link dev.checklist.model.problem.Location} is the place of an error or problem.
 *
 * <p>Uses {@code text} and {@code token}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.model.problem;

import org.jspecify.annotations.NullMarked;
