// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.answer;

import dev.checklist.model.Checklist;
import dev.checklist.model.Term;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The legend of a checklist as a vocabulary. */
public final class Legend {

    private Legend() {}

    /** What the checklist says that its marks mean; empty if it has no legend. */
    public static Optional<Vocabulary> of(Checklist checklist) {
        return checklist.legend().isEmpty() ? Optional.empty() : Optional.of(vocabulary(checklist.legend()));
    }

    /** Of a mark to which the legend gives two meanings, the first one holds. */
    private static Vocabulary vocabulary(List<Term> terms) {
        try {
            return new Vocabulary("legend", terms);
        } catch (InvalidComponentException e) {
            List<Term> clear = new ArrayList<>();
            for (Term term : terms) {
                if (new Vocabulary("legend", clear).verdictOf(term.mark()).isEmpty()) {
                    clear.add(term);
                }
            }
            return new Vocabulary("legend", clear);
        }
    }
}
