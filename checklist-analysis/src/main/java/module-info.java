// SPDX-License-Identifier: Apache-2.0

/** Validates and counts checklists, and compares them with what is required and with their last edition. */
module dev.checklist.analysis {
    requires transitive dev.checklist.model;
    requires static transitive org.jspecify;

    exports dev.checklist.analysis;
}
