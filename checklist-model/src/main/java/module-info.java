// SPDX-License-Identifier: Apache-2.0

/**
 * Security checklists as immutable records. Start at {@link dev.checklist.model.Checklist}.
 *
 * @since 0.1.0
 */
module dev.checklist.model {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.checklist.model;
}
