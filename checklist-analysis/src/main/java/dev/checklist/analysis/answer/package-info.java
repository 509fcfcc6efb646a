// SPDX-License-Identifier: Apache-2.0
/**
 * Interprets answers: ranks verdicts, and looks up marks in the legend of a checklist.
 *
 * <p>Uses no other package of this module. Not exported.
 */
@NullMarked
package dev.checklist.analysis.answer;

import org.jspecify.annotations.NullMarked;
