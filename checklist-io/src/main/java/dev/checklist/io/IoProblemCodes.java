// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

/**
 * The codes of the problems that the readers of JSON and CSV report.
 *
 * @since 0.1.0
 */
public final class IoProblemCodes {

    /** Warning. A member of a JSON object that the format does not define was left out. */
    public static final String UNKNOWN_MEMBER = "unknown-member";

    /** Warning. A column of a CSV table that the format does not define was left out. */
    public static final String UNKNOWN_COLUMN = "unknown-column";

    private IoProblemCodes() {}
}
