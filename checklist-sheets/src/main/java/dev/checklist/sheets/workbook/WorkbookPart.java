// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.Merges;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The part that lists the sheets.
 *
 * @param filters the area that can be filtered in each sheet; {@code ""} for none
 */
record WorkbookPart(List<SheetSettings> sheets, List<String> filters) {

    static List<WorkbookParts.Relation> relations(int sheets) {
        List<WorkbookParts.Relation> relations = new ArrayList<>();
        for (int i = 1; i <= sheets; i++) {
            relations.add(new WorkbookParts.Relation(
                    WorkbookParts.OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml", false));
        }
        relations.add(new WorkbookParts.Relation(WorkbookParts.OFFICE + "/styles", "styles.xml", false));
        return relations;
    }

    void write(XmlOut xml) throws IOException {
        xml.raw(XmlOut.HEAD).raw("<workbook xmlns=\"" + WorkbookParts.MAIN + "\" xmlns:r=\"" + WorkbookParts.OFFICE);
        xml.raw("\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.raw("<sheet name=\"")
                    .text(sheets.get(i).name())
                    .raw("\" sheetId=\"")
                    .raw(i + 1);
            xml.raw(sheets.get(i).isHidden() ? "\" state=\"hidden" : "")
                    .raw("\" r:id=\"rId")
                    .raw(i + 1)
                    .raw("\"/>");
        }
        xml.raw("</sheets>");
        writeNames(xml);
        xml.raw("</workbook>");
    }

    /** Writes the names by which programs find filters, and the rows that are printed on each page. */
    private void writeNames(XmlOut xml) throws IOException {
        boolean hasNames = filters.stream().anyMatch(each -> !each.isEmpty())
                || sheets.stream().anyMatch(sheet -> sheet.header() > 0);
        xml.raw(hasNames ? "<definedNames>" : "");
        for (int i = 0; i < sheets.size(); i++) {
            if (!filters.get(i).isEmpty()) {
                name(xml, "_FilterDatabase\" hidden=\"1", i, absolute(filters.get(i)));
            }
            int header = sheets.get(i).header();
            if (header > 0) {
                name(xml, "Print_Titles", i, "$" + header + ":$" + header);
            }
        }
        xml.raw(hasNames ? "</definedNames>" : "");
    }

    private void name(XmlOut xml, String name, int sheet, String cells) throws IOException {
        xml.raw("<definedName name=\"_xlnm." + name + "\" localSheetId=\"")
                .raw(sheet)
                .raw("\">'");
        xml.text(sheets.get(sheet).name().replace("'", "''")).raw("'!" + cells + "</definedName>");
    }

    private static String absolute(String cells) {
        Merges.Area area = Merges.Area.of(cells).orElseThrow();
        return "$%s$%s:$%s$%s"
                .formatted(
                        Cells.column(area.firstColumn()),
                        area.firstRow(),
                        Cells.column(area.lastColumn()),
                        area.lastRow());
    }
}
