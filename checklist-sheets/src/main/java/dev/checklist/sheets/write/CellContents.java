// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Assessment;
import dev.checklist.model.Control;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** What cells contain where a component alone does not say it, and how contents are written. */
final class CellContents {

    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,9})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private CellContents() {}

    static String locators(Control control, String framework) {
        return control.references().stream()
                .filter(reference -> reference.framework().equals(framework))
                .flatMap(reference -> reference.locator().stream())
                .collect(Collectors.joining("\n"));
    }

    static Optional<Assessment> assessment(Control control, String name) {
        return control.assessments().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** Returns an id that can be seen: a cell with white space only would count as empty. */
    static String visible(String id) {
        return CellTexts.isBlank(id) ? "#" : id;
    }

    /** Writes a text. Spreadsheet programs would flag a whole number that is stored as text, so it is a number. */
    static void put(Worksheet sheet, int row, int column, String text) {
        if (WHOLE_NUMBER.matcher(text).matches()) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, XmlEscapes.cell(text));
        }
    }

    /** Writes a number that people can calculate with, if a spreadsheet program can hold it; otherwise its text. */
    static void putNumber(Worksheet sheet, int row, int column, String text) {
        if (NUMBER.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text));
        } else {
            put(sheet, row, column, text);
        }
    }
}
