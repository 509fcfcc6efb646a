// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

    private VocabularyChooser() {}

    /**
     * Chooses a vocabulary.
     *
     * @param marks  the marks found in the table, with the number of times each occurs
     * @param legend the legend of the sheet
     * @param names  the names of the columns; if there are no marks yet, their language determines the vocabulary
     */
    public static Vocabulary choose(Map<String, Integer> marks, List<LegendFinder.Entry> legend, String names) {
        if (marks.isEmpty()) {
            return legend.isEmpty() ? defaultFor(names) : withLegend(legend, defaultFor(names));
        }
        if (marks.keySet().stream().allMatch(mark -> mark.equalsIgnoreCase("FALSE"))) {
            return UNTICKED;
        }
        Vocabulary best = Vocabularies.all().stream()
                .max(Comparator.comparingInt((Vocabulary vocabulary) -> known(vocabulary, marks))
                        .thenComparing(Vocabularies.all()::indexOf, Comparator.reverseOrder()))
                .filter(vocabulary -> known(vocabulary, marks) > 0)
                .orElseGet(() -> defaultFor(names));
        return legend.isEmpty() ? best : withLegend(legend, best);
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

    private static int known(Vocabulary vocabulary, Map<String, Integer> marks) {
        return marks.entrySet().stream()
                .filter(mark -> MarkLookup.isKnown(vocabulary, mark.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /**
     * Returns a vocabulary of the legend, followed by those usual marks that the legend does not explain. A mark whose
     * meaning is not understood is answered and no more, because the sheet gives the mark a meaning other than its usual one.
     */
    private static Vocabulary withLegend(List<LegendFinder.Entry> legend, Vocabulary usual) {
        List<Term> explained = new ArrayList<>();
        for (LegendFinder.Entry entry : legend) {
            if (isNew(entry.mark(), explained)) {
                explained.add(new Term(entry.mark(), entry.verdict().orElse(Verdict.ANSWERED), entry.meaning()));
            }
        }
        List<Term> terms = new ArrayList<>(explained);
        usual.terms().stream().filter(term -> isNew(term.mark(), explained)).forEach(terms::add);
        if (isNew("", terms)) {
            terms.add(new Term("", Verdict.UNANSWERED, ""));
        }
        return new Vocabulary("legend", terms);
    }

    private static boolean isNew(String mark, List<Term> terms) {
        return new Vocabulary("legend", terms).verdictOf(mark).isEmpty();
    }
}
