// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.summary;

import dev.checklist.model.Checklist;
import dev.checklist.model.Section;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.grid.CellTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * A section with controls of its own.
 *
 * @param path its title, behind those of the sections that contain it
 * @param id   the id that the rows of its controls name
 */
record SummaryRow(String label, String path, String id, Counts counts) {

    private static final String BETWEEN = " > ";
    /** How much of a title is repeated for each section in it. */
    private static final int LONGEST_TITLE = 1_000;

    /** Returns a row for each section. */
    static List<SummaryRow> of(Checklist checklist, CountedSheet counted, KnownMarks marks) {
        List<SummaryRow> rows = new ArrayList<>();
        checklist.sections().forEach(section -> add(section, "", counted, marks, rows));
        return rows;
    }

    private static void add(
            Section section, String above, CountedSheet counted, KnownMarks marks, List<SummaryRow> rows) {
        String path = above + Texts.cut(CellTexts.oneLine(section.title()), LONGEST_TITLE);
        if (!section.controls().isEmpty()) {
            rows.add(new SummaryRow(
                    section.label().orElse(""),
                    path,
                    counted.parentOf().apply(section.controls().get(0)),
                    Counts.of(section.controls(), marks)));
        }
        section.sections().forEach(below -> add(below, path + BETWEEN, counted, marks, rows));
    }
}
