// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.sheets.grid.Merges;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * The attributes of a row of which cells change. A row whose texts grow lets go of its height, and the program that opens
 * the workbook finds a new one. It can't do so for merged cells, so that a row with such cells gets a height that is
 * large enough.
 */
final class RowTag {

    private static final List<String> HEIGHT = List.of("ht", "customHeight");
    private static final double LINE = 15;
    private static final double MOST = 409;

    private RowTag() {}

    /**
     * Returns the attributes of a row.
     *
     * @param edits  the new contents of cells of the row, by column
     * @param merges the merged cells of the sheet
     */
    static String attributes(
            XmlTags tags,
            XmlTags.Tag row,
            NavigableMap<Integer, CellEdit> edits,
            ColumnFormats columns,
            Merges merges) {
        List<String> left = new ArrayList<>();
        if (!isInside(tags.attribute(row, "spans"), edits)) {
            // The columns that a row uses are only a hint, but they must not be wrong.
            left.add("spans");
        }
        int lines = lines(edits, columns);
        if (lines < 2) {
            return tags.attributesWithout(row, left);
        }
        boolean isMerged = merges.isIn(edits.firstEntry().getValue().area().firstRow());
        double wanted = Math.min(MOST, lines * LINE);
        String height = tags.attribute(row, "ht").strip();
        if (isMerged && XmlTags.number(height, 0) >= wanted) {
            return tags.attributesWithout(row, left);
        }
        left.addAll(HEIGHT);
        String others = tags.attributesWithout(row, left);
        return isMerged ? others + " ht=\"" + wanted + "\" customHeight=\"1\"" : others;
    }

    /** Returns the lines that the longest of the texts takes which have grown. */
    private static int lines(NavigableMap<Integer, CellEdit> edits, ColumnFormats columns) {
        return edits.values().stream()
                .filter(edit -> edit.area().firstRow() == edit.area().lastRow())
                .filter(edit -> edit.text().length() > edit.before().length())
                .mapToInt(edit -> columns.lines(edit.text(), edit.area()))
                .max()
                .orElse(1);
    }

    private static boolean isInside(String spans, NavigableMap<Integer, CellEdit> edits) {
        int colon = spans.indexOf(':');
        return colon > 0
                && XmlTags.number(spans.substring(0, colon), Integer.MAX_VALUE) <= edits.firstKey() + 1
                && XmlTags.number(spans.substring(colon + 1), 0) > edits.lastKey();
    }
}
