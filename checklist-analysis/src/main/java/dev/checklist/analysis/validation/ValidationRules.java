// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.model.problem.Problem.Severity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The rules that come with the library. The description of each rule lists its problem codes and severities.
 *
 * @since 0.1.0
 */
public final class ValidationRules {

    /** The default number of days after which evidence counts as old. */
    public static final int DAYS = 365;

    private ValidationRules() {}

    /**
     * {@return all rules of this class, with the system clock in UTC; evidence counts as old after {@value #DAYS} days}
     */
    public static List<ValidationRule> standard() {
        return standard(Clock.systemUTC(), DAYS);
    }

    /**
     * Returns all rules of this class.
     *
     * @param clock the clock for today's date
     * @param days  the number of days after which evidence counts as old; 0 or more
     * @return the rules
     * @throws NullPointerException     if {@code clock} is {@code null}
     * @throws IllegalArgumentException if {@code days} is less than 0
     */
    public static List<ValidationRule> standard(Clock clock, int days) {
        return List.of(
                marks(),
                forms(),
                reasons(),
                proof(),
                plans(clock),
                assessments(),
                weights(),
                evidenceDates(clock, days),
                certificates(),
                links(),
                references(),
                emptySections(),
                truncatedTexts());
    }

    /**
     * {@return a rule that compares marks with the legend of the checklist, if it has one, except for questions with a
     * form of their own: {@code unknown-mark} (warning), {@code mark-against-legend} (error)}
     */
    public static ValidationRule marks() {
        return new LegendRule();
    }

    /**
     * {@return a rule that compares answers with the form of their question: {@code answer-not-in-form} (warning) for
     * what is not a text, number or date as asked for; {@code choice-not-offered} (warning) for what is not one of the
     * choices; {@code mark-against-choice} (error) for an answer with another verdict than its choice}
     */
    public static ValidationRule forms() {
        return ItemRule.ofControls(AnswerChecks::form);
    }

    /**
     * {@return a rule that requires a reason in the remarks if a control is not applicable or not implemented:
     * {@code no-reason} (warning)}
     */
    public static ValidationRule reasons() {
        return ItemRule.ofControls(AnswerChecks::reason);
    }

    /**
     * {@return a rule that requires remarks or evidence if a control is implemented, directly or by an alternative:
     * {@code no-proof} (note)}
     */
    public static ValidationRule proof() {
        return ItemRule.ofControls(AnswerChecks::proof);
    }

    /**
     * Returns a rule about plans: {@code plan-overdue} (warning) if the last day has passed and the control is neither
     * implemented nor not applicable; {@code plan-without-day} (note) if a control is planned and no day is given.
     *
     * @param clock the clock for today's date; a plan is not overdue on its last day
     * @return the rule
     * @throws NullPointerException if {@code clock} is {@code null}
     */
    public static ValidationRule plans(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return ItemRule.ofControls((control, report) -> AnswerChecks.plan(control, LocalDate.now(clock), report));
    }

    /**
     * {@return a rule that finds assessments that contradict the answer, because one of the two is implemented, directly
     * or by an alternative, and the other is not implemented: {@code assessment-against-answer} (warning)}
     */
    public static ValidationRule assessments() {
        return ItemRule.ofControls(AnswerChecks::assessments);
    }

    /**
     * {@return a rule that finds controls with a weight for whose answers there is no score, neither in their choices nor
     * in the legend: {@code weight-without-score} (note)}
     */
    public static ValidationRule weights() {
        return (checklist, language) -> {
            boolean legendHasScore = AnswerChecks.hasScore(checklist.legend());
            return ItemRule.ofControls((control, report) -> AnswerChecks.weight(control, legendHasScore, report))
                    .check(checklist, language);
        };
    }

    /**
     * Returns a rule about the dates of evidence: {@code evidence-expired} (warning), {@code evidence-old} (note).
     *
     * @param clock the clock for today's date; evidence is still valid on its last day
     * @param days  the number of days after which evidence counts as old; 0 or more
     * @return the rule
     * @throws NullPointerException     if {@code clock} is {@code null}
     * @throws IllegalArgumentException if {@code days} is less than 0
     */
    public static ValidationRule evidenceDates(Clock clock, int days) {
        Objects.requireNonNull(clock, "clock");
        if (days < 0) {
            throw new IllegalArgumentException("days is %s, expected 0 or more".formatted(days));
        }
        return ItemRule.ofEvidence(
                (evidence, report) -> EvidenceChecks.dates(evidence, LocalDate.now(clock), days, report));
    }

    /**
     * {@return a rule that requires a certificate to have a number as its {@link Evidence#locator()}:
     * {@code certificate-without-number} (warning)}
     */
    public static ValidationRule certificates() {
        return ItemRule.ofEvidence(EvidenceChecks::number);
    }

    /**
     * {@return a rule about the URIs of evidence: {@code unsafe-link} (error) for the schemes javascript, vbscript,
     * data and file; {@code link-not-http} (warning) for evidence of kind link with any other URI that is neither http
     * nor https}
     */
    public static ValidationRule links() {
        return ItemRule.ofEvidence(EvidenceChecks::link);
    }

    /**
     * {@return a rule that checks that references to the checklist itself, which have its id as their framework, name
     * one of its sections or controls: {@code dangling-reference} (warning)}
     */
    public static ValidationRule references() {
        return (checklist, language) -> {
            Set<String> ids = new HashSet<>();
            checklist.controls().forEach(control -> ids.add(control.id()));
            checklist.allSections().forEach(section -> ids.add(section.id()));
            Report report = new Report(checklist, language);
            for (Control control : checklist.controls()) {
                report.at(control.id());
                control.references().stream()
                        .filter(reference -> reference.framework().equals(checklist.id()))
                        .flatMap(reference -> reference.locator().stream())
                        .filter(locator -> !ids.contains(locator))
                        .forEach(locator -> report.add(
                                Severity.WARNING, ValidationProblemCodes.DANGLING_REFERENCE, quote(locator)));
            }
            return report.problems();
        };
    }

    /**
     * {@return a rule that finds sections that contain neither controls nor sections: {@code empty-section} (warning)}
     */
    public static ValidationRule emptySections() {
        return (checklist, language) -> {
            Report report = new Report(checklist, language);
            for (Section section : checklist.allSections()) {
                if (section.controls().isEmpty() && section.sections().isEmpty()) {
                    report.at(section.id());
                    report.add(Severity.WARNING, ValidationProblemCodes.EMPTY_SECTION, quote(section.title()));
                }
            }
            return report.problems();
        };
    }

    /**
     * {@return a rule that finds requirements, guidance and remarks that end in the middle of a sentence, in Japanese,
     * Chinese or English: {@code truncated-text} (warning)}
     */
    public static ValidationRule truncatedTexts() {
        return ItemRule.ofControls((control, report) -> {
            report.truncated(control.requirement());
            control.guidance().ifPresent(report::truncated);
            control.remarks().ifPresent(report::truncated);
        });
    }
}
