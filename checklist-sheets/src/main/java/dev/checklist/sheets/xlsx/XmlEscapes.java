// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.model.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The escapes of characters that XML can't hold, {@code _x000D_}, as ECMA-376 part 1, 22.9.2.19 has them. */
public final class XmlEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int HEX = 16;
    private static final int LONGEST_CELL = 32_767;

    private XmlEscapes() {}

    /** Text of an element, so that reading it gives the same text, with line breaks as LF. */
    public static String encode(String text) {
        return escape(text.replace("\r\n", "\n"))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** Text as a cell holds it, cut if it is longer than a cell can be; still to be escaped as XML. */
    public static String cell(String text) {
        return escape(Texts.cut(text, LONGEST_CELL));
    }

    /** Text in which each character can stand in XML, which is still to be escaped itself. */
    public static String escape(String text) {
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

    /** Whether XML 1.0 can hold a character, and gives it back as it is. */
    private static boolean isXml(int c) {
        return (c >= ' ' || c == '\t' || c == '\n') && c != 0xFFFE && c != 0xFFFF;
    }

    /** Decodes once, so that {@code _x005F_x000D_} gives {@code _x000D_}. CR LF and CR become LF, as in XML. */
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
            // What is no character by itself stays as it is written.
            decoded.append(Character.isSurrogate(c) ? matcher.group() : String.valueOf(c));
            end = matcher.end();
        }
        return decoded.append(text.substring(end))
                .toString()
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
