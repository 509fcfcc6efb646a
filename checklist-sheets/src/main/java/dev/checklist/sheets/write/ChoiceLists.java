// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.sheets.detail.DetailsFormat;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.workbook.SheetStream;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists of drop-downs. A rule can only hold a short list without commas. Other lists are written to the right of the
 * details, one in a column, and the rule refers to them.
 */
final class ChoiceLists {

    /** The number of characters that a rule can hold, with the commas between the choices. */
    private static final int LONGEST_RULE = 255;

    private static final String TITLE = "choices";
    private static final int FIRST_COLUMN = DetailsFormat.HEADER.size() + 1;

    /** The largest number of lists and of their choices that are read back. */
    private static final int MOST = 1_000;

    private static final int LONGEST_LIST = 10_000;

    private final Set<List<String>> inRules = new HashSet<>();
    private final Map<List<String>, Integer> columns = new LinkedHashMap<>();
    private int height;

    /** Returns the choices that a drop-down can offer. */
    static List<String> offered(List<String> choices) {
        return choices.stream().filter(ChoiceLists::isPlain).distinct().toList();
    }

    private static boolean isPlain(String choice) {
        return !CellTexts.isBlank(choice) && XmlEscapes.escape(choice).equals(choice);
    }

    /** Whether a rule itself can hold a list. */
    private static boolean fits(List<String> choices) {
        return String.join(",", choices).length() <= LONGEST_RULE
                && choices.stream().noneMatch(choice -> choice.contains(",") || !choice.equals(CellTexts.trim(choice)));
    }

    /** Adds a list. Returns {@code false} if no drop-down can offer it, as there are too many others. */
    boolean add(List<String> choices) {
        if (columns.containsKey(choices) || inRules.contains(choices)) {
            return true;
        }
        if (fits(choices)) {
            inRules.add(choices);
            return true;
        }
        if (columns.size() == MOST || choices.size() > LONGEST_LIST) {
            return false;
        }
        columns.put(choices, FIRST_COLUMN + columns.size());
        height = Math.max(height, choices.size());
        return true;
    }

    /** Returns the formula of a rule that offers a list, which was added. */
    String formula(List<String> choices) {
        Integer column = columns.get(choices);
        if (column == null) {
            return "\"" + String.join(",", choices).replace("\"", "\"\"") + "\"";
        }
        String name = Cells.column(column);
        int first = DetailsFormat.FIRST_ROW;
        return "%s!$%s$%s:$%s$%s".formatted(DetailsSheetWriter.NAME, name, first, name, first + choices.size() - 1);
    }

    /** Returns the number of columns to the right of the details, with the empty one between. */
    int width() {
        return columns.isEmpty() ? 0 : columns.size() + 1;
    }

    /** Returns the number of rows of the longest list. */
    int height() {
        return height;
    }

    /** Writes the title of each list. */
    void writeTitles(SheetStream details) throws IOException {
        for (int column : columns.values()) {
            details.text(column, TITLE, 0);
        }
    }

    /** Writes the choice at an index of each list that is long enough. */
    void write(SheetStream details, int index) throws IOException {
        for (Map.Entry<List<String>, Integer> list :
                index < height ? columns.entrySet() : Set.<Map.Entry<List<String>, Integer>>of()) {
            if (index < list.getKey().size()) {
                details.text(list.getValue(), list.getKey().get(index), 0);
            }
        }
    }
}
