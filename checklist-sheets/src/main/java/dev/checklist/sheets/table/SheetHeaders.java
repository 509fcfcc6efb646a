// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import java.util.HashMap;
import java.util.Map;

/**
 * The names in the rows that may be headers. All tables of a file share them, since many tables may look for their
 * headers in the same rows.
 */
public final class SheetHeaders {

    private record Place(Grid grid, int index, int height) {}

    private final Map<Place, Map<String, Integer>> known = new HashMap<>();

    /** Returns the columns of the header that begins with a row, by the keys of their names. */
    Map<String, Integer> in(Grid grid, int index, int height) {
        return known.computeIfAbsent(new Place(grid, index, height), SheetHeaders::names);
    }

    private static Map<String, Integer> names(Place place) {
        Map<String, Integer> names = new HashMap<>();
        Header.of(place.grid(), place.index(), place.height())
                .names()
                .forEach((column, name) -> names.putIfAbsent(CellTexts.key(name), column));
        return names;
    }
}
