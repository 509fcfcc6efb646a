// SPDX-License-Identifier: Apache-2.0
/**
 * The library's own words in workbooks, in English, Japanese and Chinese.
 *
 * <p>Uses no other room. Not exported.
 */
@NullMarked
package dev.checklist.sheets.words;

import org.jspecify.annotations.NullMarked;
