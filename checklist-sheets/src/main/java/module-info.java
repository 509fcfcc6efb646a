// SPDX-License-Identifier: Apache-2.0

/** Reads check sheets in any layout, CSV, TSV and Excel, as checklists, and writes them as workbooks. */
module dev.checklist.sheets {
    requires transitive dev.checklist.model;
    requires static transitive org.jspecify;
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.dhatim.fastexcel;
    requires static org.immutables.value.annotations;
    requires org.apache.commons.compress;

    exports dev.checklist.sheets;
}
