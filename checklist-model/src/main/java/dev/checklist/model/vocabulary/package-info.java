// SPDX-License-Identifier: Apache-2.0
/**
 * The meanings of the marks and words of check sheets. Start with {@link dev.checklist.model.vocabulary.Vocabularies}.
 *
 * <p>Uses {@code component}, {@code model}, {@code problem} and {@code text}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.model.vocabulary;

import org.jspecify.annotations.NullMarked;
