// SPDX-License-Identifier: Apache-2.0
/**
 * Collects the problems of one input.
 *
 * <p>Uses {@code problem}. For the modules of the library only.
 */
@NullMarked
package dev.checklist.model.report;

import org.jspecify.annotations.NullMarked;
