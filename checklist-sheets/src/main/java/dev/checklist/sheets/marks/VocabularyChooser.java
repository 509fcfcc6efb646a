// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.text.Marks;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Chooses the vocabulary of a table, from the legend and the built-in vocabulary that knows most of the marks. */
public final class VocabularyChooser {

    /** Characters in Chinese names of columns that are written differently in Japanese. */
    private static final String SIMPLIFIED = "检项结评测问题备实际编类标满说证";

    /** Check boxes none of which is ticked: nobody has answered yet. */
    private static final Vocabulary UNTICKED = new Vocabulary(
            "check-boxes",
            List.of(
                    new Term("TRUE", Verdict.IMPLEMENTED, ""),
                    new Term("FALSE", Verdict.UNANSWERED, ""),
                    new Term("", Verdict.UNANSWERED, "")));

    /** The counts of lists of choices, each of which many tables may offer. */
    private final IdentityHashMap<List<String>, Counts> counts = new IdentityHashMap<>();

    /**
     * Chooses a vocabulary.
     *
     * @param marks   the marks found in the table, with the number of times each occurs
     * @param choices the choices that its drop-down offers
     * @param legend  the legend of the sheet
     * @param names   the names of the columns; if there are no marks yet, their language determines the vocabulary
     */
    public Vocabulary choose(
            Map<String, Integer> marks, List<String> choices, Collection<LegendFinder.Entry> legend, String names) {
        if (marks.isEmpty() && choices.isEmpty()) {
            return legend.isEmpty() ? defaultFor(names) : withLegend(legend, defaultFor(names));
        }
        Counts offered = counts.computeIfAbsent(choices, VocabularyChooser::count);
        Counts found = count(marks);
        if (offered.areFalse && found.areFalse) {
            return UNTICKED;
        }
        Vocabulary best = found.best(offered).orElseGet(() -> defaultFor(names));
        return legend.isEmpty() ? best : withLegend(legend, best);
    }

    private static Counts count(List<String> marks) {
        Map<String, Integer> all = new HashMap<>();
        marks.forEach(mark -> all.merge(mark, 1, Integer::sum));
        return count(all);
    }

    private static Counts count(Map<String, Integer> marks) {
        int[] known = new int[Vocabularies.all().size()];
        marks.forEach((mark, count) -> MarkLookup.knownIn(mark).stream().forEach(index -> known[index] += count));
        return new Counts(known, marks.keySet().stream().allMatch(mark -> mark.equalsIgnoreCase("FALSE")));
    }

    /** How many of some marks the built-in vocabularies know, in their order, and whether all are {@code FALSE}. */
    private static final class Counts {

        private final int[] known;
        private final boolean areFalse;

        Counts(int[] known, boolean areFalse) {
            this.known = known;
            this.areFalse = areFalse;
        }

        /** Returns the vocabulary that knows most of these and other marks, of equal ones the first; empty if none does. */
        Optional<Vocabulary> best(Counts others) {
            return IntStream.range(0, known.length)
                    .boxed()
                    .max(Comparator.comparingInt((Integer index) -> known[index] + others.known[index])
                            .thenComparing(Comparator.reverseOrder()))
                    .filter(index -> known[index] + others.known[index] > 0)
                    .map(Vocabularies.all()::get);
        }
    }

    private static Vocabulary defaultFor(String names) {
        if (names.codePoints().noneMatch(Character::isIdeographic)) {
            return Vocabularies.YES_NO_NA;
        }
        boolean kana = names.chars().anyMatch(c -> c >= '\u3041' && c <= '\u30FF');
        boolean simplified = names.chars().anyMatch(c -> SIMPLIFIED.indexOf(c) >= 0);
        if (kana || !simplified) {
            return Vocabularies.JAPANESE_MARKS;
        }
        return names.contains("符合") ? Vocabularies.CHINESE_MLPS : Vocabularies.CHINESE_WORDS;
    }

    /**
     * Returns a vocabulary of the legend, followed by those usual marks that the legend does not explain. A mark whose
     * meaning is not understood is answered and no more, because the sheet gives the mark a meaning other than its usual one.
     */
    private static Vocabulary withLegend(Collection<LegendFinder.Entry> legend, Vocabulary usual) {
        List<Term> terms = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (LegendFinder.Entry entry : legend) {
            if (known.add(Marks.fold(entry.mark()))) {
                terms.add(new Term(entry.mark(), entry.verdict().orElse(Verdict.ANSWERED), entry.meaning()));
            }
        }
        Set<String> explained = Set.copyOf(known);
        for (Term term : usual.terms()) {
            String mark = Marks.fold(term.mark());
            known.add(mark);
            if (!explained.contains(mark)) {
                terms.add(term);
            }
        }
        if (known.add("")) {
            terms.add(new Term("", Verdict.UNANSWERED, ""));
        }
        return new Vocabulary("legend", terms);
    }
}
