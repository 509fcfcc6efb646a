// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

/** Compares names with known ones that may be misspelt. */
final class Misspelling {

    private Misspelling() {}

    /** Whether two names differ by one letter that is missing, added or another, or by two neighbours exchanged. */
    static boolean is(String name, String known) {
        if (Math.abs(name.length() - known.length()) > 1) {
            return false;
        }
        int shorter = Math.min(name.length(), known.length());
        int start = 0;
        while (start < shorter && name.charAt(start) == known.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && name.charAt(name.length() - 1 - end) == known.charAt(known.length() - 1 - end)) {
            end++;
        }
        int rest = name.length() - start - end;
        int restKnown = known.length() - start - end;
        boolean isExchanged = rest == 2
                && restKnown == 2
                && name.charAt(start) == known.charAt(start + 1)
                && name.charAt(start + 1) == known.charAt(start);
        return (rest <= 1 && restKnown <= 1) || isExchanged;
    }
}
