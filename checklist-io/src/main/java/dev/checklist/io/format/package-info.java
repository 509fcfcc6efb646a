// SPDX-License-Identifier: Apache-2.0
/**
 * The version of the format, the treatment of content that the format does not define, and the numbers and messages that
 * JSON and CSV have in common.
 *
 * <p>Uses {@code io}. For the modules of the library only.
 */
@NullMarked
package dev.checklist.io.format;

import org.jspecify.annotations.NullMarked;
