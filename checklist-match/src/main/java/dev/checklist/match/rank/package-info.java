// SPDX-License-Identifier: Apache-2.0
/**
 * Tells how much speaks for a past answer, and how sure it is.
 *
 * <p>Uses {@code index} and {@code text}. Not exported.
 */
@NullMarked
package dev.checklist.match.rank;

import org.jspecify.annotations.NullMarked;
