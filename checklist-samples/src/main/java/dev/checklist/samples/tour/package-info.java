// SPDX-License-Identifier: Apache-2.0

/**
 * Shows the sample in the terminal, in English, Japanese or Chinese.
 *
 * <p>Uses {@code samples}. Not exported.
 */
@NullMarked
package dev.checklist.samples.tour;

import org.jspecify.annotations.NullMarked;
