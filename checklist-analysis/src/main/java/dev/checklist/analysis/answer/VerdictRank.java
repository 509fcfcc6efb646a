// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.answer;

import dev.checklist.model.Verdict;

/** How much verdicts say for a control, where they say how far it is met. */
public final class VerdictRank {

    private VerdictRank() {}

    public static boolean isKnown(Verdict verdict) {
        return of(verdict) > 0;
    }

    /** The greater, the better; 0 for what does not say. */
    public static int of(Verdict verdict) {
        return switch (verdict) {
            case IMPLEMENTED -> 5;
            case ALTERNATIVE -> 4;
            case PARTIALLY_IMPLEMENTED -> 3;
            case PLANNED -> 2;
            case NOT_IMPLEMENTED -> 1;
            case NOT_APPLICABLE, SEE_REMARKS, UNANSWERED -> 0;
        };
    }
}
