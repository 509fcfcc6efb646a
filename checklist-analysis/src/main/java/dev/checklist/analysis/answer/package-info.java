// SPDX-License-Identifier: Apache-2.0
/**
 * What answers say: how strong a verdict is, and what the legend of a checklist says of its marks.
 *
 * <p>Uses no other room. Not exported.
 */
@NullMarked
package dev.checklist.analysis.answer;

import org.jspecify.annotations.NullMarked;
