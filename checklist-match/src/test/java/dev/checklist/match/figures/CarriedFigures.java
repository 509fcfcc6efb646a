// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.figures;

import dev.checklist.analysis.carry.Candidate;
import dev.checklist.analysis.carry.CarryForward;
import dev.checklist.match.AnswerCandidates;
import dev.checklist.model.Control;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures what is carried from one edition of ASVS into the next, and the candidates for what is not. */
final class CarriedFigures {

    private final Map<String, Set<String>> predecessors = new HashMap<>();
    private final CarryForward carried;

    CarriedFigures(QuestionSets sets) throws IOException {
        sets.editions()
                .targets()
                .forEach((last, nexts) -> nexts.forEach(next -> predecessors
                        .computeIfAbsent(next, each -> new HashSet<>())
                        .add(last)));
        carried = CarryForward.between(
                sets.lastEdition(), sets.nextEdition(), CarryForward.Policy.NEVER_OVERWRITE, new AnswerCandidates());
    }

    String table() {
        List<CarryForward.Item> matched = carried.items().stream()
                .filter(each -> each.before().isPresent() && each.after().isPresent())
                .toList();
        List<CarryForward.Item> isNew = carried.items(CarryForward.Outcome.NEW).stream()
                .filter(each -> !right(each).isEmpty())
                .toList();
        return """
                | requirements of 5.0.0 | number | right |
                |---|---|---|
                | carried | %d | %s |
                | new, with a predecessor: first candidate | %d | %s |
                | new, with a predecessor: one of three candidates | %d | %s |
                """.formatted(
                matched.size(),
                share(
                        matched,
                        matched.stream()
                                .filter(each -> right(each)
                                        .contains(each.before().orElseThrow().id()))
                                .count()),
                isNew.size(),
                share(isNew, hits(isNew, 1)),
                isNew.size(),
                share(isNew, hits(isNew, 3)));
    }

    private Set<String> right(CarryForward.Item item) {
        return predecessors.getOrDefault(item.after().map(Control::id).orElseThrow(), Set.of());
    }

    private long hits(List<CarryForward.Item> items, int first) {
        return items.stream()
                .filter(each -> each.candidates().stream()
                        .limit(first)
                        .map(Candidate::before)
                        .anyMatch(before -> right(each).contains(before.id())))
                .count();
    }

    private static String share(List<CarryForward.Item> items, long right) {
        return right + " = " + Figures.percent((int) right, items.size());
    }
}
