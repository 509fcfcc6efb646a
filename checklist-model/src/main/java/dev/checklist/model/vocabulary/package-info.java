// SPDX-License-Identifier: Apache-2.0
/**
 * What the marks and words of check sheets mean. Start at {@link dev.checklist.model.vocabulary.Vocabularies}.
 *
 * <p>Uses the records of {@code dev.checklist.model}, on which nothing here depends the other way round.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.model.vocabulary;

import org.jspecify.annotations.NullMarked;
