// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps past answers, and finds those that share something with a question.
 *
 * <p>Uses {@code embedding} and {@code text}. Not exported.
 */
@NullMarked
package dev.checklist.match.index;

import org.jspecify.annotations.NullMarked;
