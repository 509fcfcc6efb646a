// SPDX-License-Identifier: Apache-2.0

/**
 * Check sheets that come with the library.
 *
 * <pre>{@code
 * Checklist sheet = Samples.cybozuComChina();
 * }</pre>
 *
 * <p>Uses no other package of this module.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.samples;

import org.jspecify.annotations.NullMarked;
