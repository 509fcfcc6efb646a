// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import dev.checklist.model.text.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes ids unique. */
public final class UniqueIds {

    /** The limit of the model on the length of an id, less space for the suffix that makes an id unique. */
    private static final int MAX_LENGTH = 240;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> again = new HashMap<>();

    /** Cuts an id to the maximum length. */
    public static String fit(String id) {
        return Texts.cut(id, MAX_LENGTH);
    }

    /** Returns the id, or if it is already taken, the id followed by {@code #2}, {@code #3} and so on. */
    public String take(String wanted) {
        String id = fit(wanted);
        String unique = id;
        while (!taken.add(unique)) {
            unique = id + "#" + again.merge(id, 2, (last, first) -> last + 1);
        }
        return unique;
    }
}
