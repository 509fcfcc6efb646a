// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.Location;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellSet;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a sheet that are struck out, and reports them, those side by side together. */
final class XlsxStruckOut {

    private final XlsxSheetParser.Context context;
    private final CellSet cells = new CellSet();
    private final List<String> texts = new ArrayList<>();
    private String first = "";
    private String last = "";

    XlsxStruckOut(XlsxSheetParser.Context context) {
        this.context = context;
    }

    /** Returns the cells whose whole text is struck out. */
    CellSet cells() {
        return cells;
    }

    /**
     * Adds a cell that is not blank. The cells of a row are added from left to right.
     *
     * @param struckOut what is struck out; {@code ""} if nothing is
     */
    void add(int row, int column, String text, String struckOut) {
        if (struckOut.isEmpty()) {
            endRow();
            return;
        }
        String name = Cells.name(row, column);
        if (text.equals(struckOut)) {
            cells.add(row, column);
            first = texts.isEmpty() ? name : first;
            last = name;
            texts.add(CellTexts.trim(text));
            return;
        }
        endRow();
        warn(name, "Found the text %s, which is struck out, and left it out of the cell".formatted(quote(struckOut)));
    }

    /** Reports the cells since the last one that is not struck out. */
    void endRow() {
        if (!texts.isEmpty()) {
            warn(
                    first.equals(last) ? first : first + ":" + last,
                    "Found the text %s, which is struck out".formatted(quote(String.join(" ", texts))));
            texts.clear();
        }
    }

    private void warn(String place, String message) {
        if (!context.isHidden()) {
            context.problems()
                    .warn(
                            SheetProblemCodes.STRUCK_OUT_TEXT,
                            new Location(context.workbook().source(), 0, 0, context.name() + "!" + place),
                            message);
        }
    }
}
