// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

/**
 * Prevents spreadsheet programs from running a cell as a formula, by adding an apostrophe in front of its text, and
 * removes the apostrophe again. A text that already looks guarded is guarded too, so that every text is restored
 * exactly.
 *
 * <p>A single character is not a formula: the marks － and - are written unchanged.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
final class CellGuard {

    private static final char GUARD = '\'';

    private CellGuard() {}

    static String guard(String text) {
        return looksLikeFormula(text, 0) ? GUARD + text : text;
    }

    static String restore(String cell) {
        boolean guarded = !cell.isEmpty() && cell.charAt(0) == GUARD && looksLikeFormula(cell, 1);
        return guarded ? cell.substring(1) : cell;
    }

    /** Returns whether the text consists of any number of guards, a trigger, and at least one more character. */
    private static boolean looksLikeFormula(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == GUARD) {
            i++;
        }
        return i + 1 < text.length() && isTrigger(text.charAt(i));
    }

    private static boolean isTrigger(char c) {
        return switch (c) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }
}
