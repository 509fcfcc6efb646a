// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.figures;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What anybody would try first, to compare with: pairs of neighbouring characters and Latin words, nothing else. */
final class Baselines {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final List<String> ids = new ArrayList<>();
    private final List<List<String>> requirements = new ArrayList<>();
    private final List<List<String>> answers = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    Baselines(Checklist library) {
        for (Control control : library.controls()) {
            ids.add(control.id());
            requirements.add(tokens(control.requirement()));
            answers.add(tokens(control.requirement() + " " + control.remarks().orElse("")));
        }
        answers.forEach(tokens -> new HashSet<>(tokens).forEach(token -> frequencies.merge(token, 1, Integer::sum)));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (String word : folded.split("[^\\p{L}\\p{N}ー]+")) {
            if (word.codePoints().noneMatch(Baselines::isCjk)) {
                tokens.add(word);
                continue;
            }
            for (int i = 0; i + 1 < word.length(); i++) {
                tokens.add(word.substring(i, i + 2));
            }
        }
        tokens.removeIf(String::isEmpty);
        return tokens;
    }

    private static boolean isCjk(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    /** Returns the ids of the five requirements with the highest Dice coefficients. */
    List<String> dice(String question) {
        return best(question, requirements, (asked, tokens) -> {
            Set<String> shared = new HashSet<>(tokens);
            int all = shared.size() + asked.size();
            shared.retainAll(asked);
            return all == 0 ? 0 : 2.0 * shared.size() / all;
        });
    }

    /** Returns the ids of the five requirements with remarks that have the highest BM25 scores. */
    List<String> bm25(String question) {
        double average = answers.stream().mapToInt(List::size).average().orElse(1);
        return best(question, answers, (asked, tokens) -> {
            double norm = SATURATION * (1 - LENGTH + LENGTH * tokens.size() / average);
            Map<String, Integer> counts = new HashMap<>();
            tokens.forEach(token -> counts.merge(token, 1, Integer::sum));
            double score = 0;
            for (String token : asked) {
                int count = counts.getOrDefault(token, 0);
                score += rarity(token) * count * (1 + SATURATION) / (count + norm);
            }
            return score;
        });
    }

    private double rarity(String token) {
        int with = frequencies.getOrDefault(token, 0);
        return Math.log(1 + (answers.size() - with + 0.5) / (with + 0.5));
    }

    private List<String> best(
            String question, List<List<String>> texts, BiFunction<Set<String>, Collection<String>, Double> score) {
        Set<String> asked = new HashSet<>(tokens(question));
        double[] scores =
                texts.stream().mapToDouble(text -> score.apply(asked, text)).toArray();
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .limit(5)
                .map(ids::get)
                .toList();
    }
}
