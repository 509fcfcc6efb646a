// SPDX-License-Identifier: Apache-2.0
/**
 * The texts that the library itself writes into workbooks, in English, Japanese and Chinese.
 *
 * <p>Uses no other package of this module. Not exported.
 */
@NullMarked
package dev.checklist.sheets.words;

import org.jspecify.annotations.NullMarked;
