// SPDX-License-Identifier: Apache-2.0

/**
 * Security checklists as immutable records. Start with {@link dev.checklist.model.Checklist}.
 *
 * @since 0.1.0
 */
@SuppressWarnings("module") // javac does not see the modules of the qualified exports, which are compiled later
module dev.checklist.model {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.checklist.model;
    exports dev.checklist.model.problem;
    exports dev.checklist.model.token;
    exports dev.checklist.model.vocabulary;
    exports dev.checklist.model.component to
            dev.checklist.io,
            dev.checklist.sheets,
            dev.checklist.analysis;
    exports dev.checklist.model.notation to
            dev.checklist.sheets;
    exports dev.checklist.model.report to
            dev.checklist.io,
            dev.checklist.sheets,
            dev.checklist.analysis;
    exports dev.checklist.model.text to
            dev.checklist.io,
            dev.checklist.sheets,
            dev.checklist.analysis,
            dev.checklist.match,
            dev.checklist.samples;
}
