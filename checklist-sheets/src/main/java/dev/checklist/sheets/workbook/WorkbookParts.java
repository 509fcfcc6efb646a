// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import java.io.IOException;
import java.util.List;

/** The parts of a workbook that say where its other parts are and what they contain. */
final class WorkbookParts {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PROPERTIES =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /** A relation to another part, or to a page outside of the workbook. */
    record Relation(String type, String target, boolean isExternal) {}

    private WorkbookParts() {}

    static void relations(XmlOut xml, List<Relation> relations) throws IOException {
        xml.raw(XmlOut.HEAD).raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            xml.raw("<Relationship Id=\"rId").raw(i + 1).raw("\" Type=\"").raw(relation.type());
            xml.raw("\" Target=\"").text(relation.target());
            xml.raw(relation.isExternal() ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        xml.raw("</Relationships>");
    }

    /** Writes where the workbook is in its file. */
    static void root(XmlOut xml) throws IOException {
        relations(
                xml,
                List.of(
                        new Relation(OFFICE + "/officeDocument", "xl/workbook.xml", false),
                        new Relation(PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml", false),
                        new Relation(OFFICE + "/extended-properties", "docProps/app.xml", false)));
    }

    static void types(XmlOut xml, int sheets) throws IOException {
        xml.raw(XmlOut.HEAD).raw("<Types xmlns=\"" + PACKAGE + "content-types\">");
        xml.raw(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        for (int i = 1; i <= sheets; i++) {
            type(xml, "/xl/worksheets/sheet" + i + ".xml", SPREADSHEET + "worksheet+xml");
        }
        type(xml, "/xl/styles.xml", SPREADSHEET + "styles+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        xml.raw("</Types>");
    }

    private static void type(XmlOut xml, String part, String type) throws IOException {
        xml.raw("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    /** Writes the properties of the document. The date of creation is left out, so that equal contents are equal. */
    static void core(XmlOut xml) throws IOException {
        xml.raw(XmlOut.HEAD).raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"/>");
    }

    static void application(XmlOut xml, String name) throws IOException {
        xml.raw(XmlOut.HEAD).raw("<Properties xmlns=\"" + PROPERTIES + "\"><Application>");
        xml.text(name).raw("</Application></Properties>");
    }
}
