// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import dev.checklist.model.text.Letters;
import dev.checklist.model.text.Texts;
import java.util.stream.Collectors;

/** Compares and trims the texts of cells. Zero-width characters count as white space in a cell. */
public final class CellTexts {

    private CellTexts() {}

    public static boolean isSpace(char c) {
        return Texts.isSpace(c) || (c >= '\u200B' && c <= '\u200D') || c == '\u2060';
    }

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text without leading and trailing white space. */
    public static String trim(String text) {
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

    /** Returns the text on one line. Each line break, with the white space around it, is replaced by one space. */
    public static String oneLine(String text) {
        return text.lines().map(CellTexts::trim).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /**
     * Returns a key for the comparison of names: only the letters, digits and {@code #} of the text, in lower case,
     * with full-width forms replaced by half-width ones.
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        Letters.compatible(text).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '#') {
                key.appendCodePoint(c);
            }
        });
        return Letters.lower(key.toString());
    }
}
