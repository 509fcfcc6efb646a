// SPDX-License-Identifier: Apache-2.0

/**
 * Validates checklists, counts their verdicts, and compares them with what is required and with their last edition.
 *
 * @since 0.1.0
 */
module dev.checklist.analysis {
    requires transitive dev.checklist.model;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.checklist.analysis;
    exports dev.checklist.analysis.carry;
    exports dev.checklist.analysis.compare;
    exports dev.checklist.analysis.coverage;
    exports dev.checklist.analysis.diff;
    exports dev.checklist.analysis.gap;
    exports dev.checklist.analysis.merge;
    exports dev.checklist.analysis.score;
    exports dev.checklist.analysis.validation;
}
