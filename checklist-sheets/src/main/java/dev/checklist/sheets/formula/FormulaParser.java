// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.formula;

import dev.checklist.model.text.Letters;
import dev.checklist.sheets.grid.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the references in one formula. What is not understood, such as the column of a table, may refer to any cell. So
 * may a function that computes its reference.
 */
final class FormulaParser {

    private static final Set<String> COMPUTED = Set.of("indirect", "offset");
    private static final Set<String> CONSTANTS = Set.of("true", "false");

    /** The beginning of names that a formula defines for itself. */
    private static final String LOCAL = "_xlpm.";

    /** The work of keeping an area and looking for changes in it, compared with that of parsing a character. */
    private static final int AREA = 16;

    /** A name may be defined by other names. A longer chain is not followed. */
    private static final int DEEPEST = 8;

    private final String text;
    private final String sheet;
    private final int down;
    private final int right;
    private final Map<String, String> names;
    private final Allowance allowance;
    private final int depth;
    private final List<References.Area> areas = new ArrayList<>();
    private boolean unknown;
    private int at;

    private FormulaParser(
            String text, String sheet, int down, int right, Map<String, String> names, Allowance allowance, int depth) {
        this.text = text;
        this.sheet = sheet;
        this.down = down;
        this.right = right;
        this.names = names;
        this.allowance = allowance;
        this.depth = depth;
    }

    /**
     * Returns the references of a formula.
     *
     * @param sheet the sheet of the cell with the formula
     * @param down  how many rows the cell is below the one for which the formula was written
     * @param right how many columns it is to the right of it
     * @param names     the meanings of the defined names, by the names in lower case
     * @param allowance the characters that may be parsed for all formulas; without it, a formula may refer to any cell
     */
    static References parse(
            String text, String sheet, int down, int right, Map<String, String> names, Allowance allowance) {
        return parse(text, sheet, down, right, names, allowance, 0);
    }

    private static References parse(
            String text, String sheet, int down, int right, Map<String, String> names, Allowance allowance, int depth) {
        if (!allowance.take(text.length() + 1L)) {
            return new References(List.of(), true);
        }
        FormulaParser parser = new FormulaParser(text, Letters.lower(sheet), down, right, names, allowance, depth);
        parser.parse();
        return new References(parser.areas, parser.unknown);
    }

    private void parse() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                skipQuoted('"');
            } else if (c == '\'') {
                int start = at + 1;
                skipQuoted('\'');
                sheetReference(text.substring(start, Math.max(start, at - 1)).replace("''", "'"));
            } else if (c == '[') {
                skipBrackets();
                externalReference();
            } else if (c == '#') {
                at++;
                skipError();
            } else if (isWord(c)) {
                word();
            } else {
                at++;
            }
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '_' || c == '.' || c == '\\' || c == '?';
    }

    /** Moves behind a quoted text, in which a quote is doubled. */
    private void skipQuoted(char quote) {
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) == quote) {
                at++;
                if (at >= text.length() || text.charAt(at) != quote) {
                    return;
                }
            }
        }
    }

    private void skipBrackets() {
        int open = 0;
        do {
            open += text.charAt(at) == '[' ? 1 : text.charAt(at) == ']' ? -1 : 0;
            at++;
        } while (open > 0 && at < text.length());
    }

    private void skipError() {
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "/!?".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private String nextWord() {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isNext(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void word() {
        String word = nextWord();
        if (isNext('!')) {
            sheetReference(word);
        } else if (isNext('(')) {
            unknown |= COMPUTED.contains(Letters.lower(word));
        } else if (isNext('[')) {
            skipBrackets();
            unknown = true;
        } else {
            reference(sheet, word);
        }
    }

    /** Reads the reference behind the name of a sheet. A name in brackets is that of another workbook. */
    private void sheetReference(String name) {
        if (!isNext('!')) {
            unknown = true;
            return;
        }
        if (name.startsWith("[") || name.contains("]")) {
            externalReference();
            return;
        }
        at++;
        reference(Letters.lower(name), nextWord());
    }

    /** Passes over a reference to another workbook. */
    private void externalReference() {
        nextWord();
        if (isNext('!')) {
            at++;
            nextWord();
        }
        if (isNext(':')) {
            at++;
            nextWord();
        }
    }

    private void reference(String of, String word) {
        Corner first = Corner.of(word, down, right);
        if (first == null) {
            name(word);
            return;
        }
        if (!isNext(':')) {
            if (first.row() >= 0 && first.column() >= 0) {
                add(of, first, first);
            } else if (first.column() >= 0) {
                name(word);
            }
            return;
        }
        at++;
        Corner last = Corner.of(nextWord(), down, right);
        if (last == null || isNext('!') || isNext('(')) {
            unknown = true;
        } else {
            add(of, first, last);
        }
    }

    private void add(String of, Corner a, Corner b) {
        if (!allowance.take(AREA)) {
            unknown = true;
            return;
        }
        areas.add(new References.Area(
                of,
                a.row() < 0 ? 1 : Math.min(a.row(), b.row()),
                a.row() < 0 ? Cells.MAX_ROWS : Math.max(a.row(), b.row()),
                a.column() < 0 ? 0 : Math.min(a.column(), b.column()),
                a.column() < 0 ? Cells.MAX_COLUMNS - 1 : Math.max(a.column(), b.column())));
    }

    private void name(String word) {
        if (word.isEmpty() || isNumber(word) || word.startsWith(LOCAL) || CONSTANTS.contains(Letters.lower(word))) {
            return;
        }
        String meaning = names.get(Letters.lower(word));
        if (meaning == null || depth >= DEEPEST) {
            unknown = true;
            return;
        }
        References named = parse(meaning, sheet, 0, 0, names, allowance, depth + 1);
        if (allowance.take((long) AREA * named.areas().size())) {
            areas.addAll(named.areas());
        } else {
            unknown = true;
        }
        unknown |= named.isUnknown();
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || word.charAt(0) == '.';
    }
}
