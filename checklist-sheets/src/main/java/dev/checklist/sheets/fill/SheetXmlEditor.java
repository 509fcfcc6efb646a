// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes cells in the XML of a sheet, and leaves every other character as it is. For this, it works on the text, tag by
 * tag. The text is known to be well-formed, since it was parsed before.
 */
final class SheetXmlEditor {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final String xml;
    private final Map<Integer, NavigableMap<Integer, String>> edits;
    private final StringBuilder out;
    private final Map<Integer, String> styles = new HashMap<>();
    private final Set<String> formulas = new HashSet<>();
    private NavigableMap<Integer, String> pending = new TreeMap<>();
    private int copied;
    private int row;
    private int column;

    /**
     * Creates an editor.
     *
     * @param edits the new texts by row, from 1, and column, from 0; {@code ""} empties a cell
     */
    SheetXmlEditor(String xml, Map<Integer, NavigableMap<Integer, String>> edits) {
        this.xml = xml;
        this.edits = edits;
        this.out = new StringBuilder(xml.length() + 1024);
    }

    /** Returns the cells, such as {@code C12}, that hold a formula and were not changed. */
    Set<String> formulas() {
        return formulas;
    }

    /** A tag: {@code start} is the index of {@code <}, {@code end} the index after {@code >}. */
    private record Tag(int start, int end, String name, boolean closes, boolean empty) {

        /** Returns the part of the name up to and including the colon; {@code ""} if there is none. */
        String prefix() {
            return name.substring(0, name.indexOf(':') + 1);
        }

        String localName() {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    /** Returns the text with the edits. */
    String edit() {
        boolean inside = false;
        for (Tag tag = next(0); tag.start() >= 0; tag = next(tag.end())) {
            if (tag.localName().equals("sheetData")) {
                inside = !tag.closes();
            } else if (inside && tag.localName().equals("row")) {
                row(tag);
            } else if (inside && tag.localName().equals("c") && !tag.closes()) {
                tag = cell(tag);
            }
        }
        return out.append(xml, copied, xml.length()).toString();
    }

    private void row(Tag tag) {
        if (tag.closes()) {
            insertUpTo(Integer.MAX_VALUE, tag);
            return;
        }
        String number = attribute(tag, "r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
        column = -1;
        pending = new TreeMap<>(edits.getOrDefault(row, new TreeMap<>()));
    }

    /** Edits a cell, and returns its last tag. */
    private Tag cell(Tag tag) {
        String name = attribute(tag, "r");
        column = name.isEmpty() ? column + 1 : Cells.columnOf(name);
        String style = attribute(tag, "s");
        styles.put(column, style);
        insertUpTo(column, tag);
        Tag last = tag;
        boolean formula = false;
        while (!last.empty() && !(last.closes() && last.localName().equals("c"))) {
            last = next(last.end());
            formula |= last.localName().equals("f");
        }
        String text = pending.remove(column);
        if (text == null) {
            return last;
        }
        if (formula) {
            formulas.add(Cells.name(row, column));
            return last;
        }
        copyUpTo(tag.start());
        out.append(cell(tag.prefix(), attributes(tag), text));
        copied = last.end();
        return last;
    }

    /** Inserts the new cells up to, but not including, a column in front of a tag. */
    private void insertUpTo(int end, Tag tag) {
        while (!pending.isEmpty() && pending.firstKey() < end) {
            Map.Entry<Integer, String> edit = pending.pollFirstEntry();
            if (edit.getValue().isEmpty()) {
                continue;
            }
            copyUpTo(tag.start());
            String style = styles.getOrDefault(edit.getKey(), "");
            String attributes =
                    " r=\"" + Cells.name(row, edit.getKey()) + "\"" + (style.isEmpty() ? "" : " s=\"" + style + "\"");
            out.append(cell(tag.prefix(), attributes, edit.getValue()));
        }
    }

    private static String cell(String prefix, String attributes, String text) {
        if (text.isEmpty()) {
            return "<%sc%s/>".formatted(prefix, attributes);
        }
        return "<%1$sc%2$s t=\"inlineStr\"><%1$sis><%1$st xml:space=\"preserve\">%3$s</%1$st></%1$sis></%1$sc>"
                .formatted(prefix, attributes, XmlEscapes.encode(text));
    }

    private void copyUpTo(int end) {
        out.append(xml, copied, end);
        copied = end;
    }

    /** Returns the attributes of a cell, unchanged except that the type is left out. */
    private String attributes(Tag tag) {
        StringBuilder kept = new StringBuilder();
        Matcher matcher = ATTRIBUTE.matcher(xml).region(tag.start(), tag.end());
        while (matcher.find()) {
            if (!matcher.group(1).equals("t")) {
                kept.append(matcher.group());
            }
        }
        return kept.toString();
    }

    private String attribute(Tag tag, String name) {
        Matcher matcher = ATTRIBUTE.matcher(xml).region(tag.start(), tag.end());
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2).substring(1, matcher.group(2).length() - 1);
            }
        }
        return "";
    }

    /** Returns the next tag of an element; a tag with the start -1 if there is none. */
    private Tag next(int from) {
        int start = xml.indexOf('<', from);
        while (start >= 0 && (xml.charAt(start + 1) == '!' || xml.charAt(start + 1) == '?')) {
            start = xml.indexOf('<', endOfAside(start));
        }
        if (start < 0) {
            return new Tag(-1, xml.length(), "", true, true);
        }
        int end = endOfTag(start);
        boolean closes = xml.charAt(start + 1) == '/';
        int nameStart = closes ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (" \t\r\n/>".indexOf(xml.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        return new Tag(start, end, xml.substring(nameStart, nameEnd), closes, xml.charAt(end - 2) == '/');
    }

    /** Returns the index after a comment, a CDATA section or a processing instruction. */
    private int endOfAside(int start) {
        String end = xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : ">";
        return xml.indexOf(end, start) + end.length();
    }

    /** Returns the index after the first {@code >} that is not in the value of an attribute. */
    private int endOfTag(int start) {
        char quote = 0;
        for (int i = start; ; i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
    }
}
