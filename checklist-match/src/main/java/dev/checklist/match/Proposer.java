// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.index.AnswerIndex;
import dev.checklist.match.index.Search;
import dev.checklist.match.index.TermCounts;
import dev.checklist.match.rank.Chance;
import dev.checklist.match.rank.Likeness;
import dev.checklist.match.text.TermReader;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes past answers to the questions of a questionnaire. */
final class Proposer {

    /**
     * How much evidence an answer loses for each unit of evidence that another question of the questionnaire has more for
     * it.
     */
    private static final double RIVALRY = 0.07;

    private final AnswerIndex index;
    private final TermReader terms;
    private final MatchOptions options;

    Proposer(AnswerIndex index, TermReader terms, MatchOptions options) {
        this.index = index;
        this.terms = terms;
        this.options = options;
    }

    Proposals propose(Checklist questionnaire) throws IOException {
        try (Search search = index.search()) {
            TermCounts counts = search.counts();
            Likeness likeness = new Likeness(counts);
            List<Inquiry> inquiries = SectionVotes.count(ask(questionnaire, search, counts, likeness));
            Map<String, Double> most = most(inquiries);
            Ranking ranking = new Ranking(
                    new Answers(questionnaire, search), likeness, new Chance(counts.questions()), options.model());
            List<Proposal> proposals = new ArrayList<>();
            for (Inquiry inquiry : inquiries) {
                proposals.add(ranking.proposal(withRivals(inquiry, most)));
            }
            return new Proposals(questionnaire, proposals);
        }
    }

    private List<Inquiry> ask(Checklist questionnaire, Search search, TermCounts counts, Likeness likeness)
            throws IOException {
        List<Control> questions = new ArrayList<>();
        List<List<Section>> paths = new ArrayList<>();
        questionnaire.walk((path, question) -> {
            questions.add(question);
            paths.add(path);
        });
        List<float[]> vectors =
                search.vectors(questions.stream().map(Control::requirement).toList());
        Inquirer inquirer = new Inquirer(questionnaire, search, counts, new Topics(terms), likeness);
        List<Inquiry> inquiries = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Optional<float[]> vector = vectors.isEmpty() ? Optional.empty() : Optional.of(vectors.get(i));
            inquiries.add(inquirer.ask(paths.get(i), questions.get(i), vector));
        }
        return inquiries;
    }

    /** Returns the most evidence that a question of the questionnaire has for each past question. */
    private static Map<String, Double> most(List<Inquiry> inquiries) {
        Map<String, Double> most = new HashMap<>();
        for (Inquiry inquiry : inquiries) {
            inquiry.found().forEach(found -> most.merge(found.hit().text(), found.evidence(), Math::max));
        }
        return most;
    }

    private static Inquiry withRivals(Inquiry inquiry, Map<String, Double> most) {
        return inquiry.withFound(inquiry.found().stream()
                .map(found -> found.withEvidence(Math.max(
                        0,
                        (1 + RIVALRY) * found.evidence()
                                - RIVALRY * most.getOrDefault(found.hit().text(), 0.0))))
                .toList());
    }
}
