// SPDX-License-Identifier: Apache-2.0
/**
 * The sheets, rows, merged areas and links of a file, not yet interpreted.
 *
 * <p>Uses no other package of this module. Not exported.
 */
@NullMarked
package dev.checklist.sheets.grid;

import org.jspecify.annotations.NullMarked;
