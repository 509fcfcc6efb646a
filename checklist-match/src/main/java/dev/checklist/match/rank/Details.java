// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.rank;

import dev.checklist.match.text.Terms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the details by which questions with the same words differ: numbers, how often, and where. */
final class Details {

    /** Concepts of the glossary of which each one excludes the others. */
    private static final List<Set<String>> ALTERNATIVES = List.of(
            Set.of("hourly", "daily", "weekly", "monthly", "quarterly", "semiannually", "annually", "every-few-years"),
            Set.of("domestic-data-storage", "overseas-data-storage"));

    private Details() {}

    /** Whether both texts have details of one kind, and each has one that the other does not have. */
    static boolean differ(Terms one, Terms other) {
        return differ(numbers(one), numbers(other))
                || ALTERNATIVES.stream().anyMatch(kind -> differ(of(kind, one), of(kind, other)));
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && !some.containsAll(others) && !others.containsAll(some);
    }

    private static Set<String> numbers(Terms text) {
        return text.pairs().terms().stream()
                .filter(term -> term.chars().allMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private static Set<String> of(Set<String> kind, Terms text) {
        return kind.stream().filter(text.concepts()::has).collect(Collectors.toSet());
    }
}
