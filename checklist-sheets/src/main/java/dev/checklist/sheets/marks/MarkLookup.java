// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.text.Marks;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks up marks in a vocabulary as they are written in sheets. Choices are often numbered: {@code ①はい}, {@code 2. No}.
 * However many terms the vocabulary has, a mark is looked up at once.
 */
public final class MarkLookup {

    private static final Pattern NUMBER = Pattern.compile("^\\s*([①-⑳]|[0-9０-９]{1,2}\\s*[.．:：)）、])\\s*(?=\\S)");
    /** Those of the built-in vocabularies, in their order. */
    private static final List<MarkLookup> USUAL =
            Vocabularies.all().stream().map(MarkLookup::new).toList();

    /** The verdicts by the folded marks. */
    private final Map<String, Verdict> verdicts = new HashMap<>();

    private MarkLookup(Vocabulary vocabulary) {
        for (Term term : vocabulary.terms()) {
            verdicts.putIfAbsent(Marks.fold(term.mark()), term.verdict());
        }
    }

    public static MarkLookup of(Vocabulary vocabulary) {
        return new MarkLookup(vocabulary);
    }

    /** Returns the verdict of a mark. A number in front of the mark is ignored if the mark is not known with it. */
    public Optional<Verdict> verdictOf(String mark) {
        return verdictOf(Marks.fold(mark), Marks.fold(withoutNumber(mark)));
    }

    private Optional<Verdict> verdictOf(String folded, String unnumbered) {
        Verdict verdict = verdicts.get(folded);
        return Optional.ofNullable(verdict == null ? verdicts.get(unnumbered) : verdict);
    }

    /** Returns a mark without the number of the choice in front of it. */
    static String withoutNumber(String mark) {
        return NUMBER.matcher(mark).replaceFirst("");
    }

    /** Returns the verdict of a choice: by the vocabulary, or else by all others that know it, if they agree. */
    public Optional<Verdict> verdictOfChoice(String mark) {
        return verdictOf(mark).or(() -> {
            Set<Verdict> usual = usual(mark);
            return usual.size() == 1 ? Optional.of(usual.iterator().next()) : Optional.empty();
        });
    }

    public boolean isKnown(String mark) {
        return verdictOf(mark).isPresent();
    }

    /** Returns the verdicts of a mark in the built-in vocabularies that know it, in their order. */
    public static Set<Verdict> usual(String mark) {
        String folded = Marks.fold(mark);
        String unnumbered = Marks.fold(withoutNumber(mark));
        Set<Verdict> verdicts = new LinkedHashSet<>();
        USUAL.forEach(vocabulary -> vocabulary.verdictOf(folded, unnumbered).ifPresent(verdicts::add));
        return verdicts;
    }

    /** Whether a built-in vocabulary has a mark, which has no number in front of it. */
    static boolean isUsual(String mark) {
        String folded = Marks.fold(mark);
        return USUAL.stream().anyMatch(vocabulary -> vocabulary.verdicts.containsKey(folded));
    }

    /** Returns which of the built-in vocabularies know a mark, by their order. */
    static BitSet knownIn(String mark) {
        String folded = Marks.fold(mark);
        String unnumbered = Marks.fold(withoutNumber(mark));
        BitSet known = new BitSet();
        for (int i = 0; i < USUAL.size(); i++) {
            known.set(i, USUAL.get(i).verdictOf(folded, unnumbered).isPresent());
        }
        return known;
    }
}
