// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

/**
 * The verdict of a mark that the vocabulary does not know. In either case, the mark itself is kept and reported.
 *
 * @since 0.1.0
 */
public enum UnknownMarkPolicy {
    /** The control counts as unanswered. */
    UNANSWERED,
    /** The control counts as answered by its remarks. */
    SEE_REMARKS
}
