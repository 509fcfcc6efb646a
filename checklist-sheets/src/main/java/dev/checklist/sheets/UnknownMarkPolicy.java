// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

/**
 * What happens to an answer that is no known mark. An answer that is read is kept as it is. It is reported if it may be
 * a mark: not if it is a long text, or if the questions of the sheet are answered in words.
 *
 * @since 0.1.0
 */
public enum UnknownMarkPolicy {
    /** The control counts as answered. How far the requirement is met is not known. */
    ANSWERED,
    /** The control counts as answered by its remarks. */
    SEE_REMARKS,
    /** The sheet is rejected, whether the answer may be a mark or is in words. */
    REFUSE
}
