// SPDX-License-Identifier: Apache-2.0
/**
 * Finds the terms of texts: words, pairs of characters, concepts.
 *
 * <p>Uses {@code glossary}. Not exported.
 */
@NullMarked
package dev.checklist.match.text;

import org.jspecify.annotations.NullMarked;
