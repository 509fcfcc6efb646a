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

    /** Returns the legend of a checklist as a vocabulary; empty if the checklist has no legend. */
    public static Optional<Vocabulary> of(Checklist checklist) {
        return checklist.legend().isEmpty() ? Optional.empty() : Optional.of(vocabulary(checklist.legend()));
    }

    /** If the legend gives a mark two meanings, the first one is used. */
    private static Vocabulary vocabulary(List<Term> terms) {
        try {
            return new Vocabulary("legend", terms);
        } catch (InvalidComponentException e) {
            List<Term> unambiguous = new ArrayList<>();
            for (Term term : terms) {
                if (new Vocabulary("legend", unambiguous).verdictOf(term.mark()).isEmpty()) {
                    unambiguous.add(term);
                }
            }
            return new Vocabulary("legend", unambiguous);
        }
    }
}
