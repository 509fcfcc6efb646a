// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

/**
 * What happens to a text that stands where a part of an answer goes.
 *
 * @since 0.1.0
 */
public enum TextPolicy {
    /**
     * The text stays, and the part of the answer is not written. A text that is one of the choices of its cell is an
     * answer, and is replaced.
     */
    KEEP,
    /** The part of the answer is written below the text, unless the text contains it. */
    APPEND,
    /** The text is replaced. */
    OVERWRITE
}
