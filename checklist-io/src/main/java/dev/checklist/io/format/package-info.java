// SPDX-License-Identifier: Apache-2.0
/**
 * The version of the format, what becomes of content that it does not know, and the messages that JSON and CSV share.
 *
 * <p>Uses the choices and results of {@code dev.checklist.io}. Not exported.
 */
@NullMarked
package dev.checklist.io.format;

import org.jspecify.annotations.NullMarked;
