// SPDX-License-Identifier: Apache-2.0
/**
 * Finds which controls and sections of two editions of a checklist are the same.
 *
 * <p>Uses {@code dev.checklist.analysis}. Not exported.
 */
@NullMarked
package dev.checklist.analysis.edition;

import org.jspecify.annotations.NullMarked;
