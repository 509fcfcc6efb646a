// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import java.util.ArrayList;
import java.util.List;

/** Finds the tags of a well-formed XML text, and their attributes. */
final class XmlTags {

    private static final String SPACES = " \t\r\n";

    private final String xml;

    XmlTags(String xml) {
        this.xml = xml;
    }

    /** A tag: {@code start} is the index of {@code <}, {@code end} the index after {@code >}. */
    record Tag(int start, int end, String name, boolean closes, boolean isEmpty) {

        /** Whether there is no tag any more. */
        boolean isNone() {
            return start < 0;
        }

        /** Returns the part of the name up to and including the colon; {@code ""} if there is none. */
        String prefix() {
            return name.substring(0, name.indexOf(':') + 1);
        }

        private boolean isNamed(String local) {
            return name.endsWith(local)
                    && (name.length() == local.length() || name.charAt(name.length() - local.length() - 1) == ':');
        }

        boolean starts(String local) {
            return !closes && isNamed(local);
        }

        boolean ends(String local) {
            return closes && isNamed(local);
        }

        String localName() {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    /** An attribute: {@code start} is the index of the white space in front of it, {@code end} that after its value. */
    record Attribute(int start, int end, String name, String value) {}

    /** Returns the next tag; one with {@link Tag#isNone()} if there is none. */
    Tag next(int from) {
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
        return new Tag(start, end, xml.substring(nameStart, endOfName(nameStart)), closes, xml.charAt(end - 2) == '/');
    }

    /** Returns the last tag of an element: the tag itself if the element is empty. */
    Tag endOf(Tag tag) {
        if (tag.isEmpty()) {
            return tag;
        }
        Tag last = next(tag.end());
        while (!(last.closes() && last.name().equals(tag.name()))) {
            last = next(last.end());
        }
        return last;
    }

    List<Attribute> attributes(Tag tag) {
        List<Attribute> attributes = new ArrayList<>();
        int start = endOfName(tag.start() + 1);
        for (int at = skipSpaces(start); !isEnd(at); at = skipSpaces(start)) {
            int equals = xml.indexOf('=', at);
            int quote = skipSpaces(equals + 1);
            int end = xml.indexOf(xml.charAt(quote), quote + 1) + 1;
            attributes.add(
                    new Attribute(start, end, xml.substring(at, equals).strip(), xml.substring(quote + 1, end - 1)));
            start = end;
        }
        return attributes;
    }

    /** Returns the value of an attribute; {@code ""} if the tag does not have it. */
    String attribute(Tag tag, String name) {
        int start = endOfName(tag.start() + 1);
        for (int at = skipSpaces(start); !isEnd(at); at = skipSpaces(start)) {
            int equals = xml.indexOf('=', at);
            int quote = skipSpaces(equals + 1);
            int end = xml.indexOf(xml.charAt(quote), quote + 1);
            if (xml.startsWith(name, at) && skipSpaces(at + name.length()) == equals) {
                return xml.substring(quote + 1, end);
            }
            start = end + 1;
        }
        return "";
    }

    /** Whether a tag ends at an index. */
    private boolean isEnd(int at) {
        return xml.charAt(at) == '>' || xml.charAt(at) == '/';
    }

    /** Returns the whole number in an attribute; another one if the tag has none. */
    int number(Tag tag, String name, int other) {
        return (int) number(attribute(tag, name), other);
    }

    /** Returns the number that a text is; another one if it is none. */
    static double number(String text, double other) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return other;
        }
    }

    /** Returns the index of a style in an attribute; {@code ""} if there is none. */
    String style(Tag tag, String name) {
        int style = number(tag, name, -1);
        return style < 0 ? "" : String.valueOf(style);
    }

    /** Returns the attributes of a tag as they are written, without some. */
    String attributesWithout(Tag tag, List<String> left) {
        StringBuilder kept = new StringBuilder();
        for (Attribute attribute : attributes(tag)) {
            if (!left.contains(attribute.name())) {
                kept.append(xml, attribute.start(), attribute.end());
            }
        }
        return kept.toString();
    }

    private int skipSpaces(int from) {
        int at = from;
        while (SPACES.indexOf(xml.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int endOfName(int start) {
        int end = start;
        while (SPACES.indexOf(xml.charAt(end)) < 0 && "/>".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Returns the index after a comment, a CDATA section or a processing instruction. */
    private int endOfAside(int start) {
        String end = xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : "?>";
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
