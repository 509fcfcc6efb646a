// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import dev.checklist.model.Control;
import dev.checklist.model.Evidence;

/** Creates rules that check one item after the other. */
final class ItemRule {

    /** Checks one item, and adds the problems found to a report. */
    @FunctionalInterface
    interface Check<T> {
        void check(T item, Report report);
    }

    private ItemRule() {}

    static ValidationRule ofControls(Check<Control> check) {
        return (checklist, language) -> {
            Report report = new Report(checklist, language);
            for (Control control : checklist.controls()) {
                report.at(control.id());
                check.check(control, report);
            }
            return report.problems();
        };
    }

    static ValidationRule ofEvidence(Check<Evidence> check) {
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
