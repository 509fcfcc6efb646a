// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.edition.Edition.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches the sections of two editions. */
public final class SectionMatcher {

    private SectionMatcher() {}

    private record Shared(int before, int after, int controls) {}

    public static Matching match(Edition before, Edition after, Matching controls) {
        List<Part> old = before.parts();
        List<Part> next = after.parts();
        Matching matching = new Matching(old.size(), next.size());
        matching.matchByKey(i -> key(old.get(i)), j -> key(next.get(j)), (i, j) -> true, MatchReason.ID);
        matching.matchByKey(i -> old.get(i).title(), j -> next.get(j).title(), (i, j) -> true, MatchReason.TEXT);
        byContents(before, after, controls, matching);
        matching.matchByKey(
                i -> old.get(i).section().id(), j -> next.get(j).section().id(), (i, j) -> true, MatchReason.ID);
        return matching;
    }

    private static String key(Part part) {
        return part.section().id() + "\n" + part.title();
    }

    /** Matches the sections that share the most controls first. */
    private static void byContents(Edition before, Edition after, Matching controls, Matching matching) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < before.items().size(); i++) {
            int j = controls.after(i);
            if (j >= 0) {
                long from = before.items().get(i).section();
                counts.merge(from << Integer.SIZE | after.items().get(j).section(), 1, Integer::sum);
            }
        }
        List<Shared> shared = new ArrayList<>();
        counts.forEach((pair, count) -> shared.add(new Shared((int) (pair >> Integer.SIZE), pair.intValue(), count)));
        shared.sort(Comparator.comparingInt(Shared::controls)
                .reversed()
                .thenComparingInt(pair -> pair.before() + pair.after()));
        for (Shared pair : shared) {
            if (matching.areFree(pair.before(), pair.after())) {
                matching.match(pair.before(), pair.after(), MatchReason.CONTENTS);
            }
        }
    }
}
