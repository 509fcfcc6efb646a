// SPDX-License-Identifier: Apache-2.0
/**
 * Carries the answers of the last edition forward into the next. Start at
 * {@link dev.checklist.analysis.carry.CarryForward}.
 *
 * <p>Uses {@code analysis}, {@code answer} and {@code edition}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.analysis.carry;

import org.jspecify.annotations.NullMarked;
