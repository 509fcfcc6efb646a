// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The styles that the cells of a workbook have, each once. */
final class StyleTable {

    private static final String NONE = "";

    private final String fontName;
    private final int fontSize;
    private final List<CellStyle> styles = new ArrayList<>(List.of(CellStyle.PLAIN));
    private final List<CellStyle.Font> fonts = new ArrayList<>(List.of(CellStyle.PLAIN.font()));
    /** The first two fills are fixed. The second one is never used. */
    private final List<String> fills = new ArrayList<>(List.of(NONE, "gray125"));

    private final List<String> borders = new ArrayList<>(List.of(NONE));
    private final List<String> highlights = new ArrayList<>();

    StyleTable(String fontName, int fontSize) {
        this.fontName = fontName;
        this.fontSize = fontSize;
    }

    /** Returns the number of a style. */
    int index(CellStyle style) {
        index(fonts, style.font());
        index(fills, style.fill());
        index(borders, style.border());
        return index(styles, style);
    }

    /** Returns the number of the format of a rule that fills cells with a colour. */
    int highlight(String colour) {
        return index(highlights, colour);
    }

    private static <T> int index(List<T> all, T one) {
        int known = all.indexOf(one);
        if (known >= 0) {
            return known;
        }
        all.add(one);
        return all.size() - 1;
    }

    void write(XmlOut xml) throws IOException {
        xml.raw(XmlOut.HEAD).raw("<styleSheet xmlns=\"" + WorkbookParts.MAIN + "\">");
        list(xml, "fonts", fonts, this::font);
        list(xml, "fills", fills, this::fill);
        list(xml, "borders", borders, this::border);
        xml.raw(
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        list(xml, "cellXfs", styles, this::style);
        xml.raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        list(xml, "dxfs", highlights, (out, colour) -> {
            // Programs differ in which of the two colours a rule fills cells with.
            out.raw("<dxf>");
            solid(out, colour);
            out.raw("</dxf>");
        });
        xml.raw("</styleSheet>");
    }

    private interface Item<T> {
        void write(XmlOut xml, T item) throws IOException;
    }

    private static <T> void list(XmlOut xml, String name, List<T> items, Item<T> writer) throws IOException {
        xml.raw("<" + name + " count=\"").raw(items.size()).raw("\">");
        for (T item : items) {
            writer.write(xml, item);
        }
        xml.raw("</" + name + ">");
    }

    private void font(XmlOut xml, CellStyle.Font font) throws IOException {
        xml.raw("<font>").raw(font.isBold() ? "<b/>" : "").raw(font.isUnderlined() ? "<u/>" : "");
        xml.raw("<sz val=\"").raw(font.size() == 0 ? fontSize : font.size()).raw("\"/>");
        if (!font.colour().isEmpty()) {
            xml.raw("<color rgb=\"").raw(font.colour()).raw("\"/>");
        }
        xml.raw("<name val=\"").text(fontName).raw("\"/></font>");
    }

    private void fill(XmlOut xml, String fill) throws IOException {
        switch (fills.indexOf(fill)) {
            case 0 -> xml.raw("<fill><patternFill patternType=\"none\"/></fill>");
            case 1 -> xml.raw("<fill><patternFill patternType=\"gray125\"/></fill>");
            default -> solid(xml, fill);
        }
    }

    private static void solid(XmlOut xml, String colour) throws IOException {
        xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"").raw(colour);
        xml.raw("\"/><bgColor rgb=\"").raw(colour).raw("\"/></patternFill></fill>");
    }

    private void border(XmlOut xml, String colour) throws IOException {
        xml.raw("<border>");
        for (String side : List.of("left", "right", "top", "bottom")) {
            if (colour.isEmpty()) {
                xml.raw("<" + side + "/>");
            } else {
                xml.raw("<" + side + " style=\"thin\"><color rgb=\"" + colour + "\"/></" + side + ">");
            }
        }
        xml.raw("<diagonal/></border>");
    }

    private void style(XmlOut xml, CellStyle style) throws IOException {
        xml.raw("<xf numFmtId=\"").raw(style.number());
        xml.raw(style.number() == 0 ? "" : "\" applyNumberFormat=\"1").raw("\" fontId=\"");
        xml.raw(fonts.indexOf(style.font()));
        xml.raw("\" fillId=\"").raw(fills.indexOf(style.fill()));
        xml.raw("\" borderId=\"").raw(borders.indexOf(style.border()));
        xml.raw("\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
        CellStyle.Alignment alignment = style.alignment();
        xml.raw("<alignment");
        attribute(xml, "horizontal", alignment.horizontal());
        attribute(xml, "vertical", alignment.vertical());
        xml.raw(alignment.wraps() ? " wrapText=\"1\"" : "").raw("/></xf>");
    }

    private static void attribute(XmlOut xml, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.raw(" " + name + "=\"").raw(value).raw("\"");
        }
    }
}
