// SPDX-License-Identifier: Apache-2.0

/**
 * Reads check sheets in any layout as checklists, from CSV, TSV and Excel files. Writes checklists as workbooks, and
 * fills answers into workbooks that others created. Start at {@link dev.checklist.sheets.read.SheetReader}.
 *
 * @since 0.1.0
 */
module dev.checklist.sheets {
    requires transitive dev.checklist.model;
    requires transitive dev.checklist.io;
    requires static transitive org.jspecify;
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires jdk.charsets; // exports nothing, but has the encodings of Japanese and Chinese files
    requires static org.immutables.value.annotations;
    requires org.apache.commons.compress;

    exports dev.checklist.sheets;
    exports dev.checklist.sheets.fill;
    exports dev.checklist.sheets.mapping;
    exports dev.checklist.sheets.read;
    exports dev.checklist.sheets.write;
}
