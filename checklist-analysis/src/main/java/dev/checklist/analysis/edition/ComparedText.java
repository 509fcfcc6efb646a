// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text and its normalized form for comparisons: without white space, in lower case, full-width letters as half-width.
 */
final class ComparedText {

    private static final int CHUNK = 4;

    /**
     * A text is Chinese or Japanese if more than one in this many letters is CJK; the rest may be names and numbers.
     */
    private static final int CJK = 5;

    private final String original;
    private @Nullable String text;
    private int @Nullable [] pairs;

    ComparedText(String original) {
        this.original = original;
    }

    static String normalized(String text) {
        char[] letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray();
        int length = 0;
        for (char letter : letters) {
            if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                letters[length++] = letter;
            }
        }
        return new String(letters, 0, length).toLowerCase(Locale.ROOT);
    }

    /** Normalized on demand, because most controls of two editions have the same id and exactly the same text. */
    String text() {
        if (text == null) {
            text = normalized(original);
        }
        return text;
    }

    boolean isSame(ComparedText other) {
        return original.equals(other.original) || text().equals(other.text());
    }

    /**
     * Returns the Dice coefficient of the pairs of neighbouring characters, from 0 to 1. Stops early and returns 0 once
     * so many pairs differ that {@code least} can't be reached.
     */
    double similarity(ComparedText other, double least) {
        int[] ours = pairs();
        int[] theirs = other.pairs();
        int all = ours.length + theirs.length;
        if (all == 0) {
            return isSame(other) ? 1 : 0;
        }
        double most = (1 - least) * all + 1;
        if (Math.abs(ours.length - theirs.length) > most) {
            return 0;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < ours.length && j < theirs.length) {
            if (i + j - 2 * shared > most) {
                return 0;
            }
            if (ours[i] == theirs[j]) {
                shared++;
                i++;
                j++;
            } else if (ours[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * shared / all;
    }

    /** Returns the pairs of neighbouring characters, sorted. */
    private int[] pairs() {
        if (pairs == null) {
            String letters = text();
            int[] all = new int[Math.max(0, letters.length() - 1)];
            for (int i = 0; i < all.length; i++) {
                all[i] = letters.charAt(i) << Character.SIZE | letters.charAt(i + 1);
            }
            Arrays.sort(all);
            pairs = all;
        }
        return pairs;
    }

    /** Returns every sequence of four characters. */
    Set<String> chunks() {
        Set<String> chunks = new HashSet<>();
        for (int i = 0; i + CHUNK <= text().length(); i++) {
            chunks.add(text().substring(i, i + CHUNK));
        }
        return chunks;
    }

    /**
     * Whether one is in Chinese or Japanese and the other is not, so that they share no letters even with the same
     * meaning.
     */
    boolean isInOtherScriptThan(ComparedText other) {
        return isCjk() != other.isCjk();
    }

    private boolean isCjk() {
        long letters = text().codePoints()
                .filter(c -> Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA)
                .count();
        return CJK * letters > text().length();
    }
}
