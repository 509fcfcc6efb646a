// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import java.util.ArrayList;
import java.util.List;

/** Quotes, inspects and truncates pieces of text. */
public final class Texts {

    private static final int MAX_QUOTED = 40;

    private Texts() {}

    /**
     * Quotes a piece of input for a message.
     *
     * @param text the piece of input
     * @return the text in single quotes, truncated after 40 characters; control and format characters, line separators
     *     and unpaired surrogates are written as <code>&#92;uXXXX</code>, because they would break or reorder the line
     * @throws NullPointerException if {@code text} is {@code null}
     */
    public static String quote(String text) {
        return "'" + readable(text, MAX_QUOTED) + "'";
    }

    /**
     * Makes a piece of input fit for a message.
     *
     * @param text   the piece of input
     * @param length the maximum length, in characters; at least 1
     * @return the text, or its beginning and {@code …} if it is longer; control and format characters, line separators
     *     and unpaired surrogates are written as <code>&#92;uXXXX</code>
     * @throws NullPointerException if {@code text} is {@code null}
     */
    public static String readable(String text, int length) {
        // Longer texts are cut before they are counted.
        String start = text.length() > 2 * length ? cut(text, 2 * length) : text;
        StringBuilder readable = new StringBuilder();
        start.codePoints()
                .limit(length)
                .forEach(c -> readable.append(isReadable(c) ? Character.toString(c) : "\\u%04X".formatted(c)));
        if (start.length() < text.length() || start.codePointCount(0, start.length()) > length) {
            readable.append('…');
        }
        return readable.toString();
    }

    /**
     * Makes a text fit for a place in a line.
     *
     * @param text   the text
     * @param length the maximum length of the result, in UTF-16 units; at least 7
     * @return the text; control and format characters, line separators and unpaired surrogates are written as
     *     <code>&#92;uXXXX</code>, and what is too long is replaced by {@code …}
     * @throws NullPointerException if {@code text} is {@code null}
     */
    public static String line(String text, int length) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), length));
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            String next = isReadable(c) ? Character.toString(c) : "\\u%04X".formatted(c);
            if (line.length() + next.length() > (i < text.length() ? length - 1 : length)) {
                return line.append('…').toString();
            }
            line.append(next);
        }
        return line.toString();
    }

    private static boolean isReadable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * {@return whether a text contains nothing but white space, as defined by {@link #isSpace}}
     *
     * @param text the text
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether a character looks like white space to people, including the no-break spaces and U+FEFF; all such
     * characters are in the Basic Multilingual Plane}
     *
     * @param c the character
     */
    public static boolean isSpace(char c) {
        // Most texts begin with a character of these two ranges, which contain no white space.
        if ((c > '\u3000' && c < '\uFEFF') || (c > ' ' && c < '\u007F')) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
    }

    /**
     * {@return the parts of a text between separators, at least one; parts may be empty}
     *
     * @param text      the text
     * @param separator the character between two parts
     */
    public static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /**
     * {@return a text without any of the given characters at its end}
     *
     * @param text       the text
     * @param characters the characters to remove
     */
    public static String stripEnd(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /**
     * Truncates a text without splitting a character.
     *
     * @param text   the text
     * @param length the maximum length, in UTF-16 units; at least 1
     * @return the text, or only its beginning if it is longer
     */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
