// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.formula;

/** How much work may still be done for the formulas of a workbook. */
final class Allowance {

    private long left;

    Allowance(long most) {
        this.left = most;
    }

    /** Takes some of the work. Returns {@code false} if there is not so much left, now or at any time before. */
    boolean take(long work) {
        left = work > left ? -1 : left - work;
        return left >= 0;
    }
}
