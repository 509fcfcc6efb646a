// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.MatchReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;

/** A matching of the items of two lists, in which each item has at most one counterpart. */
public final class Matching {

    private final int[] toAfter;
    private final int[] toBefore;
    private final MatchReason[] matchedBy;

    Matching(int before, int after) {
        toAfter = new int[before];
        toBefore = new int[after];
        matchedBy = new MatchReason[before];
        Arrays.fill(toAfter, -1);
        Arrays.fill(toBefore, -1);
        Arrays.fill(matchedBy, MatchReason.NOTHING);
    }

    /** Returns the index of the counterpart in the second list, or -1. */
    public int after(int before) {
        return toAfter[before];
    }

    /** Returns the index of the counterpart in the first list, or -1. */
    public int before(int after) {
        return toBefore[after];
    }

    public MatchReason by(int before) {
        return matchedBy[before];
    }

    boolean areFree(int before, int after) {
        return toAfter[before] < 0 && toBefore[after] < 0;
    }

    void match(int before, int after, MatchReason by) {
        toAfter[before] = after;
        toBefore[after] = before;
        matchedBy[before] = by;
    }

    public List<Integer> freeBefore() {
        return free(toAfter);
    }

    List<Integer> freeAfter() {
        return free(toBefore);
    }

    private static List<Integer> free(int[] partners) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }

    /** Matches unmatched items with the same key, in order if there are several. An empty key matches nothing. */
    void matchByKey(
            IntFunction<String> keyBefore,
            IntFunction<String> keyAfter,
            BiPredicate<Integer, Integer> fits,
            MatchReason by) {
        Map<String, Integer> next = new HashMap<>(2 * toBefore.length);
        int[] following = new int[toBefore.length];
        for (int index = toBefore.length - 1; index >= 0; index--) {
            String key = toBefore[index] < 0 ? keyAfter.apply(index) : "";
            if (!key.isEmpty()) {
                following[index] = Objects.requireNonNullElse(next.put(key, index), -1);
            }
        }
        for (int index = 0; index < toAfter.length; index++) {
            Integer first = toAfter[index] < 0 ? next.remove(keyBefore.apply(index)) : null;
            if (first != null) {
                if (following[first] >= 0) {
                    next.put(keyBefore.apply(index), following[first]);
                }
                if (fits.test(index, first)) {
                    match(index, first, by);
                }
            }
        }
    }
}
