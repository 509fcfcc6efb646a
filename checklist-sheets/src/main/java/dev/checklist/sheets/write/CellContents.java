// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Assessment;
import dev.checklist.model.Control;
import dev.checklist.sheets.workbook.SheetStream;
import dev.checklist.sheets.xlsx.XlsxNumbers;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What cells contain where a component alone does not say it, and how contents are written. */
final class CellContents {

    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,9})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private static final int LONGEST_NUMBER = 19;

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

    /** Whether a text is written as a number, which people can calculate with. */
    static boolean isNumber(WrittenColumn column, String text) {
        if (text.length() > LONGEST_NUMBER) {
            return false;
        }
        return switch (column.role()) {
            case WEIGHT -> NUMBER.matcher(text).matches();
            // A number such as 6.10 would lose its last digit.
            case LABEL, ID, PARENT -> false;
            default -> WHOLE_NUMBER.matcher(text).matches();
        };
    }

    static void write(SheetStream sheet, int index, WrittenColumn column, String text, int style) throws IOException {
        if (isNumber(column, text)) {
            sheet.number(index, text, style);
        } else {
            sheet.text(index, text, style);
        }
    }

    /** Returns the text that is read from a cell into which a text was written. */
    static String asRead(WrittenColumn column, String text) {
        return isNumber(column, text) ? XlsxNumbers.asRead(text) : XmlEscapes.asRead(text);
    }
}
