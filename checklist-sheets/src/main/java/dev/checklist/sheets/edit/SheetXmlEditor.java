// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.sheets.edit.XmlTags.Tag;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.xlsx.XlsxStyles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Changes cells in the XML of one sheet, and leaves every other character as it is. */
final class SheetXmlEditor {

    private static final List<String> TYPE = List.of("t");

    private final String xml;
    private final XmlTags tags;
    private final SheetEdits edits;
    private final NavigableMap<Integer, NavigableMap<Integer, CellEdit>> rows;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final StringBuilder out;
    private final ColumnFormats columns = new ColumnFormats();
    private final SheetLinksEditor links;
    private final List<String> locked = new ArrayList<>();
    private final List<String> struckOut = new ArrayList<>();
    private NavigableMap<Integer, CellEdit> pending = new TreeMap<>();
    private String rowStyle = "";
    private boolean isProtected;
    private int copied;
    private int row;
    private int column;

    /**
     * Creates an editor.
     *
     * @param linkIds the beginning of the ids of new links, with which no id of the sheet begins
     */
    SheetXmlEditor(String xml, SheetEdits edits, String linkIds, XlsxStyles styles, boolean from1904) {
        this.xml = xml;
        this.tags = new XmlTags(xml);
        this.edits = edits;
        this.rows = new TreeMap<>(edits.cells());
        this.styles = styles;
        this.from1904 = from1904;
        this.out = new StringBuilder(xml.length() + 1024);
        this.links = new SheetLinksEditor(xml, tags, new LinkEdits(edits, LinkEdits.prefix(tags), linkIds));
    }

    /** Returns the changed cells that are locked, if the sheet is protected. */
    List<String> locked() {
        return isProtected ? locked : List.of();
    }

    /** Returns the changed cells whose style strikes their text out, because no other style was found. */
    List<String> struckOut() {
        return struckOut;
    }

    LinkEdits links() {
        return links.links();
    }

    /** Returns the text with the edits. */
    String edit() {
        Tag tag = tags.next(tags.next(0).end());
        for (; !tag.starts("sheetData"); tag = tags.next(tag.end())) {
            if (tag.starts("col")) {
                columns.add(
                        tags.number(tag, "min", 1),
                        tags.number(tag, "max", 1),
                        tags.attribute(tag, "width"),
                        tags.style(tag, "style"));
            }
        }
        Tag end = tag.isEmpty() ? tag : sheetData(tag);
        isProtected = links.edit(end, this::replace);
        return out.append(xml, copied, xml.length()).toString();
    }

    private Tag sheetData(Tag start) {
        Tag tag = tags.next(start.end());
        for (; !tag.ends("sheetData"); tag = tags.next(tag.end())) {
            if (tag.starts("row")) {
                tag = row(tag);
            }
        }
        insertRows(Integer.MAX_VALUE, tag);
        return tag;
    }

    /** Edits a row, and returns its last tag. */
    private Tag row(Tag start) {
        int number = tags.number(start, "r", row + 1);
        insertRows(number, start);
        row = number;
        if (!edits.isEdited(row)) {
            return tags.endOf(start);
        }
        NavigableMap<Integer, CellEdit> cells = rows.remove(row);
        pending = cells == null ? new TreeMap<>() : new TreeMap<>(cells);
        column = -1;
        rowStyle = tags.attribute(start, "customFormat").equals("1") ? tags.style(start, "s") : "";
        if (!pending.isEmpty()) {
            String attributes = RowTag.attributes(
                    tags, start, pending, columns, edits.grid().merges());
            replace(start.start(), start.end(), "<" + start.name() + attributes + ">");
        } else if (start.isEmpty()) {
            return start;
        }
        if (start.isEmpty()) {
            insertCells(Integer.MAX_VALUE, start.prefix());
            out.append("</").append(start.name()).append('>');
            return start;
        }
        Tag tag = tags.next(start.end());
        for (; !tag.ends("row"); tag = tags.next(tag.end())) {
            if (tag.starts("c")) {
                tag = cell(tag);
            }
        }
        copyUpTo(tag.start());
        insertCells(Integer.MAX_VALUE, tag.prefix());
        return tag;
    }

