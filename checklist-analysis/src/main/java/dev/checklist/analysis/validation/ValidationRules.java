// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem.Severity;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that come with the library. The description of each rule lists its problem codes and severities.
 *
 * @since 0.1.0
 */
public final class ValidationRules {

    /** The default number of days after which evidence counts as old. */
    public static final int DAYS = 365;

    private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "file");

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
                reasons(),
                proof(),
                evidenceDates(clock, days),
                certificates(),
                links(),
                references(),
                emptySections(),
                truncatedTexts());
    }

    /**
     * {@return a rule that compares marks with the legend of the checklist, if it has one: {@code unknown-mark}
     * (warning), {@code mark-against-legend} (error)}
     */
    public static ValidationRule marks() {
        return new LegendRule();
    }

    /**
     * {@return a rule that requires a reason in the remarks if a control is not applicable or not implemented:
     * {@code no-reason} (warning)}
     */
    public static ValidationRule reasons() {
        return ofControls((control, report) -> {
            Verdict verdict = control.status().verdict();
            boolean needsReason = verdict == Verdict.NOT_APPLICABLE || verdict == Verdict.NOT_IMPLEMENTED;
            if (needsReason && isBlank(control.remarks())) {
                report.add(Severity.WARNING, ValidationProblemCodes.NO_REASON, answer(control));
            }
        });
    }

    /**
     * {@return a rule that requires remarks or evidence if a control is implemented, directly or by an alternative:
     * {@code no-proof} (note)}
     */
    public static ValidationRule proof() {
        return ofControls((control, report) -> {
            Verdict verdict = control.status().verdict();
            boolean needsProof = verdict == Verdict.IMPLEMENTED || verdict == Verdict.ALTERNATIVE;
            if (needsProof && isBlank(control.remarks()) && control.evidence().isEmpty()) {
                report.add(Severity.NOTE, ValidationProblemCodes.NO_PROOF, answer(control));
            }
        });
    }

    /** Returns the mark, or the verdict if there is no mark. */
    private static String answer(Control control) {
        String mark = control.status().mark();
        return mark.isBlank() ? control.status().verdict().token() : quote(mark);
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(each -> !each.isBlank()).isEmpty();
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
        return ofEvidence((evidence, report) -> {
            LocalDate today = LocalDate.now(clock);
            evidence.validUntil()
                    .filter(last -> last.isBefore(today))
                    .ifPresent(last -> report.add(
                            Severity.WARNING, ValidationProblemCodes.EVIDENCE_EXPIRED, quote(evidence.title()), last));
            evidence.collected()
                    .filter(date -> date.plusDays(days).isBefore(today))
                    .ifPresent(date -> report.add(
                            Severity.NOTE, ValidationProblemCodes.EVIDENCE_OLD, quote(evidence.title()), date, days));
        });
    }

    /**
     * {@return a rule that requires a certificate to have a number as its {@link Evidence#locator()}:
     * {@code certificate-without-number} (warning)}
     */
    public static ValidationRule certificates() {
        return ofEvidence((evidence, report) -> {
            if (evidence.kind() == Evidence.Kind.CERTIFICATE && isBlank(evidence.locator())) {
                report.add(
                        Severity.WARNING, ValidationProblemCodes.CERTIFICATE_WITHOUT_NUMBER, quote(evidence.title()));
            }
        });
    }

    /**
     * {@return a rule about the URIs of evidence: {@code unsafe-link} (error) for the schemes javascript, vbscript,
     * data and file; {@code link-not-http} (warning) for evidence of kind link with any other URI that is neither http
     * nor https}
     */
    public static ValidationRule links() {
        return ofEvidence((evidence, report) -> evidence.uri().ifPresent(uri -> {
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            if (UNSAFE.contains(scheme)) {
                report.add(Severity.ERROR, ValidationProblemCodes.UNSAFE_LINK, quote(uri.toString()));
            } else if (evidence.kind() == Evidence.Kind.LINK && !isWeb(uri, scheme)) {
                report.add(Severity.WARNING, ValidationProblemCodes.LINK_NOT_HTTP, quote(uri.toString()));
            }
        }));
    }

    private static boolean isWeb(URI uri, String scheme) {
        return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
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
        return ofControls((control, report) -> {
            report.truncated(control.requirement());
            control.guidance().ifPresent(report::truncated);
            control.remarks().ifPresent(report::truncated);
        });
    }

    private interface Check<T> {
        void check(T item, Report report);
    }

    private static ValidationRule ofControls(Check<Control> check) {
        return (checklist, language) -> {
            Report report = new Report(checklist, language);
            for (Control control : checklist.controls()) {
                report.at(control.id());
                check.check(control, report);
            }
            return report.problems();
        };
    }

    private static ValidationRule ofEvidence(Check<Evidence> check) {
        return (checklist, language) -> {
            Report report = new Report(checklist, language);
            checklist.evidence().forEach(evidence -> check.check(evidence, report));
            for (Control control : checklist.controls()) {
                report.at(control.id());
                control.evidence().forEach(evidence -> check.check(evidence, report));
            }
            return report.problems();
        };
    }
}
