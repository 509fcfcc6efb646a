// SPDX-License-Identifier: Apache-2.0
/**
 * The records as JSON objects: the members of each record, how they are read and written by any JSON library, and what
 * is refused.
 *
 * <p>Uses {@code format}. For the modules of the library only.
 */
@NullMarked
package dev.checklist.io.records;

import org.jspecify.annotations.NullMarked;
