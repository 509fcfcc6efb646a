// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

/**
 * Keeps spreadsheet programs from running a cell as a formula, by an apostrophe in front of it, and takes it off again.
 * Refusals that look like a guarded one are guarded too, so that every text comes back as it was.
 *
 * <p>A single character is no formula: the marks － and - stay as they are.
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

    /** Any number of guards, a trigger, and something behind it. */
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
