// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.match.index.Hit;
import dev.checklist.match.index.Search;
import dev.checklist.match.index.TermCounts;
import dev.checklist.match.rank.Likeness;
import dev.checklist.match.rank.Topic;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds past answers to the questions of a questionnaire. */
final class Inquirer {

    /** The number of past answers that are compared with a question. */
    private static final int COMPARED = 32;

    /** The number of past answers with the same text or reference that are looked at. */
    private static final int SAME = 20;

    private final Checklist questionnaire;
    private final Search search;
    private final TermCounts counts;
    private final Topics topics;
    private final Likeness likeness;

    Inquirer(Checklist questionnaire, Search search, TermCounts counts, Topics topics, Likeness likeness) {
        this.questionnaire = questionnaire;
        this.search = search;
        this.counts = counts;
        this.topics = topics;
        this.likeness = likeness;
    }

    Inquiry ask(List<Section> path, Control question, Optional<float[]> vector) throws IOException {
        String section = path.get(path.size() - 1).id();
        Topic topic = topics.of(questionnaire, path, question);
        Map<String, Boolean> decisions = search.decisions(question.requirement());
        List<Hit> confirmed = search.withKeys(keys(decisions, true));
        Set<String> rejected = keys(decisions, false);
        Hits hits = new Hits();
        hits.add(Reason.CONFIRMED, confirmed);
        hits.add(Reason.SAME_TEXT, search.withText(question.requirement(), questionnaire, SAME));
        hits.add(Reason.SAME_REFERENCE, search.withReference(questionnaire, question, SAME));
        if (vector.isPresent()) {
            hits.addNear(search.withMeaning(vector.get(), COMPARED));
        }
        hits.add(Reason.SHARED_TERMS, search.withTerms(topic.question(), counts, COMPARED));
        hits.remove(rejected);
        return new Inquiry(question, section, topic, confirmed, rejected, hits.found(topic, topics, likeness));
    }

    private static Set<String> keys(Map<String, Boolean> decisions, boolean isConfirmed) {
        return decisions.entrySet().stream()
                .filter(each -> each.getValue() == isConfirmed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
