// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import dev.checklist.model.text.Letters;
import java.util.regex.Pattern;

/** Removes from texts the differences that make no other question. */
public final class Folding {

    private static final int MOST_PASSES = 16;

    private static final Pattern ADDRESS = Pattern.compile("https?+://[\\x21-\\x7E]++");

    private Folding() {}

    /**
     * Returns a text in lower case, with letters of normal width, without addresses of pages, and with single spaces
     * between words, none beside Chinese or Japanese characters. A text without other letters keeps its addresses.
     */
    public static String fold(String text) {
        String folded = foldedOnce(text);
        String again = foldedOnce(folded);
        // Without spaces and addresses, marks may combine with other letters. A text that is still not the same after
        // some passes was made to be so.
        for (int passes = 1; passes < MOST_PASSES && !again.equals(folded); passes++) {
            folded = again;
            again = foldedOnce(folded);
        }
        return again;
    }

    private static String foldedOnce(String text) {
        String lower = Letters.lower(Letters.compatible(text));
        String plain = ADDRESS.matcher(lower).replaceAll(" ");
        boolean isText = plain.codePoints().anyMatch(Character::isLetterOrDigit);
        return withSingleSpaces(isText ? plain : lower);
    }

    private static String withSingleSpaces(String plain) {
        StringBuilder folded = new StringBuilder(plain.length());
        boolean wasSpace = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                wasSpace = true;
                continue;
            }
            if (wasSpace
                    && !folded.isEmpty()
                    && !Script.isCjk(c)
                    && !Script.isCjk(folded.codePointBefore(folded.length()))) {
                folded.append(' ');
            }
            wasSpace = false;
            folded.appendCodePoint(c);
        }
        return folded.toString();
    }
}
