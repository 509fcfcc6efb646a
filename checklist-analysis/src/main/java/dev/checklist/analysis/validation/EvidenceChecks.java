// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Evidence;
import dev.checklist.model.problem.Problem.Severity;
import dev.checklist.model.text.Letters;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Checks one piece of evidence. */
final class EvidenceChecks {

    private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "file");

    private EvidenceChecks() {}

    static void dates(Evidence evidence, LocalDate today, int days, Report report) {
        evidence.validUntil()
                .filter(last -> last.isBefore(today))
                .ifPresent(last -> report.add(
                        Severity.WARNING, ValidationProblemCodes.EVIDENCE_EXPIRED, quote(evidence.title()), last));
        evidence.collected()
                .filter(date -> date.isBefore(today.minusDays(days)))
                .ifPresent(date -> report.add(
                        Severity.NOTE, ValidationProblemCodes.EVIDENCE_OLD, quote(evidence.title()), date, days));
    }

    static void number(Evidence evidence, Report report) {
        if (evidence.kind() == Evidence.Kind.CERTIFICATE && AnswerChecks.isBlank(evidence.locator())) {
            report.add(Severity.WARNING, ValidationProblemCodes.CERTIFICATE_WITHOUT_NUMBER, quote(evidence.title()));
        }
    }

    static void link(Evidence evidence, Report report) {
        evidence.uri().ifPresent(uri -> {
            String scheme = Letters.lower(Objects.requireNonNullElse(uri.getScheme(), ""));
            if (UNSAFE.contains(scheme)) {
                report.add(Severity.ERROR, ValidationProblemCodes.UNSAFE_LINK, quote(uri.toString()));
            } else if (evidence.kind() == Evidence.Kind.LINK && !isWeb(uri, scheme)) {
                report.add(Severity.WARNING, ValidationProblemCodes.LINK_NOT_HTTP, quote(uri.toString()));
            }
        });
    }

    private static boolean isWeb(URI uri, String scheme) {
        return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    }
}
