// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The merged order of the controls or sections in a section.
 *
 * @param ids        all ids, in order
 * @param isConflict whether both changed the order in different ways
 */
record OrderMerge(List<String> ids, boolean isConflict) {

    /** Stands for the beginning of a list. No id is blank. */
    private static final String START = "";

    /** Merges the order of the ids that are still present. Each of them is in ours or theirs. */
    static OrderMerge of(List<String> base, List<String> ours, List<String> theirs, Set<String> present) {
        List<String> our = only(ours, present);
        List<String> their = only(theirs, present);
        Set<String> common = new HashSet<>(our);
        common.retainAll(new HashSet<>(their));
        common.retainAll(new HashSet<>(base));
        List<String> old = only(base, common);
        boolean isOurs = !only(our, common).equals(old);
        boolean isTheirs = !only(their, common).equals(old);
        boolean isConflict = isOurs && isTheirs && !only(our, common).equals(only(their, common));
        return new OrderMerge(isOurs ? inserted(their, our) : inserted(our, their), isConflict);
    }

    private static List<String> only(List<String> ids, Set<String> wanted) {
        return ids.stream().filter(wanted::contains).toList();
    }

    /** Inserts the ids that only the first list has into the second, each after the id that it follows in the first. */
    private static List<String> inserted(List<String> others, List<String> ids) {
        Set<String> known = new HashSet<>(ids);
        Map<String, List<String>> followers = new HashMap<>();
        String last = START;
        for (String id : others) {
            if (known.contains(id)) {
                last = id;
            } else {
                followers.computeIfAbsent(last, each -> new ArrayList<>()).add(id);
            }
        }
        List<String> merged = new ArrayList<>(followers.getOrDefault(START, List.of()));
        for (String id : ids) {
            merged.add(id);
            merged.addAll(followers.getOrDefault(id, List.of()));
        }
        return merged;
    }
}
