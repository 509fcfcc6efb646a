// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.gap;

import dev.checklist.model.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks up controls in a profile, and records which rules matched a control. */
final class ProfileIndex {

    private final List<Profile.Rule> rules;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<Integer, IdPattern> patterns = new HashMap<>();
    private final Set<Integer> matched = new HashSet<>();

    ProfileIndex(Profile profile) {
        this.rules = profile.rules();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).isPattern()) {
                patterns.put(i, new IdPattern(rules.get(i).controls()));
            } else {
                byId.put(rules.get(i).controls(), i);
            }
        }
    }

    /** Returns the minimum for a control, and records the rules that match it; empty if nothing is required. */
    Optional<Verdict> minimum(String id) {
        int last = byId.getOrDefault(id, -1);
        matched.add(last);
        for (Map.Entry<Integer, IdPattern> pattern : patterns.entrySet()) {
            if (pattern.getValue().matches(id)) {
                matched.add(pattern.getKey());
                last = Math.max(last, pattern.getKey());
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(rules.get(last).minimum());
    }

    /** Returns the rules that matched no control, without duplicates. */
    List<Profile.Rule> unmatched() {
        Set<String> named = new HashSet<>();
        matched.stream()
                .filter(index -> index >= 0)
                .forEach(index -> named.add(rules.get(index).controls()));
        return Stream.iterate(0, i -> i < rules.size(), i -> i + 1)
                .filter(i -> !matched.contains(i))
                .map(rules::get)
                .filter(rule -> named.add(rule.controls()))
                .toList();
    }
}
