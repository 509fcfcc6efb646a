// SPDX-License-Identifier: Apache-2.0
/**
 * Helpers for text: quoting for messages, white space, width, lower case, marks that look alike, languages, and the data files of the library.
 *
 * <p>Uses no other package of this module. For the modules of the library only.
 */
@NullMarked
package dev.checklist.model.text;

import org.jspecify.annotations.NullMarked;
