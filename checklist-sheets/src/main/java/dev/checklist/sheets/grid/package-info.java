// SPDX-License-Identifier: Apache-2.0
/**
 * A file as cells: its sheets, rows, merged areas and links, before anything is known of what they mean.
 *
 * <p>Uses no other room. Not exported.
 */
@NullMarked
package dev.checklist.sheets.grid;

import org.jspecify.annotations.NullMarked;
