// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import java.util.IdentityHashMap;

/** Trims texts. A long text that several rows share, as in a merged cell, is trimmed once, and shared again. */
public final class TrimmedTexts {

    private static final int LONG = 200;

    private final IdentityHashMap<String, String> known = new IdentityHashMap<>();

    /** Returns a text without outer white space. */
    public String of(String text) {
        return text.length() < LONG ? CellTexts.trim(text) : known.computeIfAbsent(text, CellTexts::trim);
    }
}
