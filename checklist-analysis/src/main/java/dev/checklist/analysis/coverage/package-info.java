// SPDX-License-Identifier: Apache-2.0
/**
 * Counts verdicts. Start at {@link dev.checklist.analysis.coverage.Coverage}.
 *
 * <p>Uses no other package of this module.
 *
 * @since 0.1.0
 * @serial exclude
 */
@NullMarked
package dev.checklist.analysis.coverage;

import org.jspecify.annotations.NullMarked;
