// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.answer;

import dev.checklist.model.Checklist;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.text.Marks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The legend of a checklist, in which the marks of many controls are looked up. */
public final class Legend {

    private final List<Term> terms;
    private final Map<String, Term> byMark = new HashMap<>();

    private Legend(List<Term> terms) {
        this.terms = terms;
        terms.forEach(term -> byMark.putIfAbsent(Marks.fold(term.mark()), term));
    }

    /** Returns the legend of a checklist; empty if the checklist has no legend. */
    public static Optional<Legend> of(Checklist checklist) {
        return checklist.legend().isEmpty() ? Optional.empty() : Optional.of(new Legend(checklist.legend()));
    }

    /** Returns all terms. Those whose mark is given another meaning by an earlier term are left out. */
    public List<Term> terms() {
        return terms.stream()
                .filter(term -> verdictOf(term.mark()).equals(Optional.of(term.verdict())))
                .toList();
    }

    /** Returns the first term with a mark, or with one that looks like it. */
    public Optional<Term> termOf(String mark) {
        return Optional.ofNullable(byMark.get(Marks.fold(mark)));
    }

    /** Returns what a mark means; if the legend gives it two meanings, the first one. */
    public Optional<Verdict> verdictOf(String mark) {
        return termOf(mark).map(Term::verdict);
    }
}
