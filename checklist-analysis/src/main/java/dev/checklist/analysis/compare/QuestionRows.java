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

    /** Up to this number of checklists, each is compared with all questions before it. */
    private static final int ONE_BY_ONE = 16;

    private final List<Item> questions = new ArrayList<>();
    private final List<Map<String, Control>> answers = new ArrayList<>();

    private QuestionRows() {}

    private QuestionRows(Map.Entry<String, Checklist> checklist) {
        for (Item item : new Edition(checklist.getValue()).items()) {
            questions.add(item);
            answers.add(new LinkedHashMap<>(Map.of(checklist.getKey(), item.control())));
        }
    }

    /** Returns the rows of checklists by name. */
    static QuestionRows of(Map<String, Checklist> checklists) {
        return of(List.copyOf(checklists.entrySet()));
    }

    /** Compares the halves of many checklists, because each of them may have questions of its own. */
    private static QuestionRows of(List<Map.Entry<String, Checklist>> checklists) {
        QuestionRows rows = new QuestionRows();
        if (checklists.size() <= ONE_BY_ONE) {
            checklists.forEach(each -> rows.add(new QuestionRows(each)));
        } else {
            int half = checklists.size() / 2;
            rows.add(of(checklists.subList(0, half)));
            rows.add(of(checklists.subList(half, checklists.size())));
        }
        return rows;
    }

    private void add(QuestionRows others) {
        Matching matching = ControlMatcher.match(questions, others.questions);
        for (int j = 0; j < others.questions.size(); j++) {
            int row = matching.before(j);
            if (row < 0) {
                questions.add(others.questions.get(j));
                answers.add(others.answers.get(j));
            } else {
                answers.get(row).putAll(others.answers.get(j));
            }
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
