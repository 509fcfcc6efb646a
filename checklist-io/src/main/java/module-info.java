// SPDX-License-Identifier: Apache-2.0

/**
 * Lossless JSON, JSON lines and CSV for security checklists. Start with {@link dev.checklist.io.json.ChecklistJson} and
 * {@link dev.checklist.io.csv.ChecklistCsv}.
 *
 * @since 0.1.0
 */
@SuppressWarnings("module") // javac does not see the modules of the qualified exports, which are compiled later
module dev.checklist.io {
    requires transitive dev.checklist.model;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires de.siegmar.fastcsv;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.checklist.io;
    exports dev.checklist.io.csv;
    exports dev.checklist.io.json;
    exports dev.checklist.io.format to
            dev.checklist.sheets;
    exports dev.checklist.io.file to
            dev.checklist.sheets;
    exports dev.checklist.io.records to
            dev.checklist.jackson3,
            dev.checklist.sheets;

    provides com.fasterxml.jackson.databind.Module with
            dev.checklist.io.json.ChecklistModule;
}
