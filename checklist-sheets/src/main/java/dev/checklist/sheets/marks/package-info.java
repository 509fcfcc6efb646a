// SPDX-License-Identifier: Apache-2.0
/**
 * What the marks of a sheet stand for: vocabularies, legends, and the choice between them.
 *
 * <p>Uses {@code grid}. Not exported.
 */
@NullMarked
package dev.checklist.sheets.marks;

import org.jspecify.annotations.NullMarked;
