// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.figures;

import dev.checklist.match.AnswerLibrary;
import dev.checklist.match.Candidate;
import dev.checklist.match.Proposal;
import dev.checklist.model.Control;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Measures proposals for a set of questions. */
final class Figures {

    private final QuestionSet set;
    private final List<Proposal> proposals;
    private final Baselines baselines;

    Figures(QuestionSet set) {
        this.set = set;
        this.baselines = new Baselines(set.library());
        try (AnswerLibrary library = AnswerLibrary.of(List.of(set.library()))) {
            this.proposals = library.propose(set.questionnaire()).proposals();
        }
    }

    QuestionSet set() {
        return set;
    }

    /** Returns a row of the table of ranks: this library, then BM25 and Dice. */
    String ranks(Set<String> questions, String name) {
        List<Proposal> answerable = proposals.stream()
                .filter(each -> questions.contains(each.question().id()))
                .filter(each -> !set.targets(each.question()).isEmpty())
                .toList();
        return row(
                name,
                answerable.size(),
                share(answerable, each -> isHit(each.question(), ids(each), 1)),
                share(answerable, each -> isHit(each.question(), ids(each), 5)),
                hits(answerable, each -> baselines.bm25(each.question().requirement())),
                hits(answerable, each -> baselines.dice(each.question().requirement())));
    }

    private static String row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return row.toString();
    }

    private String hits(List<Proposal> answerable, Function<Proposal, List<String>> best) {
        return percent(count(answerable, each -> isHit(each.question(), best.apply(each), 1)), answerable.size())
                + " / "
                + percent(count(answerable, each -> isHit(each.question(), best.apply(each), 5)), answerable.size());
    }

    private static List<String> ids(Proposal proposal) {
        return proposal.candidates().stream().map(each -> each.control().id()).toList();
    }

    private boolean isHit(Control question, List<String> best, int first) {
        return best.stream().limit(first).anyMatch(set.targets(question)::contains);
    }

    private static int count(List<Proposal> proposals, Function<Proposal, Boolean> test) {
        return (int) proposals.stream().filter(test::apply).count();
    }

    private static String share(List<Proposal> proposals, Function<Proposal, Boolean> test) {
        int count = count(proposals, test);
        return count + " = " + percent(count, proposals.size());
    }

    static String percent(int count, int all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * count / all);
    }

    /** The outcome at a threshold. */
    record Outcome(int proposed, int right, int answerable, int unanswerable, int wronglyProposed) {

        Outcome plus(Outcome other) {
            return new Outcome(
                    proposed + other.proposed,
                    right + other.right,
                    answerable + other.answerable,
                    unanswerable + other.unanswerable,
                    wronglyProposed + other.wronglyProposed);
        }

        String row(String name) {
            return Figures.row(
                    name,
                    right + " of " + proposed + " = " + percent(right, proposed),
                    right + " of " + answerable + " = " + percent(right, answerable),
                    wronglyProposed + " of " + unanswerable + " = " + percent(wronglyProposed, unanswerable));
        }
    }

    Outcome outcome(Set<String> questions, double threshold) {
        Outcome outcome = new Outcome(0, 0, 0, 0, 0);
        for (Proposal each : proposals) {
            if (questions.contains(each.question().id())) {
                boolean isAnswerable = !set.targets(each.question()).isEmpty();
                boolean isProposed = each.best(threshold).isPresent();
                boolean isRight = isProposed && isHit(each.question(), ids(each), 1);
                outcome = outcome.plus(new Outcome(
                        number(isProposed),
                        number(isRight),
                        number(isAnswerable),
                        number(!isAnswerable),
                        number(isProposed && !isAnswerable)));
            }
        }
        return outcome;
    }

    /** Returns how many of the candidates with a score in a range there are, and how many of them are right. */
    int[] right(double from, double to) {
        int[] counts = new int[2];
        for (Proposal proposal : proposals) {
            for (Candidate each : proposal.candidates()) {
                if (each.score() >= from && each.score() < to) {
                    counts[0]++;
                    counts[1] += number(set.targets(proposal.question())
                            .contains(each.control().id()));
                }
            }
        }
        return counts;
    }

    private static int number(boolean is) {
        return is ? 1 : 0;
    }
}
