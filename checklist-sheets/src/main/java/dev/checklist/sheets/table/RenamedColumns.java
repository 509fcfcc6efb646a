// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.table;

import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.TableMapping;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the columns of a written sheet whose headers were renamed. They are between the same columns as they were, as
 * many as are missing there. The hidden columns show that the sheet is a written one.
 */
final class RenamedColumns {

    private static final Set<ColumnRole> HIDDEN =
            Set.of(ColumnRole.ID, ColumnRole.DEPTH, ColumnRole.ASSESSABLE, ColumnRole.PARENT, ColumnRole.PRINT);

    private RenamedColumns() {}

    /** Returns the headers of the hidden columns; empty if the mapping is not that of a written sheet. */
    static List<String> hidden(TableMapping mapping) {
        List<ColumnMapping> hidden = mapping.columns().stream()
                .filter(column -> HIDDEN.contains(column.role()))
                .toList();
        boolean isWritten = mapping.sections() == SectionRule.DEPTH
                && hidden.stream()
                        .map(ColumnMapping::role)
                        .toList()
                        .containsAll(Set.of(ColumnRole.ID, ColumnRole.DEPTH, ColumnRole.ASSESSABLE));
        return isWritten
                ? hidden.stream().flatMap(column -> column.header().stream()).toList()
                : List.of();
    }

    /**
     * Sets the places of the columns that were renamed.
     *
     * @param places the columns of the sheet by the columns of the mapping; -1 for those that were not found
     * @return the indexes of the columns whose places were set
     */
    static Set<Integer> find(TableMapping mapping, int[] places, Header header) {
        Set<Integer> renamed = new HashSet<>();
        if (hidden(mapping).isEmpty() || isHiddenMissing(mapping, places)) {
            return renamed;
        }
        NavigableSet<Integer> others = new TreeSet<>(header.names().keySet());
        for (int place : places) {
            others.remove(place);
        }
        for (int first = 0; first < places.length; ) {
            int end = first;
            while (end < places.length && places[end] < 0) {
                end++;
            }
            List<Integer> free = end == first || end == places.length
                    ? List.of()
                    : free(others, first == 0 ? -1 : places[first - 1], places[end], end - first);
            for (int i = 0; i < free.size(); i++) {
                places[first + i] = free.get(i);
                renamed.add(first + i);
                others.remove(free.get(i));
            }
            first = end + 1;
        }
        return renamed;
    }

    private static boolean isHiddenMissing(TableMapping mapping, int[] places) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0 && HIDDEN.contains(mapping.columns().get(i).role())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the columns between two others that are not in the mapping if they are as many as are missing.
     *
     * @param others all columns of the header that are not in the mapping
     */
    private static List<Integer> free(NavigableSet<Integer> others, int left, int right, int missing) {
        List<Integer> free = left >= right
                ? List.of()
                : others.subSet(left, false, right, false).stream()
                        .limit(missing + 1L)
                        .toList();
        return free.size() == missing ? free : List.of();
    }
}
