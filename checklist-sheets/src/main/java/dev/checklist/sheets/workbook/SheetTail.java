// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the rows of a sheet. */
final class SheetTail {

    private record Link(String cell, String target, boolean isExternal) {}

    private record Highlight(String cells, String formula, int format) {}

    private record Choices(String cells, String formula) {}

    private static final int A3 = 8;
    private static final int A4 = 9;

    private String filter = "";
    private final List<String> merges = new ArrayList<>();
    private final List<Highlight> highlights = new ArrayList<>();
    private final List<Choices> choices = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    void filter(String cells) {
        filter = cells;
    }

    String filter() {
        return filter;
    }

    void merge(String cells) {
        merges.add(cells);
    }

    void highlight(String cells, String formula, int format) {
        highlights.add(new Highlight(cells, formula, format));
    }

    void offer(String cells, String formula) {
        choices.add(new Choices(cells, formula));
    }

    void link(String cell, String target, boolean isExternal) {
        links.add(new Link(cell, target, isExternal));
    }

    void keepTexts(String cells) {
        texts.add(cells);
    }

    /** Returns the relations of the sheet: its links to pages, in their order. */
    List<WorkbookParts.Relation> relations() {
        return links.stream()
                .filter(Link::isExternal)
                .map(link -> new WorkbookParts.Relation(WorkbookParts.OFFICE + "/hyperlink", link.target(), true))
                .toList();
    }

    /**
     * Writes the elements in the order of CT_Worksheet, ECMA-376 part 1, 18.3.1.99.
     *
     * @param isWide whether the columns are readable on A3 only
     */
    void write(XmlOut xml, boolean isWide) throws IOException {
        if (!filter.isEmpty()) {
            xml.raw("<autoFilter ref=\"").raw(filter).raw("\"/>");
        }
        writeMerges(xml);
        writeHighlights(xml);
        writeChoices(xml);
        writeLinks(xml);
        // Landscape, as wide as the page.
        xml.raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.4\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.raw("<pageSetup paperSize=\"" + (isWide ? A3 : A4)
                + "\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        xml.raw("<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>");
        if (!texts.isEmpty()) {
            xml.raw("<ignoredErrors><ignoredError sqref=\"").raw(String.join(" ", texts));
            xml.raw("\" numberStoredAsText=\"1\"/></ignoredErrors>");
        }
    }

    private void writeMerges(XmlOut xml) throws IOException {
        start(xml, "mergeCells", merges);
        for (String cells : merges) {
            xml.raw("<mergeCell ref=\"").raw(cells).raw("\"/>");
        }
        end(xml, "mergeCells", merges);
    }

    private void writeHighlights(XmlOut xml) throws IOException {
        int priority = 0;
        for (Highlight highlight : highlights) {
            xml.raw("<conditionalFormatting sqref=\"").raw(highlight.cells());
            xml.raw("\"><cfRule type=\"expression\" dxfId=\"").raw(highlight.format());
            xml.raw("\" priority=\"").raw(++priority).raw("\" stopIfTrue=\"1\"><formula>");
            xml.text(highlight.formula()).raw("</formula></cfRule></conditionalFormatting>");
        }
    }

    private void writeChoices(XmlOut xml) throws IOException {
        start(xml, "dataValidations", choices);
        for (Choices each : choices) {
            // Without showErrorMessage, other answers can be typed as well.
            xml.raw("<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"").raw(each.cells());
            xml.raw("\"><formula1>").text(each.formula()).raw("</formula1></dataValidation>");
        }
        end(xml, "dataValidations", choices);
    }

    private void writeLinks(XmlOut xml) throws IOException {
        int relation = 0;
        xml.raw(links.isEmpty() ? "" : "<hyperlinks>");
        for (Link link : links) {
            xml.raw("<hyperlink ref=\"").raw(link.cell());
            if (link.isExternal()) {
                xml.raw("\" r:id=\"rId").raw(++relation).raw("\"/>");
            } else {
                xml.raw("\" location=\"").text(link.target()).raw("\"/>");
            }
        }
        end(xml, "hyperlinks", links);
    }

    private static void start(XmlOut xml, String name, List<?> items) throws IOException {
        if (!items.isEmpty()) {
            xml.raw("<" + name + " count=\"").raw(items.size()).raw("\">");
        }
    }

    private static void end(XmlOut xml, String name, List<?> items) throws IOException {
        xml.raw(items.isEmpty() ? "" : "</" + name + ">");
    }
}
