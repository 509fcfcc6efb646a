// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.Verdict;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.marks.MarkLookup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Statistics on the cells of a column, from the first rows of a table. */
final class ColumnStatistics {

    private static final Pattern NUMBER = Pattern.compile(
            "^[（(\\[]?[A-Za-z&]{0,8}[-_. ]?[0-9０-９]{1,4}(?:[-_.・(][A-Za-z]{0,4}[0-9]{0,4}\\)?)*+[)）\\]]?[.:：、]?");

    /** A code with a separator, and without white space: {@code POL-RISK}, {@code rule_audit_on}. */
    private static final Pattern CODE = Pattern.compile("^[A-Za-z0-9&]++(?:[._:/-][A-Za-z0-9&()]++)++");

    private static final int LONGEST_CODE = 40;

    /** The maximum length of a text that may be a number or a mark. Columns with a larger average length are long. */
    private static final int MAX_SHORT_LENGTH = 25;

    private int filled;
    private int numbers;
    private int codes;
    private int known;
    private final int rows;
    private long length;
    private final Set<String> distinct = new HashSet<>();
    private final Map<String, Optional<Verdict>> marks = new HashMap<>();

    private ColumnStatistics(int rows) {
        this.rows = rows;
    }

    /** Returns the statistics of columns by their columns. The rows have cells in no others. */
    static Map<Integer, ColumnStatistics> of(List<GridRow> rows, List<Integer> columns) {
        Map<Integer, ColumnStatistics> all = new HashMap<>();
        columns.forEach(column -> all.put(column, new ColumnStatistics(rows.size())));
        for (GridRow row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Objects.requireNonNull(all.get(row.column(i))).add(CellTexts.trim(row.textAt(i)));
            }
        }
        return all;
    }

    private void add(String text) {
        filled++;
        length += text.length();
        distinct.add(text);
        boolean isNumber =
                text.length() <= MAX_SHORT_LENGTH && NUMBER.matcher(text).matches();
        numbers += isNumber ? 1 : 0;
        codes +=
                !isNumber && text.length() <= LONGEST_CODE && CODE.matcher(text).matches() ? 1 : 0;
        if (text.length() <= MAX_SHORT_LENGTH) {
            known += marks.computeIfAbsent(text, ColumnStatistics::verdictOf).isPresent() ? 1 : 0;
        }
    }

    private static Optional<Verdict> verdictOf(String mark) {
        return MarkLookup.usual(mark).stream().findFirst();
    }

    /** Returns the verdicts of the known marks. */
    Set<Verdict> verdicts() {
        return marks.values().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Returns the share of rows in which the column is not empty, in percent. */
    int filledShare() {
        return percent(filled, rows);
    }

    /** Returns the share of numbers such as {@code 2.1.3} or {@code AC-2(1)} among the non-empty cells, in percent. */
    int numberShare() {
        return percent(numbers, filled);
    }

    /** Returns the share of numbers and codes among the non-empty cells, in percent. A code counts less than a number. */
    int idShare() {
        return percent(10L * numbers + 9L * codes, 10L * filled);
    }

    /** Whether all cells are numbers or codes. */
    boolean areCodes() {
        return numbers + codes == filled;
    }

    int filledCount() {
        return filled;
    }

    /** Returns the share of marks of the built-in vocabularies among the non-empty cells, in percent. */
    int knownMarkShare() {
        return percent(known, filled);
    }

    /** Returns the number of distinct texts relative to the number of non-empty cells, in percent. */
    int distinctShare() {
        return percent(distinct.size(), filled);
    }

    int distinctCount() {
        return distinct.size();
    }

    /** Returns the different texts of the cells. */
    Set<String> texts() {
        return distinct;
    }

    int averageLength() {
        return filled == 0 ? 0 : (int) (length / filled);
    }

    boolean isLong() {
        return averageLength() > MAX_SHORT_LENGTH;
    }

    private static int percent(long part, long whole) {
        return whole == 0 ? 0 : (int) (100 * part / whole);
    }
}
