// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.answer;

import dev.checklist.model.Verdict;

/** Ranks the verdicts that say to what extent a control is met. */
public final class VerdictRank {

    private VerdictRank() {}

    public static boolean isKnown(Verdict verdict) {
        return of(verdict) > 0;
    }

    /**
     * Returns the rank, higher for better verdicts; 0 for a verdict that does not say to what extent a control is met.
     */
    public static int of(Verdict verdict) {
        return switch (verdict) {
            case IMPLEMENTED -> 5;
            case ALTERNATIVE -> 4;
            case PARTIALLY_IMPLEMENTED -> 3;
            case PLANNED -> 2;
            case NOT_IMPLEMENTED -> 1;
            case NOT_APPLICABLE, SEE_REMARKS, ANSWERED, UNANSWERED -> 0;
        };
    }
}
