// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import dev.checklist.sheets.grid.CellTexts;
import java.util.List;

/**
 * A short print of a text, which shows whether the hidden cells of a row still stand beside the text that they were
 * written for. It is the same after a program has changed white space, and for a text that was cut at the end.
 */
public final class TextPrint {

    /** A print has letters only, so that no program takes it for a number. 8 letters are more than 37 bits. */
    private static final int LETTERS = 8;

    private static final int ALPHABET = 26;
    private static final int MOST_CHARACTERS = 1_000;

    /** The start and the factor of FNV-1a with 64 bits. */
    private static final long START = 0xcbf29ce484222325L;

    private static final long FACTOR = 0x100000001b3L;

    private static final String SEPARATOR = "-";

    private TextPrint() {}

    /** Returns the prints of a text and of the choices that its drop-down offers. */
    public static String of(String text, List<String> choices) {
        return choices.isEmpty() ? of(text) : of(text) + SEPARATOR + of(choices);
    }

    static String of(List<String> choices) {
        return of(String.join("|", choices));
    }

    /** Returns the print of the text alone. */
    static String ofText(String prints) {
        int end = prints.indexOf(SEPARATOR);
        return end < 0 ? prints : prints.substring(0, end);
    }

    /** Returns the print of the choices; {@code ""} if there are none. */
    static String ofChoices(String prints) {
        int end = prints.indexOf(SEPARATOR);
        return end < 0 ? "" : prints.substring(end + SEPARATOR.length());
    }

    /** Returns the print of a text. */
    public static String of(String text) {
        long hash = START;
        int characters = 0;
        for (int i = 0; i < text.length() && characters < MOST_CHARACTERS; i++) {
            char c = text.charAt(i);
            if (!CellTexts.isSpace(c)) {
                hash = (hash ^ c) * FACTOR;
                characters++;
            }
        }
        long rest = hash ^ (hash >>> (Long.SIZE / 2));
        char[] letters = new char[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            letters[i] = (char) ('a' + Long.remainderUnsigned(rest, ALPHABET));
            rest = Long.divideUnsigned(rest, ALPHABET);
        }
        return new String(letters);
    }
}
