// SPDX-License-Identifier: Apache-2.0
/**
 * Proposes answers to a new questionnaire from past ones. Start at {@link dev.checklist.match.AnswerLibrary}.
 *
 * <p>Uses {@code embedding}, {@code glossary}, {@code index}, {@code rank} and {@code text}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.match;

import org.jspecify.annotations.NullMarked;
