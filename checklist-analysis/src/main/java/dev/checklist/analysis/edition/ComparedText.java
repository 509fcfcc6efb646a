// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.model.text.Letters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text and its normalized form for comparisons: without white space, in lower case, full-width letters as half-width.
 */
final class ComparedText {

    /** A text is East Asian if more than one in this many letters is; the rest may be names and numbers. */
    private static final int EAST_ASIAN = 5;

    /** The first of the blocks of East Asian scripts, CJK Radicals Supplement. */
    private static final char FIRST_WIDE = 0x2E80;

    private final String original;
    private final EditionLanguage language;
    private @Nullable String text;
    private long @Nullable [] sequences;

    ComparedText(String original, EditionLanguage language) {
        this.original = original;
        this.language = language;
    }

    static String normalized(String text) {
        char[] letters = Letters.compatible(text).toCharArray();
        int length = 0;
        for (char letter : letters) {
            if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                letters[length++] = letter;
            }
        }
        return Letters.lower(new String(letters, 0, length));
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
     * Returns the sequences of neighbouring characters by which texts are compared, in ascending order: pairs in Chinese
     * and Japanese, where a character is about a syllable or a word, otherwise three letters.
     */
    long[] sequences() {
        if (sequences == null) {
            String letters = text();
            long[] all = new long[Math.max(0, letters.length() - 1)];
            int count = 0;
            for (int i = 0; i + 1 < letters.length(); i++) {
                char first = letters.charAt(i);
                char second = letters.charAt(i + 1);
                if (isWide(first) || isWide(second)) {
                    all[count++] = (long) first << Character.SIZE | second;
                } else if (i + 2 < letters.length() && !isWide(letters.charAt(i + 2))) {
                    all[count++] = ((long) first << Character.SIZE | second) << Character.SIZE | letters.charAt(i + 2);
                }
            }
            sequences = Arrays.copyOf(all, count);
            Arrays.sort(sequences);
        }
        return sequences;
    }

    /** Whether a character is from a block of the East Asian scripts, or half of a rare character. */
    private static boolean isWide(char letter) {
        return letter >= FIRST_WIDE;
    }

    /**
     * Whether the texts are known to be in different languages, so that they share next to nothing even with the same
     * meaning.
     */
    boolean isInOtherLanguageThan(ComparedText other) {
        return isEastAsian() != other.isEastAsian() || language.differsFrom(other.language);
    }

    private boolean isEastAsian() {
        long letters = text().chars().filter(letter -> isWide((char) letter)).count();
        return EAST_ASIAN * letters > text().length();
    }
}
