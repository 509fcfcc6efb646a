// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import dev.checklist.analysis.edition.BeforeAfter;
import dev.checklist.analysis.edition.Matching;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Helpers for changes of controls and of sections. */
final class Changes {

    private Changes() {}

    static Set<ChangeKind> checked(Optional<?> before, Optional<?> after, Set<ChangeKind> kinds) {
        BeforeAfter.check(before, after);
        if (kinds.isEmpty()) {
            throw new InvalidComponentException("kinds", "kinds is empty, expected at least one");
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    static Set<ChangeKind> reversed(Set<ChangeKind> kinds) {
        return kinds.stream().map(ChangeKind::reversed).collect(Collectors.toSet());
    }

    /** Returns the ids and what changed, such as {@code 4.2 -> 4.3 renumbered, reworded}. */
    static String text(Optional<String> before, Optional<String> after, Set<ChangeKind> kinds) {
        return BeforeAfter.ids(before, after) + " "
                + kinds.stream().map(ChangeKind::token).collect(Collectors.joining(", "));
    }

    /** Returns all changes in the order of the next edition, followed by what was removed. */
    static <C> List<C> of(
            Matching matching,
            int after,
            IntFunction<C> added,
            BiFunction<Integer, Integer, Optional<C>> changed,
            IntFunction<C> removed) {
        List<C> changes = new ArrayList<>();
        IntStream.range(0, after).forEach(j -> {
            int i = matching.before(j);
            if (i < 0) {
                changes.add(added.apply(j));
            } else {
                changed.apply(i, j).ifPresent(changes::add);
            }
        });
        matching.freeBefore().forEach(i -> changes.add(removed.apply(i)));
        return changes;
    }
}
