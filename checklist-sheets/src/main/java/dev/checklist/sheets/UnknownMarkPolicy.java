// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

/**
 * What the verdict of a mark is that the vocabulary does not know. The mark itself is kept, and reported, in any case.
 *
 * @since 0.1.0
 */
public enum UnknownMarkPolicy {
    /** The control counts as not answered. */
    UNANSWERED,
    /** The control counts as answered by its remarks. */
    SEE_REMARKS
}
