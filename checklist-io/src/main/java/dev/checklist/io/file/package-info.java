// SPDX-License-Identifier: Apache-2.0
/**
 * Reading and writing of whole files: inputs in memory within the limits, the decoding of their bytes, and the atomic
 * replacement of files.
 *
 * <p>Uses {@code io}. For the modules of the library only.
 */
@NullMarked
package dev.checklist.io.file;

import org.jspecify.annotations.NullMarked;
