// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.sheets.detail.DetailsFormat;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/**
 * The lists of drop-downs. A rule can only hold a short list without commas. Other lists are written to the right of the
 * details, one in a column, and the rule refers to them.
 */
final class ChoiceLists {

    /** The number of characters that a rule can hold, with the commas between the choices. */
    private static final int LONGEST_RULE = 255;

    private static final String TITLE = "choices";
    private static final int FIRST_COLUMN = DetailsFormat.HEADER.size() + 1;
    private static final double WIDTH = 24;

    private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

    /** Returns the choices that a drop-down can offer. */
    static List<String> offered(List<String> choices) {
        return choices.stream().filter(ChoiceLists::isPlain).distinct().toList();
    }

    private static boolean isPlain(String choice) {
        return !CellTexts.isBlank(choice) && XmlEscapes.escape(choice).equals(choice);
    }

    /** Returns the formula of a rule that offers a list. The list is not empty. */
    String formula(List<String> choices) {
        String list = String.join(",", choices);
        if (list.length() <= LONGEST_RULE
                && choices.stream()
                        .noneMatch(choice -> choice.contains(",") || !choice.equals(CellTexts.trim(choice)))) {
            return "\"" + list.replace("\"", "\"\"") + "\"";
        }
        Integer known = columns.get(choices);
        int column = known == null ? FIRST_COLUMN + columns.size() : known;
        columns.put(choices, column);
        String name = Cells.column(column);
        int first = DetailsFormat.FIRST_ROW;
        return "%s!$%s$%s:$%s$%s".formatted(DetailsSheetWriter.NAME, name, first, name, first + choices.size() - 1);
    }

    /** Writes the lists into the sheet of details. */
    void write(Worksheet details) {
        columns.forEach((choices, column) -> {
            details.width(column, WIDTH);
            details.value(DetailsFormat.FIRST_ROW - 2, column, TITLE);
            for (int i = 0; i < choices.size(); i++) {
                CellContents.put(details, DetailsFormat.FIRST_ROW - 1 + i, column, choices.get(i));
            }
        });
    }
}
