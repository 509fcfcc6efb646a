// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

/**
 * What happens to a mark that the vocabulary does not know. A mark that is read is kept as it is, and reported.
 *
 * @since 0.1.0
 */
public enum UnknownMarkPolicy {
    /** The control counts as answered. How far the requirement is met is not known. */
    ANSWERED,
    /** The control counts as answered by its remarks. */
    SEE_REMARKS,
    /** The sheet is rejected. */
    REFUSE
}
