// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.summary;

import dev.checklist.model.Verdict;
import java.util.List;

/**
 * The columns of the summary, from 0: label, section, one for each verdict, other, unanswered, total, and share and bar
 * if there are verdicts to compare. Hidden ones follow, with the id of the section, and in the row of the header the
 * marks.
 */
record SummaryColumns(List<Verdict> verdicts, int marks) {

    static final int LABEL = 0;
    static final int SECTION = 1;
    static final int FIRST = 2;

    /** The verdicts that say to what extent a requirement is met. */
    private static final List<Verdict> ASSESSED = List.of(
            Verdict.IMPLEMENTED,
            Verdict.PARTIALLY_IMPLEMENTED,
            Verdict.ALTERNATIVE,
            Verdict.PLANNED,
            Verdict.NOT_IMPLEMENTED);

    private static final List<Verdict> MET = List.of(Verdict.IMPLEMENTED, Verdict.ALTERNATIVE);

    static SummaryColumns of(KnownMarks marks) {
        return new SummaryColumns(marks.answers(), marks.all().size());
    }

    List<Verdict> assessed() {
        return verdicts.stream().filter(ASSESSED::contains).toList();
    }

    List<Verdict> met() {
        return verdicts.stream().filter(MET::contains).toList();
    }

    boolean hasShare() {
        return !assessed().isEmpty();
    }

    int of(Verdict verdict) {
        return verdict == Verdict.UNANSWERED ? unanswered() : FIRST + verdicts.indexOf(verdict);
    }

    int other() {
        return FIRST + verdicts.size();
    }

    int unanswered() {
        return other() + 1;
    }

    int total() {
        return unanswered() + 1;
    }

    int share() {
        return total() + 1;
    }

    int bar() {
        return share() + 1;
    }

    int id() {
        return hasShare() ? bar() + 1 : share();
    }

    int firstMark() {
        return id() + 1;
    }
}
