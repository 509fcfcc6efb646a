// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.sheets.SheetLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that the cells of a workbook share. */
final class XlsxStrings {

    private final List<String> texts = new ArrayList<>();

    /** The texts that have several fonts, by their index. */
    private final Map<Integer, XlsxRuns> rich = new HashMap<>();

    /**
     * Adds the texts of a part.
     *
     * @param limits how many texts there may be, as many as cells, and with how many characters
     */
    void read(XmlPart part, SheetLimits limits, XlsxPackage workbook) {
        XlsxBudget budget = new XlsxBudget(workbook, limits);
        while (part.next()) {
            if (part.starts("si")) {
                XlsxRuns runs = XlsxRuns.read(part, "si");
                if (runs.isRich()) {
                    rich.put(texts.size(), runs);
                }
                texts.add(runs.isRich() ? "" : runs.all());
                budget.addText(runs.length());
                if (texts.size() > limits.maxCells()) {
                    throw workbook.broken(
                            "Workbook is too large, expected at most %s texts".formatted(limits.maxCells()), null);
                }
            }
        }
    }

    int size() {
        return texts.size();
    }

    /**
     * Returns the text with an index in a cell whose font may be struck out.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    XlsxRuns.Text get(int index, boolean isStruckOut) {
        XlsxRuns runs = rich.get(index);
        return runs == null ? XlsxRuns.Text.of(texts.get(index), isStruckOut) : runs.in(isStruckOut);
    }
}
