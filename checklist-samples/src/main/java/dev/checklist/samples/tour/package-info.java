// SPDX-License-Identifier: Apache-2.0
/** A tour of the sample in the terminal, in three languages. Not part of the library. */
@NullMarked
package dev.checklist.samples.tour;

import org.jspecify.annotations.NullMarked;
