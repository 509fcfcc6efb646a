// SPDX-License-Identifier: Apache-2.0
/**
 * The lines of files, streams and arrays, for any number of threads. {@link dev.checklist.io.lines.Lines} takes chunks of
 * whole lines off an input, one after the other; each chunk can be read by another thread.
 *
 * <p>Uses {@code file} and {@code io}. For {@code json} only.
 */
@NullMarked
package dev.checklist.io.lines;

import org.jspecify.annotations.NullMarked;
