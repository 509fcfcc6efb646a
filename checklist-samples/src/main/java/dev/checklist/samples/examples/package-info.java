// SPDX-License-Identifier: Apache-2.0

/**
 * Examples, one per file, each with a {@code main} method to run or to copy from.
 *
 * <p>Uses {@code samples}. Not exported.
 */
@NullMarked
package dev.checklist.samples.examples;

import org.jspecify.annotations.NullMarked;
