// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.DropDowns;
import dev.checklist.sheets.grid.Merges;
import java.util.List;
import java.util.stream.Stream;

/** Reads the rules of drop-downs. */
final class XlsxDropDown {

    private XlsxDropDown() {}

    /** Reads the drop-down of a range of cells. Only choices that are listed in the rule itself are read. */
    static void read(XmlPart part, DropDowns dropDowns) {
        String areas = part.attribute("sqref", "");
        boolean list = part.attribute("type", "").equals("list");
        while (part.next() && !part.ends("dataValidation")) {
            if (list && part.starts("formula1")) {
                String formula = CellTexts.trim(part.text());
                if (formula.length() > 2 && formula.startsWith("\"") && formula.endsWith("\"")) {
                    add(
                            dropDowns,
                            areas,
                            Stream.of(formula.substring(1, formula.length() - 1)
                                            .replace("\"\"", "\"")
                                            .split(",", -1))
                                    .map(CellTexts::trim)
                                    .toList());
                }
            }
        }
    }

    private static void add(DropDowns dropDowns, String areas, List<String> choices) {
        for (String area : areas.split(" ", -1)) {
            Merges.Area.of(area).ifPresent(cells -> dropDowns.add(cells, choices));
        }
    }
}
