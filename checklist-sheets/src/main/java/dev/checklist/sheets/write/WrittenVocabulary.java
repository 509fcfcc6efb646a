// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.marks.VocabularyChooser;
import dev.checklist.sheets.words.SheetWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The marks of a sheet that is written. */
final class WrittenVocabulary {

    /** Answers in more words than these are free text. */
    private static final int MOST_MARKS = 200;

    private final List<Term> terms = new ArrayList<>();

    private WrittenVocabulary() {}

    /**
     * What is asked for, else what the legend says; then what the answers are, and the other marks that go with them.
     */
    static Vocabulary of(Checklist checklist, Optional<Vocabulary> wanted, SheetWords words) {
        WrittenVocabulary vocabulary = new WrittenVocabulary();
        wanted.ifPresent(other -> other.terms().forEach(vocabulary::add));
        checklist.legend().forEach(vocabulary::add);
        boolean said = !vocabulary.terms.isEmpty();
        Map<String, Integer> marks = new HashMap<>();
        Set<Status> statuses = new LinkedHashSet<>();
        for (Control control : checklist.controls()) {
            if (!CellTexts.isBlank(control.status().mark())) {
                statuses.add(control.status());
                marks.merge(control.status().mark(), 1, Integer::sum);
            }
        }
        statuses.stream()
                .limit(MOST_MARKS)
                .forEach(status -> vocabulary.add(new Term(status.mark(), status.verdict(), "")));
        boolean known = marks.keySet().stream().anyMatch(LegendFinder::isAnswer);
        if (!said && (marks.isEmpty() || known)) {
            String names = checklist.title() + words.get("requirement") + words.get("status");
            firstOfEach(VocabularyChooser.choose(marks, List.of(), names).terms())
                    .forEach(vocabulary::add);
        }
        return new Vocabulary(wanted.map(Vocabulary::name).orElse("workbook"), vocabulary.terms);
    }

    /** The terms to choose from: those of the legend, else the first of each verdict. */
    static List<Term> offered(Checklist checklist, Vocabulary vocabulary) {
        return checklist.legend().isEmpty() ? firstOfEach(vocabulary.terms()) : checklist.legend();
    }

    private static List<Term> firstOfEach(List<Term> terms) {
        Set<Verdict> seen = EnumSet.of(Verdict.UNANSWERED);
        return terms.stream()
                .filter(term -> !CellTexts.isBlank(term.mark()) && seen.add(term.verdict()))
                .toList();
    }

    /** Only if the mark is new: what was said first of it holds. */
    private void add(Term term) {
        if (new Vocabulary("workbook", terms).verdictOf(term.mark()).isEmpty()) {
            terms.add(term);
        }
    }
}
