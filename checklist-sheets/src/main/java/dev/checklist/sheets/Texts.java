// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Helps with texts of cells. */
final class Texts {

    private Texts() {}

    /** White space as people see it, so also the no-break and the ideographic space, and what has no width. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200D)
                || c == 0x2060;
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without outer white space. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The beginning of a text, of at most a number of UTF-16 units, that does not end inside a character. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** As one line: each line break, with the white space around it, is a blank. */
    static String oneLine(String text) {
        return text.lines().map(Texts::trim).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Letters and digits only, in lower case, full width as half width: to compare names by. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '#') {
                key.appendCodePoint(c);
            }
        });
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
