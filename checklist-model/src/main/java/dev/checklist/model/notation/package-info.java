// SPDX-License-Identifier: Apache-2.0
/**
 * Recognises numbers and dates in the notations of Japanese, Chinese and European sheets.
 *
 * <p>Uses {@code text}. For the modules of the library only.
 */
@NullMarked
package dev.checklist.model.notation;

import org.jspecify.annotations.NullMarked;
