// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.Inquiry.Found;
import dev.checklist.match.index.Hit;
import dev.checklist.match.index.Search;
import dev.checklist.model.Checklist;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds all past answers to a past question, and tells whether they disagree. */
final class Answers {

    /** The number of past answers to one question that are shown. */
    private static final int ANSWERS = 3;

    /** The number of past answers to one question that are looked at for different ones. */
    private static final int LOOKED_AT = 20;

    private final Checklist questionnaire;
    private final Search search;

    Answers(Checklist questionnaire, Search search) {
        this.questionnaire = questionnaire;
        this.search = search;
    }

    /** Returns the answers to a past question that differ, confirmed ones first. */
    List<Hit> to(Found found, Inquiry inquiry) throws IOException {
        List<Hit> hits = new ArrayList<>(inquiry.confirmed(found));
        hits.addAll(search.withText(found.hit().answer().control().requirement(), questionnaire, LOOKED_AT));
        Set<Object> different = new HashSet<>();
        return hits.stream()
                .filter(hit -> !inquiry.rejected().contains(hit.key()))
                .filter(hit -> different.add(
                        List.of(status(hit), hit.answer().control().remarks())))
                .toList();
    }

    private static Status status(Hit hit) {
        return hit.answer().control().status();
    }

    /** Returns the first answers in their order, so that other remarks leave out no other status. */
    static List<Hit> shown(List<Hit> answers) {
        Set<Status> statuses = new HashSet<>();
        Set<Hit> others =
                answers.stream().filter(hit -> statuses.add(status(hit))).collect(Collectors.toSet());
        Set<Hit> shown = answers.stream()
                .sorted(Comparator.comparing((Hit hit) -> !others.contains(hit)))
                .limit(ANSWERS)
                .collect(Collectors.toSet());
        return answers.stream().filter(shown::contains).toList();
    }

    /** Whether answers disagree. If somebody confirmed some of them, the others do not count. */
    static boolean disagree(List<Hit> answers, List<Hit> confirmed) {
        List<Status> statuses = (confirmed.isEmpty() ? answers : confirmed)
                .stream().map(Answers::status).distinct().toList();
        return statuses.stream().map(Status::verdict).distinct().count() > 1
                || statuses.stream()
                                .filter(status -> status.verdict() == Verdict.ANSWERED)
                                .count()
                        > 1;
    }
}
