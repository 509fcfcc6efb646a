// SPDX-License-Identifier: Apache-2.0
/**
 * What the rows of a sheet that is being written will be read as, without the file. Start at
 * {@link dev.checklist.sheets.readback.ReadBack}.
 *
 * <p>Uses {@code assembly}, {@code control}, {@code detail}, {@code grid}, {@code mapping}, {@code outline},
 * {@code sheets} and {@code table}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.readback;

import org.jspecify.annotations.NullMarked;
