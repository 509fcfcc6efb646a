// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Checklist;
import dev.checklist.model.Term;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.workbook.CellHeight;
import java.util.ArrayList;
import java.util.List;

/** The lines above the header: the title, the date, and the legend, with as many marks in a line as fit. */
final class TitleLines {

    private static final String BETWEEN = "　";

    private TitleLines() {}

    /**
     * Returns the lines. The first one is the title.
     *
     * @param width that of all columns
     */
    static List<String> of(Checklist checklist, SheetWords words, double width) {
        List<String> lines = new ArrayList<>();
        lines.add(checklist.title());
        checklist.updated().ifPresent(date -> lines.add(words.get("updated") + ": " + date));
        String line = "";
        for (Term term : checklist.legend()) {
            String meaning = term.meaning().isEmpty() ? words.get("verdict", term.verdict()) : term.meaning();
            String entry = term.mark() + "：" + meaning;
            if (!line.isEmpty() && CellHeight.lines(line + BETWEEN + entry, width) > 1) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? entry : line + BETWEEN + entry;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
