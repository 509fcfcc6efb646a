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

/** Chooses what the marks of a table stand for: by the legend, and by the vocabulary that knows most of the marks. */
public final class VocabularyChooser {

    /** Of the names of columns in Chinese, what Japanese writes otherwise. */
    private static final String SIMPLIFIED = "检项结评测问题备实际编类标满说证";

    private VocabularyChooser() {}

    /**
     * Chooses.
     *
     * @param marks  the marks found, with how often
     * @param legend what the sheet itself says of its marks
     * @param names  the names of the columns, whose language tells what is usual where there are no marks yet
     */
    public static Vocabulary choose(Map<String, Integer> marks, List<LegendFinder.Entry> legend, String names) {
        if (marks.isEmpty()) {
            return legend.isEmpty() ? usualIn(names) : withLegend(legend, usualIn(names));
        }
        Vocabulary best = Vocabularies.all().stream()
                .max(Comparator.comparingInt((Vocabulary vocabulary) -> known(vocabulary, marks))
                        .thenComparing(Vocabularies.all()::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
        return legend.isEmpty() ? best : withLegend(legend, best);
    }

    private static Vocabulary usualIn(String names) {
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
     * The legend first; of the usual marks only those that it does not speak of. A mark whose meaning is not understood
     * has no verdict: what it usually means is not what the sheet says.
     */
    private static Vocabulary withLegend(List<LegendFinder.Entry> legend, Vocabulary usual) {
        List<Term> terms = new ArrayList<>();
        List<Term> spokenOf = new ArrayList<>();
        for (LegendFinder.Entry entry : legend) {
            if (isNew(entry.mark(), spokenOf)) {
                spokenOf.add(new Term(entry.mark(), entry.verdict().orElse(Verdict.UNANSWERED), ""));
                entry.verdict().ifPresent(verdict -> terms.add(new Term(entry.mark(), verdict, entry.meaning())));
            }
        }
        usual.terms().stream().filter(term -> isNew(term.mark(), spokenOf)).forEach(terms::add);
        if (isNew("", terms)) {
            terms.add(new Term("", Verdict.UNANSWERED, ""));
        }
        return new Vocabulary("legend", terms);
    }

    private static boolean isNew(String mark, List<Term> terms) {
        return new Vocabulary("legend", terms).verdictOf(mark).isEmpty();
    }
}
