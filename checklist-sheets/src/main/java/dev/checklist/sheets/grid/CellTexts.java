// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import dev.checklist.model.text.Texts;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares and trims the texts of cells. Characters without width count as white space in a cell. */
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

    /** The text without white space at its ends. */
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

    /** The text on one line: each line break, with the white space around it, becomes a blank. */
    public static String oneLine(String text) {
        return text.lines().map(CellTexts::trim).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** A key to compare names by: letters and digits only, in lower case, full-width forms as half-width ones. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '#') {
                key.appendCodePoint(c);
            }
        });
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
