// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.Inquiry.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Prefers answers from where the neighbours of a question are answered too. Each question votes for the past sections of
 * what was found for it. An answer gains evidence if its section has more of the votes of the other questions in the same
 * section than of those in the whole questionnaire, and loses some if it has fewer. A questionnaire with one section
 * changes nothing. docs/match.md tells on which questions the constants were chosen.
 */
final class SectionVotes {

    /** The evidence for a past section that has e times as large a share of the votes in a section as in all. */
    private static final double STRENGTH = 0.35;

    /** The largest ratio of the shares that counts; it grows with the number of past sections. */
    private static final double MOST = 50;

    /** The number of votes, cast like those of the whole questionnaire, that each section gets in addition. */
    private static final double PRIOR = 2;

    /** The evidence by which the best answer has to lead to get e times as much of a vote as the next. */
    private static final double LEAD = 1.5;

    /** A share of a vote that every past section has, so that none has nothing. */
    private static final double LEAST = 0.001;

    private final Ballot all = new Ballot();
    private final Map<String, Ballot> bySection = new HashMap<>();

    private static final class Ballot {
        private final Map<String, Double> shares = new HashMap<>();
        private int votes;

        void add(Map<String, Double> vote) {
            vote.forEach((section, share) -> shares.merge(section, share, Double::sum));
            votes++;
        }

        double share(String section) {
            return shares.getOrDefault(section, 0.0);
        }
    }

    private SectionVotes() {}

    /** Returns the inquiries of a questionnaire with other evidence. */
    static List<Inquiry> count(List<Inquiry> inquiries) {
        SectionVotes votes = new SectionVotes();
        inquiries.forEach(votes::add);
        return inquiries.stream().map(votes::applied).toList();
    }

    private void add(Inquiry inquiry) {
        Map<String, Double> vote = vote(inquiry);
        if (!vote.isEmpty()) {
            all.add(vote);
            bySection
                    .computeIfAbsent(inquiry.section(), section -> new Ballot())
                    .add(vote);
        }
    }

    /** Returns the shares of the past sections in the vote of a question; none if nothing was found. */
    private static Map<String, Double> vote(Inquiry inquiry) {
        double best =
                inquiry.found().stream().mapToDouble(Found::evidence).max().orElse(0);
        Map<String, Double> weights = inquiry.found().stream()
                .filter(found -> found.evidence() > 0)
                .collect(Collectors.groupingBy(
                        SectionVotes::section,
                        Collectors.summingDouble(found -> Math.exp((found.evidence() - best) / LEAD))));
        double sum = weights.values().stream().mapToDouble(weight -> weight).sum();
        weights.replaceAll((section, weight) -> weight / sum);
        return weights;
    }

    private static String section(Found found) {
        return found.hit().answer().sections();
    }

    private Inquiry applied(Inquiry inquiry) {
        Map<String, Double> own = vote(inquiry);
        return inquiry.withFound(inquiry.found().stream()
                .map(found -> found.evidence() > 0 ? with(found, inquiry.section(), own) : found)
                .toList());
    }

    private Found with(Found found, String section, Map<String, Double> own) {
        String past = section(found);
        Ballot here = Objects.requireNonNull(bySection.get(section));
        double mine = own.getOrDefault(past, 0.0);
        double inAll = (all.share(past) - mine + LEAST) / (all.votes - 1 + LEAST);
        double inSection = (here.share(past) - mine + PRIOR * inAll) / (here.votes - 1 + PRIOR);
        double times = Math.min(MOST, inSection / inAll);
        return found.withEvidence(Math.max(0, found.evidence() + STRENGTH * Math.log(times)));
    }
}
