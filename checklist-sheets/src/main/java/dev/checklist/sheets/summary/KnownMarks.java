// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.summary;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The marks that alone say what the verdict is. A mark that a control has with another verdict than that of the
 * vocabulary does not; neither does an empty cell then.
 */
final class KnownMarks {

    /** The largest number of different answers that are looked up. More of them are free text. */
    private static final int MOST_LOOKED_UP = 200;

    /** The largest number of marks, each of which takes a column. */
    private static final int MOST = 2_000;

    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

    private KnownMarks() {}

    static KnownMarks of(Checklist checklist, Vocabulary vocabulary) {
        KnownMarks known = new KnownMarks();
        known.verdicts.put("", Verdict.UNANSWERED);
        for (Term term : vocabulary.terms()) {
            if (!CellTexts.isBlank(term.mark()) && known.size() < MOST) {
                known.verdicts.putIfAbsent(term.mark(), term.verdict());
            }
        }
        List<Control> controls = checklist.controls();
        known.addLikeThese(controls, vocabulary);
        Set<String> doubtful = new HashSet<>();
        for (Control control : controls) {
            Verdict verdict = known.verdicts.get(control.status().mark());
            if (verdict != null && verdict != control.status().verdict()) {
                doubtful.add(control.status().mark());
            }
        }
        known.verdicts.keySet().removeAll(doubtful);
        known.verdicts.values().removeIf(Verdict.ANSWERED::equals);
        return known;
    }

    /** Adds the marks of controls that look like those of the vocabulary. The formulas compare characters. */
    private void addLikeThese(Collection<Control> controls, Vocabulary vocabulary) {
        Set<String> seen = new HashSet<>();
        for (Control control : controls) {
            String mark = control.status().mark();
            if (!CellTexts.isBlank(mark)
                    && !verdicts.containsKey(mark)
                    && seen.size() < MOST_LOOKED_UP
                    && seen.add(mark)) {
                vocabulary.verdictOf(mark).ifPresent(verdict -> verdicts.put(mark, verdict));
            }
        }
    }

    /** Returns the verdict that an answer is counted as; {@link Verdict#ANSWERED} if the mark alone does not say it. */
    Verdict verdictOf(String mark) {
        return verdicts.getOrDefault(mark, Verdict.ANSWERED);
    }

    /** Returns the marks in the order of their verdicts. Whether an empty cell is one is {@link #countsEmptyCells}. */
    List<String> all() {
        return Arrays.stream(Verdict.values())
                .flatMap(verdict -> of(verdict).stream())
                .toList();
    }

    /** Returns the marks of a verdict, which follow each other in {@link #all}. */
    List<String> of(Verdict verdict) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getValue() == verdict && !entry.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean countsEmptyCells() {
        return verdicts.containsKey("");
    }

    /** Returns the verdicts that have a column of their own, without {@link Verdict#UNANSWERED}. */
    List<Verdict> answers() {
        Set<Verdict> answers = EnumSet.noneOf(Verdict.class);
        answers.addAll(verdicts.values());
        answers.remove(Verdict.UNANSWERED);
        return List.copyOf(answers);
    }

    int size() {
        return verdicts.size();
    }
}
