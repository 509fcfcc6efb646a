// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.model.text.TextWidth;
import dev.checklist.sheets.grid.Merges;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The widths and styles of the columns of a sheet. */
final class ColumnFormats {

    private static final double DEFAULT_WIDTH = 8.43;

    private record Columns(int last, double width, String style) {}

    private final TreeMap<Integer, Columns> columns = new TreeMap<>();
    private final Map<Integer, String> seen = new HashMap<>();

    /** Adds a range of columns, counted from 1. */
    void add(int first, int last, String width, String style) {
        double wide = XmlTags.number(width, DEFAULT_WIDTH);
        columns.put(first - 1, new Columns(last - 1, wide, style));
    }

    private Columns of(int column) {
        Map.Entry<Integer, Columns> range = columns.floorEntry(column);
        return range == null || range.getValue().last() < column
                ? new Columns(column, DEFAULT_WIDTH, "")
                : range.getValue();
    }

    /** Keeps the style of a cell of an answer. */
    void see(int column, String style) {
        seen.put(column, style);
    }

    /** Returns the style of the cell above in a column; {@code ""} if there is none. */
    String above(int column) {
        return seen.getOrDefault(column, "");
    }

    /** Returns the style of a column; {@code ""} if it has none. */
    String style(int column) {
        return of(column).style();
    }

    /** Returns how many lines a text takes in a cell, or in merged cells. */
    int lines(String text, Merges.Area area) {
        double width = 0;
        for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
            width += of(column).width();
        }
        double room = Math.max(1, width);
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(TextWidth.of(line) / room)))
                .sum();
    }
}
