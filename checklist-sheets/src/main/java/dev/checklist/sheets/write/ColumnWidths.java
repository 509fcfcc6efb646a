// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.text.TextWidth;
import dev.checklist.sheets.workbook.CellHeight;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the widths of columns: as wide as their longest line, up to the usual width of the column, and wider only if a
 * text would need more lines than a row can show. Columns that people fill in have room for it.
 */
final class ColumnWidths {

    private static final double WIDEST = 90;
    private static final double STEP = 4;
    private static final double PADDING = 2;

    private final WrittenColumn column;
    private final double least;
    private int longestLine;
    private String tallest = "";
    private int most;

    private ColumnWidths(WrittenColumn column) {
        this.column = column;
        this.least = switch (column.role()) {
            case REQUIREMENT, REMARKS -> 30;
            case EVIDENCE -> 24;
            case STATUS -> 10;
            default -> 8;
        };
        // Names of columns are set in up to two lines.
        this.longestLine = TextWidth.of(column.header()) / 2 + 2;
    }

    /**
     * Returns the columns with their widths.
     *
     * @param mostLines the largest number of lines that a row can show
     */
    static List<WrittenColumn> of(Checklist checklist, List<WrittenColumn> columns, int mostLines) {
        List<WrittenColumn> found = new ArrayList<>();
        List<Control> controls = checklist.controls();
        List<Section> sections = checklist.allSections();
        for (WrittenColumn column : columns) {
            if (column.isTechnical()) {
                found.add(column);
            } else {
                ColumnWidths widths = new ColumnWidths(column);
                controls.forEach(control -> widths.add(column.ofControl().apply(control)));
                sections.forEach(section -> widths.add(column.ofSection().apply(section)));
                found.add(column.withWidth(widths.width(mostLines)));
            }
        }
        return found;
    }

    private void add(String text) {
        // A text of few characters is neither long nor tall.
        if (2 * text.length() > longestLine) {
            longestLine = Math.max(longestLine, longestLine(text));
            int lines = CellHeight.lines(text, column.width());
            if (lines > most) {
                most = lines;
                tallest = text;
            }
        }
    }

    private int longestLine(String text) {
        int enough = (int) column.width();
        int longest = 0;
        int start = 0;
        while (start <= text.length() && longest < enough) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            longest = Math.max(longest, TextWidth.of(text.substring(start, Math.min(stop, start + enough))));
            start = stop + 1;
        }
        return longest;
    }

    private double width(int mostLines) {
        double width = Math.min(column.width(), Math.max(least, longestLine + PADDING));
        while (most > mostLines && width < WIDEST && CellHeight.lines(tallest, width) > mostLines) {
            width += STEP;
        }
        return width;
    }
}
