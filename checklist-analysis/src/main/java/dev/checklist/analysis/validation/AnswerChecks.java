// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.answer.VerdictRank;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Control;
import dev.checklist.model.Plan;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks the answer of one control. */
final class AnswerChecks {

    private AnswerChecks() {}

    static void form(Control control, Report report) {
        if (control.form().isEmpty()) {
            return;
        }
        AnswerForm form = control.form().get();
        if (!control.fitsForm()) {
            String found = answer(control);
            if (form.choices().isEmpty()) {
                report.add(
                        Severity.WARNING,
                        ValidationProblemCodes.ANSWER_NOT_IN_FORM,
                        found,
                        form.type().token());
            } else {
                report.add(Severity.WARNING, ValidationProblemCodes.CHOICE_NOT_OFFERED, found, marks(form));
            }
        } else if (form.type() == AnswerForm.Type.ONE_OF) {
            control.chosen().forEach(choice -> verdict(control, choice, report));
        }
    }

    /** A choice from which no verdict follows does not contradict one. */
    private static void verdict(Control control, Term choice, Report report) {
        Verdict verdict = control.status().verdict();
        if (choice.verdict() != verdict && choice.verdict() != Verdict.ANSWERED) {
            report.add(
                    Severity.ERROR,
                    ValidationProblemCodes.MARK_AGAINST_CHOICE,
                    answer(control),
                    verdict.token(),
                    choice.verdict().token());
        }
    }

    private static String marks(AnswerForm form) {
        return form.choices().stream().map(Term::mark).collect(Collectors.joining(", "));
    }

    static void reason(Control control, Report report) {
        Verdict verdict = control.status().verdict();
        boolean needsReason = verdict == Verdict.NOT_APPLICABLE || verdict == Verdict.NOT_IMPLEMENTED;
        if (needsReason && isBlank(control.remarks())) {
            report.add(Severity.WARNING, ValidationProblemCodes.NO_REASON, answer(control));
        }
    }

    static void proof(Control control, Report report) {
        if (isMet(control.status().verdict())
                && isBlank(control.remarks())
                && control.evidence().isEmpty()) {
            report.add(Severity.NOTE, ValidationProblemCodes.NO_PROOF, answer(control));
        }
    }

    static void plan(Control control, LocalDate today, Report report) {
        Verdict verdict = control.status().verdict();
        Optional<LocalDate> due = control.plan().flatMap(Plan::due);
        boolean isDone = isMet(verdict) || verdict == Verdict.NOT_APPLICABLE;
        if (!isDone && due.isPresent() && due.get().isBefore(today)) {
            report.add(Severity.WARNING, ValidationProblemCodes.PLAN_OVERDUE, due.get(), answer(control));
        } else if (verdict == Verdict.PLANNED && due.isEmpty()) {
            report.add(Severity.NOTE, ValidationProblemCodes.PLAN_WITHOUT_DAY, answer(control));
        }
    }

    static void assessments(Control control, Report report) {
        for (Assessment assessment : control.assessments()) {
            if (contradicts(assessment.status().verdict(), control.status().verdict())) {
                report.add(
                        Severity.WARNING,
                        ValidationProblemCodes.ASSESSMENT_AGAINST_ANSWER,
                        quote(assessment.name()),
                        assessment.status().verdict().token(),
                        answer(control));
            }
        }
    }

    /** Whether one verdict says that a requirement is met, and the other that nothing of it is. */
    private static boolean contradicts(Verdict one, Verdict other) {
        return (isMet(one) && other == Verdict.NOT_IMPLEMENTED) || (one == Verdict.NOT_IMPLEMENTED && isMet(other));
    }

    static void weight(Control control, boolean legendHasScore, Report report) {
        boolean hasScore = control.form().map(form -> hasScore(form.choices())).orElse(legendHasScore);
        if (control.weight().isPresent() && !hasScore) {
            report.add(
                    Severity.NOTE,
                    ValidationProblemCodes.WEIGHT_WITHOUT_SCORE,
                    control.weight().get().toPlainString());
        }
    }

    static boolean hasScore(List<Term> terms) {
        return terms.stream().anyMatch(term -> term.score().isPresent());
    }

    private static boolean isMet(Verdict verdict) {
        return VerdictRank.of(verdict) >= VerdictRank.of(Verdict.ALTERNATIVE);
    }

    /** Returns the mark, or the verdict if there is no mark. */
    private static String answer(Control control) {
        String mark = control.status().mark();
        return mark.isBlank() ? control.status().verdict().token() : quote(mark);
    }

    static boolean isBlank(Optional<String> text) {
        return text.filter(each -> !each.isBlank()).isEmpty();
    }
}
