// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.text.Marks;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.marks.VocabularyChooser;
import dev.checklist.sheets.words.SheetWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the marks of a written sheet. */
final class WrittenVocabulary {

    /** The largest number of different answers that count as marks. More of them are free text. */
    private static final int MOST_MARKS = 200;

    private final List<Term> terms = new ArrayList<>();
    /** The folded marks of the terms. */
    private final Set<String> known = new HashSet<>();

    private WrittenVocabulary() {}

    /**
     * Returns the wanted marks, those of the legend, and those of the answers, in this order. If there are neither
     * wanted marks nor a legend, and the answers are missing or have a usual mark, the first mark of each verdict is
     * added from the vocabulary that fits the checklist.
     */
    static Vocabulary of(Checklist checklist, Optional<Vocabulary> wanted, SheetWords words) {
        WrittenVocabulary vocabulary = new WrittenVocabulary();
        wanted.ifPresent(other -> other.terms().forEach(vocabulary::add));
        checklist.legend().forEach(vocabulary::add);
        boolean hasGiven = !vocabulary.terms.isEmpty();
        Map<String, Integer> marks = new HashMap<>();
        Set<Status> statuses = new LinkedHashSet<>();
        for (Control control : checklist.controls()) {
            Stream.concat(
                            Stream.of(control.status()),
                            control.assessments().stream().map(Assessment::status))
                    .filter(status -> !CellTexts.isBlank(status.mark()))
                    .forEach(status -> {
                        statuses.add(status);
                        marks.merge(status.mark(), 1, Integer::sum);
                    });
        }
        statuses.stream()
                .limit(MOST_MARKS)
                .forEach(status -> vocabulary.add(new Term(status.mark(), status.verdict(), "")));
        boolean known = marks.keySet().stream().anyMatch(LegendFinder::isAnswer);
        if (!hasGiven && (marks.isEmpty() || known)) {
            String names = checklist.title() + words.get("requirement") + words.get("status");
            firstOfEach(new VocabularyChooser()
                            .choose(marks, List.of(), List.of(), names)
                            .terms())
                    .forEach(vocabulary::add);
        }
        return new Vocabulary(wanted.map(Vocabulary::name).orElse("workbook"), vocabulary.terms);
    }

    /** Returns the terms to choose from: those of the legend, or else the first term of each verdict. */
    static List<Term> offered(Checklist checklist, Vocabulary vocabulary) {
        return checklist.legend().isEmpty() ? firstOfEach(vocabulary.terms()) : checklist.legend();
    }

    private static List<Term> firstOfEach(List<Term> terms) {
        Set<Verdict> seen = EnumSet.of(Verdict.ANSWERED, Verdict.UNANSWERED);
        return terms.stream()
                .filter(term -> !CellTexts.isBlank(term.mark()) && seen.add(term.verdict()))
                .toList();
    }

    /** Adds a term if its mark is new. For a mark that comes again, the first term applies. */
    private void add(Term term) {
        if (known.add(Marks.fold(term.mark()))) {
            terms.add(term);
        }
    }
}
