// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.checklist.match.Proposal;
import dev.checklist.match.figures.Figures.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Measures the proposals, prints the figures, and compares them with those in docs/match.md. */
class FiguresTest {

    private static final Path FOLDER = Path.of(System.getProperty("checklist.testdata"));

    @Test
    void figuresAreThoseOfThePage() throws IOException {
        assumeTrue(Files.exists(FOLDER.resolve("reuse/questions.tsv")), "no test data");
        String page = Files.readString(Path.of(System.getProperty("checklist.root"), "docs/match.md"));

        String tables = tables();

        System.out.println(tables);
        String begin = "<!-- measured -->\n";
        String end = "<!-- end -->";
        assertEquals(tables, page.substring(page.indexOf(begin) + begin.length(), page.indexOf(end)));
    }

    private static String tables() throws IOException {
        QuestionSets sets = new QuestionSets(FOLDER);
        List<Figures> questions =
                List.of(new Figures(sets.reuse("ja")), new Figures(sets.reuse("zh")), new Figures(sets.reuse("en")));
        List<Figures> all = new ArrayList<>(questions);
        Figures editions = new Figures(sets.editions());
        all.add(editions);
        all.add(new Figures(sets.translations(true)));
        all.add(new Figures(sets.translations(false)));
        StringBuilder tables = new StringBuilder();
        ranks(all, tables);
        thresholds(questions, editions, tables);
        scores(questions, editions, tables);
        return tables.append('\n').append(new CarriedFigures(sets).table()).toString();
    }

    private static void ranks(List<Figures> all, StringBuilder tables) {
        tables.append("| set | answerable | hit@1 | hit@5 | BM25 hit@1 / hit@5 | Dice hit@1 / hit@5 |\n");
        tables.append("|---|---|---|---|---|---|\n");
        for (Figures each : all) {
            Set<String> both = new HashSet<>(each.set().half(true));
            both.addAll(each.set().half(false));
            tables.append(each.ranks(both, each.set().name())).append('\n');
            tables.append(each.ranks(each.set().half(true), "– fitted half")).append('\n');
            tables.append(each.ranks(each.set().half(false), "– other half")).append('\n');
        }
    }

    private static void thresholds(List<Figures> questions, Figures editions, StringBuilder tables) {
        tables.append("\n| set, at ")
                .append(Proposal.THRESHOLD)
                .append(" | right | covered | unanswerable with a proposal |\n");
        tables.append("|---|---|---|---|\n");
        questions.forEach(each -> addOutcomes(each.set().name(), List.of(each), tables));
        addOutcomes("questions, all", questions, tables);
        addOutcomes(editions.set().name(), List.of(editions), tables);
    }

    private static void addOutcomes(String name, List<Figures> sets, StringBuilder tables) {
        Outcome fitted = outcome(sets, true);
        Outcome other = outcome(sets, false);
        tables.append(fitted.plus(other).row(name)).append('\n');
        tables.append(fitted.row("– fitted half")).append('\n');
        tables.append(other.row("– other half")).append('\n');
    }

    private static Outcome outcome(List<Figures> sets, boolean isFitted) {
        return sets.stream()
                .map(each -> each.outcome(each.set().half(isFitted), Proposal.THRESHOLD))
                .reduce(Outcome::plus)
                .orElseThrow();
    }

    private static void scores(List<Figures> questions, Figures editions, StringBuilder tables) {
        tables.append("\n| score | questions | right | ASVS | right |\n|---|---|---|---|---|\n");
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            double to = tenth == 9 ? 2 : from + 0.1;
            int[] some = questions.stream()
                    .map(each -> each.right(from, to))
                    .reduce((one, next) -> new int[] {one[0] + next[0], one[1] + next[1]})
                    .orElseThrow();
            int[] others = editions.right(from, to);
            tables.append(String.format(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %s | %d | %s |%n",
                    from,
                    from + 0.1,
                    some[0],
                    Figures.percent(some[1], some[0]),
                    others[0],
                    Figures.percent(others[1], others[0])));
        }
    }
}
