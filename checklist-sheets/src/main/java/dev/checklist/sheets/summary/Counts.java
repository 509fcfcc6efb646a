// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.summary;

import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The numbers of controls by the verdict that their marks alone say: the results of the formulas. */
record Counts(Map<Verdict, Integer> numbers) {

    static Counts of(Collection<Control> controls, KnownMarks marks) {
        Map<Verdict, Integer> numbers = new EnumMap<>(Verdict.class);
        controls.forEach(
                control -> numbers.merge(marks.verdictOf(control.status().mark()), 1, Integer::sum));
        return new Counts(numbers);
    }

    int of(Verdict verdict) {
        return numbers.getOrDefault(verdict, 0);
    }

    int of(List<Verdict> verdicts) {
        return verdicts.stream().mapToInt(this::of).sum();
    }

    int total() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
