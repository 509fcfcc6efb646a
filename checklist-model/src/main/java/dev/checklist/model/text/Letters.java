// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Lower case and normalization forms, for comparisons. Other than with {@link String#toLowerCase} and
 * {@link Normalizer} alone, the cost is in proportion to the length of the text, whatever it consists of.
 */
public final class Letters {

    /**
     * The most marks in a row, such as accents, that are put in order. No language has more: Unicode calls texts with
     * at most 30 in a row safe for streams (UAX #15).
     */
    private static final int MOST_MARKS = 30;

    private static final char FIRST_MARK = '\u0300';

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private Letters() {}

    /**
     * {@return a text in lower case, the same in every language; the two lower-case forms of sigma are one}
     *
     * @param text the text
     */
    public static String lower(String text) {
        // String.toLowerCase looks for the end of the word at each Σ, and copies the whole text at each İ.
        return text.replace('Σ', 'σ').replace('ς', 'σ').replace("İ", "i\u0307").toLowerCase(Locale.ROOT);
    }

    /**
     * {@return a text in the normalization form NFKC; more than 30 marks in a row are kept as they are}
     *
     * @param text the text
     */
    public static String compatible(String text) {
        return normalized(text, Normalizer.Form.NFKC);
    }

    /**
     * {@return a text in the normalization form NFC; more than 30 marks in a row are kept as they are}
     *
     * @param text the text
     */
    public static String composed(String text) {
        return normalized(text, Normalizer.Form.NFC);
    }

    /** Normalizes what is between long rows of marks, because sorting them takes as long as comparing all with all. */
    private static String normalized(String text, Normalizer.Form form) {
        StringBuilder normalized = new StringBuilder();
        int done = 0;
        for (int start = 0; start + MOST_MARKS < text.length(); ) {
            int end = start;
            int marks = 0;
            while (end < text.length() && isMark(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
                marks++;
            }
            if (marks > MOST_MARKS) {
                normalized.append(Normalizer.normalize(text.substring(done, start), form));
                normalized.append(text, start, end);
                done = end;
            }
            start = end + 1;
        }
        return done == 0
                ? Normalizer.normalize(text, form)
                : normalized
                        .append(Normalizer.normalize(text.substring(done), form))
                        .toString();
    }

    /** Whether a character, or the one that it is compatible with, may have to change places with a mark beside it. */
    static boolean isMark(int c) {
        return c >= FIRST_MARK && ((MARKS >> Character.getType(c) & 1) != 0 || c == 'ﾞ' || c == 'ﾟ');
    }
}
