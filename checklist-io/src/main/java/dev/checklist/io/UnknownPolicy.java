// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

/**
 * What to do with a JSON member or CSV column that the format does not know.
 *
 * @since 0.1.0
 */
public enum UnknownPolicy {
    /**
     * It is an error, unless the document says that it is of a newer minor format: then it is left out and reported as
     * a problem.
     */
    REFUSE,
    /** It is left out and reported as a problem, whatever the document's format. */
    REPORT
}
