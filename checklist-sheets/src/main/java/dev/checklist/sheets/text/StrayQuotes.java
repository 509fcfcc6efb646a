// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Doubles the quotes in quoted cells that a program has not doubled: {@code "the "best" way",Yes}. This is done only
 * where there is no doubt where the cells end: the row is one line, and no cell without quotes has a quote in it.
 */
final class StrayQuotes {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final StringBuilder repaired;
    private final Set<Integer> records = new HashSet<>();
    private int record = 1;
    private boolean isQuoted;
    private boolean isStart = true;
    private boolean hasBreak;
    private boolean hasStray;
    private boolean hasLoose;
    private boolean isDoubtful;

    private StrayQuotes(String text, char separator) {
        this.text = text;
        this.separator = separator;
        this.repaired = new StringBuilder(text.length() + 16);
    }

    /** Repairs a text; returns an empty result if it is not plain what the quotes mean. */
    static Optional<StrayQuotes> repair(String text, char separator) {
        StrayQuotes quotes = new StrayQuotes(text, separator);
        int next = 0;
        while (next < text.length() && !quotes.isDoubtful) {
            next = quotes.isQuoted ? quotes.readQuoted(next) : quotes.readPlain(next);
        }
        quotes.endRecord();
        return quotes.isDoubtful || quotes.isQuoted ? Optional.empty() : Optional.of(quotes);
    }

    String text() {
        return repaired.toString();
    }

    /** Returns the numbers of the records, from 1, that have been repaired. */
    Set<Integer> records() {
        return records;
    }

    /** Reads a character of a quoted cell. Returns the index of the next one. */
    private int readQuoted(int index) {
        char c = text.charAt(index);
        repaired.append(c);
        if (c != QUOTE) {
            hasBreak |= isBreak(c);
            return index + 1;
        }
        if (index + 1 == text.length() || isEnd(text.charAt(index + 1))) {
            isQuoted = false;
            return index + 1;
        }
        // Either the second quote of a pair, or the one that is missing.
        repaired.append(QUOTE);
        if (text.charAt(index + 1) == QUOTE) {
            return index + 2;
        }
        hasStray = true;
        return index + 1;
    }

    /** Reads a character outside quoted cells. Returns the index of the next one. */
    private int readPlain(int index) {
        char c = text.charAt(index);
        repaired.append(c);
        isQuoted = c == QUOTE && isStart;
        hasLoose |= c == QUOTE && !isStart;
        isStart = c == separator || isBreak(c);
        if (c == '\n' || (c == '\r' && !text.startsWith("\n", index + 1))) {
            endRecord();
            record++;
        }
        return index + 1;
    }

    private void endRecord() {
        isDoubtful |= hasStray && (hasLoose || hasBreak);
        if (hasStray) {
            records.add(record);
        }
        hasBreak = false;
        hasStray = false;
        hasLoose = false;
    }

    private boolean isEnd(char c) {
        return c == separator || isBreak(c);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
