// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

/**
 * Folds marks that look alike to people into one spelling. The Unicode normalization form NFKC does not do this: it
 * keeps ○ 〇 ◯ and the minus sign distinct.
 */
public final class Marks {

    private static final String CIRCLES = "○〇◯⚪⭕";
    private static final String CROSSES = "×✕✖☓✗✘❌╳⨯";
    private static final String DASHES = "-‐‑‒–—―−─━ーｰ－﹣⁃";

    /** Invisible characters: variation selectors of emoji, zero-width characters, and the byte order mark. */
    private static final String INVISIBLE = "\uFE0E\uFE0F\u200B\u200C\u200D\u2060\uFEFF";

    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';

    private Marks() {}

    /**
     * Composes letters and their accents, replaces characters that look alike by one of them and full-width characters by ASCII, converts to lower case,
     * removes invisible characters and outer white space, and replaces inner white space by one space.
     */
    public static String fold(String mark) {
        StringBuilder folded = new StringBuilder(mark.length());
        boolean space = false;
        String composed = Letters.composed(mark);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (INVISIBLE.indexOf(c) >= 0) {
                continue;
            }
            if (Texts.isSpace(c)) {
                space = true;
                continue;
            }
            if (space && !folded.isEmpty()) {
                folded.append(' ');
            }
            space = false;
            folded.append(fold(c));
        }
        return Letters.lower(folded.toString());
    }

    private static char fold(char c) {
        if (CIRCLES.indexOf(c) >= 0) {
            return CIRCLES.charAt(0);
        }
        if (CROSSES.indexOf(c) >= 0) {
            return CROSSES.charAt(0);
        }
        if (DASHES.indexOf(c) >= 0) {
            return DASHES.charAt(0);
        }
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_OFFSET) : c;
    }
}
