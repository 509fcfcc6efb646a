// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.model.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encodes and decodes characters that XML can't contain. They are escaped as in {@code _x000D_}, see ECMA-376 part 1,
 * 22.9.2.19.
 */
public final class XmlEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int HEX = 16;
    /** Excel's limit on the text of a cell, in characters. */
    private static final int MAX_CELL_LENGTH = 32_767;

    private XmlEscapes() {}

    /** Encodes a text as the content of an XML element. Reading it returns the same text, with line breaks as LF. */
    public static String encode(String text) {
        return escape(text.replace("\r\n", "\n"))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** Encodes the text of a cell. Cuts it to the maximum length of a cell. The result must still be escaped as XML. */
    public static String cell(String text) {
        return escape(Texts.cut(text, MAX_CELL_LENGTH));
    }

    /** Replaces the characters that XML can't contain by escapes. The result must still be escaped as XML. */
    public static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        ESCAPE.matcher(text).replaceAll("_x005F$0").codePoints().forEach(c -> {
            if (isXml(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("_x%04X_".formatted(c));
            }
        });
        return escaped.toString();
    }

    /** Whether nothing in a text may have to be escaped, as in most texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isXml(c) || (c == '_' && text.startsWith("x", i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text that is read from a cell into which a text was written. */
    public static String asRead(String text) {
        return decode(cell(text));
    }

    /** Whether XML 1.0 can contain a character and readers return it unchanged. */
    private static boolean isXml(int c) {
        return (c >= ' ' || c == '\t' || c == '\n') && c != 0xFFFE && c != 0xFFFF;
    }

    /**
     * Decodes the escapes of a text once: {@code _x005F_x000D_} becomes {@code _x000D_}. CR LF and CR become LF, as in
     * XML.
     */
    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder decoded = new StringBuilder(text.length());
        int end = 0;
        while (matcher.find(end)) {
            char c = (char) Integer.parseInt(matcher.group(1), HEX);
            decoded.append(text.substring(end, matcher.start()));
            // The escape of a single surrogate is not a character and stays as it is.
            decoded.append(Character.isSurrogate(c) ? matcher.group() : String.valueOf(c));
            end = matcher.end();
        }
        return decoded.append(text.substring(end))
                .toString()
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
