// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import static dev.checklist.model.ChecklistParseException.quote;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.InvalidComponentException;
import dev.checklist.model.Problem.Severity;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds marks against the legend. */
final class LegendRule implements ValidationRule {

    @Override
    public List<Finding> check(Checklist checklist, Locale locale) {
        Optional<Vocabulary> legend = legend(checklist);
        if (legend.isEmpty()) {
            return List.of();
        }
        Report report = new Report(locale);
        for (Control control : checklist.controls()) {
            report.at(control.id());
            check(control.status(), legend.get(), report);
        }
        return report.findings();
    }

    /** What the checklist says that its marks mean, if it does. */
    static Optional<Vocabulary> legend(Checklist checklist) {
        return checklist.legend().isEmpty() ? Optional.empty() : Optional.of(vocabulary(checklist.legend()));
    }

    /** Of a legend that gives one mark two meanings, the first. */
    private static Vocabulary vocabulary(List<Term> terms) {
        try {
            return new Vocabulary("legend", terms);
        } catch (InvalidComponentException e) {
            List<Term> clear = new ArrayList<>();
            for (Term term : terms) {
                if (new Vocabulary("legend", clear).verdictOf(term.mark()).isEmpty()) {
                    clear.add(term);
                }
            }
            return new Vocabulary("legend", clear);
        }
    }

    private static void check(Status status, Vocabulary legend, Report report) {
        Optional<Verdict> said = legend.verdictOf(status.mark());
        if (said.isPresent() && said.get() != status.verdict()) {
            report.add(
                    Severity.ERROR,
                    "mark-against-legend",
                    quote(status.mark()),
                    status.verdict().token(),
                    said.get().token());
        } else if (said.isEmpty() && !status.mark().isBlank()) {
            String known = legend.terms().stream()
                    .map(Term::mark)
                    .filter(mark -> !mark.isBlank())
                    .collect(Collectors.joining(", "));
            report.add(Severity.WARNING, "unknown-mark", quote(status.mark()), known);
        }
    }
}