    /** Inserts the rows up to, but not including, a row in front of a tag. */
    private void insertRows(int end, Tag tag) {
        while (!rows.isEmpty() && rows.firstKey() < end) {
            copyUpTo(tag.start());
            Map.Entry<Integer, NavigableMap<Integer, CellEdit>> next = rows.pollFirstEntry();
            row = next.getKey();
            pending = new TreeMap<>(next.getValue());
            rowStyle = "";
            String name = tag.prefix() + "row";
            out.append('<').append(name).append(" r=\"").append(row).append("\">");
            insertCells(Integer.MAX_VALUE, tag.prefix());
            out.append("</").append(name).append('>');
        }
    }

    /** Inserts the new cells up to, but not including, a column. */
    private void insertCells(int end, String prefix) {
        while (!pending.isEmpty() && pending.firstKey() < end) {
            Map.Entry<Integer, CellEdit> next = pending.pollFirstEntry();
            CellEdit edit = next.getValue();
            if (!edit.text().isEmpty()) {
                String above = columns.above(next.getKey());
                String ofRow = rowStyle.isEmpty() ? columns.style(next.getKey()) : rowStyle;
                String style = above.isEmpty() ? ofRow : above;
                String name = Cells.name(row, next.getKey());
                String attributes = " r=\"" + name + "\"" + (style.isEmpty() ? "" : " s=\"" + style + "\"");
                out.append(value(edit, CellValue.Before.OTHER, name, style).xml(prefix, attributes));
            }
        }
    }

    private CellValue value(CellEdit edit, CellValue.Before before, String name, String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style.strip());
        if (styles.isLocked(index)) {
            locked.add(name);
        }
        return CellValue.of(edit, before, index, styles, from1904);
    }

    /** Edits a cell, and returns its last tag. */
    private Tag cell(Tag tag) {
        String name = tags.attribute(tag, "r");
        column = name.isEmpty() ? column + 1 : Cells.columnOf(name);
        if (!pending.isEmpty() && pending.firstKey() < column) {
            copyUpTo(tag.start());
            insertCells(column, tag.prefix());
        }
        Tag end = tags.endOf(tag);
        String style = tags.attribute(tag, "s");
        CellEdit edit = pending.remove(column);
        if (edit != null) {
            change(tag, end, edit, style);
        } else if (edits.isStale(row, column)) {
            dropResult(tag, end);
        }
        if (!styles.isStruckOut(style.isEmpty() ? 0 : Integer.parseInt(style.strip()))) {
            columns.see(column, style);
        }
        return end;
    }

    private void change(Tag tag, Tag end, CellEdit edit, String style) {
        String name = Cells.name(row, column);
        String attributes = tags.attributesWithout(tag, TYPE);
        String chosen = style;
        if (!style.isEmpty()
                && styles.isStruckOut(Integer.parseInt(style.strip()))
                && !edit.text().isEmpty()) {
            chosen = columns.above(column);
            attributes =
                    tags.attributesWithout(tag, List.of("t", "s")) + (chosen.isEmpty() ? "" : " s=\"" + chosen + "\"");
            struckOut.add(name);
        }
        replace(
                tag.start(),
                end.end(),
                value(edit, before(tag, end), name, chosen).xml(tag.prefix(), attributes));
    }

    private CellValue.Before before(Tag tag, Tag end) {
        String type = tags.attribute(tag, "t");
        if (type.equals("b")) {
            return CellValue.Before.BOOLEAN;
        }
        boolean isNumber =
                (type.isEmpty() || type.equals("n")) && !find("v", tag, end).isNone();
        return isNumber ? CellValue.Before.NUMBER : CellValue.Before.OTHER;
    }

    /** Returns the tag that opens an element within a cell. */
    private Tag find(String element, Tag from, Tag end) {
        for (Tag tag = from; tag.start() < end.start(); tag = tags.next(tag.end())) {
            if (tag.starts(element)) {
                return tag;
            }
        }
        return new Tag(-1, -1, "", true, true);
    }

    private void dropResult(Tag tag, Tag end) {
        Tag result = find("v", tag, end);
        if (!result.isNone()) {
            replace(tag.start(), tag.end(), "<" + tag.name() + tags.attributesWithout(tag, TYPE) + ">");
            replace(result.start(), tags.endOf(result).end(), "");
        }
    }

    private void replace(int start, int end, String text) {
        copyUpTo(start);
        out.append(text);
        copied = end;
    }

    private void copyUpTo(int end) {
        out.append(xml, copied, end);
        copied = end;
    }
}
