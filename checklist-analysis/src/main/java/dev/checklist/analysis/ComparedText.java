// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text as it is compared: without white space, in lower case, full width as half width. */
final class ComparedText {

    private static final int CHUNK = 4;
    private static final int CJK = 5;

    private final String text;
    private int @Nullable [] pairs;

    ComparedText(String text) {
        this.text = normalized(text);
    }

    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    String text() {
        return text;
    }

    /** The coefficient of Dice of the pairs of neighbouring characters, from 0 to 1. */
    double similarity(ComparedText other) {
        int[] ours = pairs();
        int[] theirs = other.pairs();
        if (ours.length + theirs.length == 0) {
            return text.equals(other.text) ? 1 : 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < ours.length && j < theirs.length; ) {
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
        return 2.0 * shared / (ours.length + theirs.length);
    }

    /** The pairs of neighbouring characters, sorted. */
    private int[] pairs() {
        if (pairs == null) {
            int[] all = new int[Math.max(0, text.length() - 1)];
            for (int i = 0; i < all.length; i++) {
                all[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
            }
            Arrays.sort(all);
            pairs = all;
        }
        return pairs;
    }

    /** Every four characters in a row. */
    Set<String> chunks() {
        Set<String> chunks = new HashSet<>();
        for (int i = 0; i + CHUNK <= text.length(); i++) {
            chunks.add(text.substring(i, i + CHUNK));
        }
        return chunks;
    }

    /** Whether one is in Chinese or Japanese and the other is not, so that they share nothing though they say the same. */
    boolean isInOtherScriptThan(ComparedText other) {
        return isCjk() != other.isCjk();
    }

    private boolean isCjk() {
        long letters = text.codePoints()
                .filter(c -> Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA)
                .count();
        return CJK * letters > text.length();
    }
}
