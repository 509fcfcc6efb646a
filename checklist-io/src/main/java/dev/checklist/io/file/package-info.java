// SPDX-License-Identifier: Apache-2.0
/**
 * Whole files in and out: an input in memory within the limits, its bytes as text, and a file that is replaced whole.
 *
 * <p>Uses {@code dev.checklist.io}. For the modules of the library only.
 */
@NullMarked
package dev.checklist.io.file;

import org.jspecify.annotations.NullMarked;
