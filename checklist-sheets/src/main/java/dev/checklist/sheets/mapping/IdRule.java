// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import dev.checklist.model.token.Token;

/**
 * How controls get their ids.
 *
 * @since 0.1.0
 */
public enum IdRule implements Token {
    /**
     * The id is the number or id printed in the sheet. If an id occurs again, {@code #2}, {@code #3} and so on is
     * appended, and the id is reported.
     */
    PRINTED,
    /**
     * Numbers restart in each section. The id consists of the id of the section, a dot, and the number printed in the
     * sheet.
     */
    PATH
}
