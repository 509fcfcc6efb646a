// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives ids to rows that have none of their own. No id of another row is used, and none that details are stored for:
 * they are those of a row that was deleted.
 */
final class RowIdGiver {

    private final Predicate<String> reserved;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    RowIdGiver(List<KeyedRow> rows, Predicate<String> reserved) {
        this.reserved = reserved;
        for (KeyedRow row : rows) {
            KeyedRow.Key key = row.key();
            if (key != null) {
                taken.add(key.id());
            }
        }
    }

    /** Returns the id of another row with the same id: {@code 1.1#2}. */
    String copyOf(String id) {
        return next(id + "#", 2);
    }

    /** Returns the id of a new row in a section: {@code 1.+1}. It is none that a row that was deleted may have had. */
    String in(String section) {
        return next(section.isEmpty() ? "+" : section + ".+", 1);
    }

    private String next(String prefix, int first) {
        int number = last.getOrDefault(prefix, first);
        while (reserved.test(prefix + number) || !taken.add(prefix + number)) {
            number++;
        }
        last.put(prefix, number + 1);
        return prefix + number;
    }
}
