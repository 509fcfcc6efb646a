// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.figures;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions with the past answers that are right.
 *
 * @param targets the ids of the right answers for the id of each question, the best one first; empty if none is right
 * @param traps   the ids of questions whose words lead to a wrong answer
 */
record QuestionSet(
        String name, Checklist library, Checklist questionnaire, Map<String, List<String>> targets, Set<String> traps) {

    List<String> targets(Control question) {
        return targets.getOrDefault(question.id(), List.of());
    }

    /** Returns the ids of every second question; the constants were fitted on the half with the first question. */
    Set<String> half(boolean isFitted) {
        List<Control> questions = questionnaire.controls();
        List<String> half = new ArrayList<>();
        for (int i = isFitted ? 0 : 1; i < questions.size(); i += 2) {
            half.add(questions.get(i).id());
        }
        return Set.copyOf(half);
    }
}
