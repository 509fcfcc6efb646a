// SPDX-License-Identifier: Apache-2.0
/**
 * Matches the controls and sections of two editions of a checklist.
 *
 * <p>Uses {@code analysis}. Not exported.
 */
@NullMarked
package dev.checklist.analysis.edition;

import org.jspecify.annotations.NullMarked;
