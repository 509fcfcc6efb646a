// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Checklist;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.problem.Problem.Severity;
import dev.checklist.model.report.Problems;
import java.util.List;
import java.util.Locale;

/** Collects the problems that a rule finds. */
final class Report {

    /** The number of characters that a message quotes from the end of a text. */
    private static final int TAIL = 20;

    private final String checklist;
    private final Locale language;
    private final Problems problems = new Problems();
    private String id = "";

    Report(Checklist checklist, Locale language) {
        this.checklist = checklist.id();
        this.language = language;
    }

    /** Sets the control or section in which the following problems are. */
    void at(String item) {
        id = item;
    }

    void add(Severity severity, String code, Object... arguments) {
        problems.add(severity, code, Location.ofItem(checklist, id), Messages.get(language, code, arguments));
    }

    void truncated(String text) {
        if (Truncation.isLikely(text)) {
            String end = text.strip();
            int start = Math.max(0, end.length() - TAIL);
            boolean splitsPair = start > 0 && Character.isLowSurrogate(end.charAt(start));
            add(
                    Severity.WARNING,
                    ValidationProblemCodes.TRUNCATED_TEXT,
                    quote(end.substring(splitsPair ? start + 1 : start)));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems.all());
    }
}
