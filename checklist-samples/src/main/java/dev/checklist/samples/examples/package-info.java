// SPDX-License-Identifier: Apache-2.0

/** Examples, one a file, each with a {@code main} to run and to copy from. Not part of the library. */
@NullMarked
package dev.checklist.samples.examples;

import org.jspecify.annotations.NullMarked;
