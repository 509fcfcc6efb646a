// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

/**
 * What to do with a JSON member or CSV column that the format does not define.
 *
 * @since 0.1.0
 */
public enum UnknownPolicy {
    /**
     * Treats it as an error, unless the document states a newer minor version of the format. In that case, the member
     * or column is left out and reported as a problem.
     */
    REFUSE,
    /** Leaves it out and reports it as a problem, regardless of the format that the document states. */
    REPORT
}
