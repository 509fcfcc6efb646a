// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.compare;

import dev.checklist.analysis.compare.ChecklistComparison.Row;
import dev.checklist.analysis.edition.ControlMatcher;
import dev.checklist.analysis.edition.Edition;
import dev.checklist.analysis.edition.Edition.Item;
import dev.checklist.analysis.edition.Matching;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the answers of several checklists to the same question in one row. */
final class QuestionRows {

    private final List<Item> questions = new ArrayList<>();
    private final List<Map<String, Control>> answers = new ArrayList<>();

    QuestionRows(Map<String, Checklist> checklists) {
        checklists.forEach((name, checklist) -> add(name, new Edition(checklist).items()));
    }

    private void add(String name, List<Item> items) {
        Matching matching = ControlMatcher.match(questions, items);
        for (int j = 0; j < items.size(); j++) {
            int row = matching.before(j);
            if (row < 0) {
                row = questions.size();
                questions.add(items.get(j));
                answers.add(new LinkedHashMap<>());
            }
            answers.get(row).put(name, items.get(j).control());
        }
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            var control = questions.get(i).control();
            rows.add(new Row(control.id(), control.requirement(), answers.get(i)));
        }
        return rows;
    }
}
