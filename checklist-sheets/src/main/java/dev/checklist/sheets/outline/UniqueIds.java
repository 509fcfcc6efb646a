// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import dev.checklist.model.text.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out ids, each once. */
public final class UniqueIds {

    /** The model's limit, with room for what makes an id unique. */
    private static final int LONGEST = 240;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> again = new HashMap<>();

    /** As much of an id as the model takes. */
    public static String fit(String id) {
        return Texts.cut(id, LONGEST);
    }

    /** The id, or if that is taken, the id with {@code #2}, {@code #3} and so on behind it. */
    public String take(String wanted) {
        String id = fit(wanted);
        String unique = id;
        while (!taken.add(unique)) {
            unique = id + "#" + again.merge(id, 2, (last, first) -> last + 1);
        }
        return unique;
    }
}
