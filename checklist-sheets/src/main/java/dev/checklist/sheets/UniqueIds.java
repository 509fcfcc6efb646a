// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import java.util.HashSet;
import java.util.Set;

/** Gives out ids, each once. */
final class UniqueIds {

    /** The model's limit, with room for what makes an id unique. */
    private static final int LONGEST = 240;

    private final Set<String> taken = new HashSet<>();

    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** The id, or if that is taken, the id with {@code #2}, {@code #3} and so on behind it. */
    String take(String wanted) {
        String id = wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted;
        String unique = id;
        for (int i = 2; !taken.add(unique); i++) {
            unique = id + "#" + i;
        }
        return unique;
    }
}
