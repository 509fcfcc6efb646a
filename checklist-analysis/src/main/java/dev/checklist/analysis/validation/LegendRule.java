// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.answer.Legend;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.problem.Problem.Severity;
import dev.checklist.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the marks of answers with the legend. A question with a form of its own is not answered with a mark of it. */
final class LegendRule implements ValidationRule {

    private static final int MAX_MARKS = 12;
    private static final int MAX_MARK_LENGTH = 20;

    @Override
    public List<Problem> check(Checklist checklist, Locale language) {
        Optional<Legend> legend = Legend.of(checklist);
        if (legend.isEmpty()) {
            return List.of();
        }
        Report report = new Report(checklist, language);
        String known = known(legend.get());
        for (Control control : checklist.controls()) {
            report.at(control.id());
            if (control.form().isEmpty()) {
                check(control.status(), legend.get(), known, report);
            }
        }
        return report.problems();
    }

    private static void check(Status status, Legend legend, String known, Report report) {
        Optional<Verdict> inLegend = legend.verdictOf(status.mark());
        if (inLegend.isPresent() && inLegend.get() != status.verdict()) {
            report.add(
                    Severity.ERROR,
                    ValidationProblemCodes.MARK_AGAINST_LEGEND,
                    quote(status.mark()),
                    status.verdict().token(),
                    inLegend.get().token());
        } else if (inLegend.isEmpty() && !status.mark().isBlank()) {
            report.add(Severity.WARNING, ValidationProblemCodes.UNKNOWN_MARK, quote(status.mark()), known);
        }
    }

    /** Returns the first marks of a legend; a few of them tell which legend it is. */
    private static String known(Legend legend) {
        List<String> marks = legend.terms().stream()
                .map(Term::mark)
                .filter(mark -> !mark.isBlank())
                .limit(MAX_MARKS + 1L)
                .toList();
        return marks.stream()
                .limit(MAX_MARKS)
                .map(mark -> Texts.readable(mark, MAX_MARK_LENGTH))
                .collect(Collectors.joining(", ", "", marks.size() > MAX_MARKS ? ", …" : ""));
    }
}
