// SPDX-License-Identifier: Apache-2.0
/**
 * Pieces of text: quoting them for messages, white space, width, languages, and the data files of the library.
 *
 * <p>Uses nothing else of the library. For the modules of the library only.
 */
@NullMarked
package dev.checklist.model.text;

import org.jspecify.annotations.NullMarked;
