// SPDX-License-Identifier: Apache-2.0

/**
 * Lossless JSON, JSON lines and CSV for security checklists. Start at {@link dev.checklist.io.ChecklistJson} and
 * {@link dev.checklist.io.ChecklistCsv}.
 *
 * @since 0.1.0
 */
module dev.checklist.io {
    requires transitive dev.checklist.model;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires de.siegmar.fastcsv;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.checklist.io;

    provides com.fasterxml.jackson.databind.Module with
            dev.checklist.io.ChecklistModule;
}
