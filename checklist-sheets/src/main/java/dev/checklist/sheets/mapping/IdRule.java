// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import dev.checklist.model.token.Token;

/**
 * How controls get their ids.
 *
 * @since 0.1.0
 */
public enum IdRule implements Token {
    /** The id is what the sheet prints. One that comes again gets {@code #2}, {@code #3} and so on, and is reported. */
    PRINTED,
    /** Numbers restart in each section: the id is the id of the section, a dot, and what the sheet prints. */
    PATH
}
