// SPDX-License-Identifier: Apache-2.0
/**
 * Limits on XML that the parser itself does not have.
 *
 * <p>Uses no other package of this module. Not exported.
 */
@NullMarked
package dev.checklist.sheets.xml;

import org.jspecify.annotations.NullMarked;
