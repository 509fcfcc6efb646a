// SPDX-License-Identifier: Apache-2.0
/**
 * Enum constants that are written to files as fixed tokens.
 *
 * <p>Uses no other package of this module.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.model.token;

import org.jspecify.annotations.NullMarked;
