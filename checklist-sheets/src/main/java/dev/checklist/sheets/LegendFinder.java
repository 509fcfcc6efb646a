// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.Vocabularies;
import dev.checklist.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a sheet says of its marks: {@code ○：実施、△：一部実施、×：未実施、－：対象外}. */
final class LegendFinder {

    private static final Pattern ENTRY = Pattern.compile(
            "([○〇◯●◎△▲×✕✖☓－−―※□☑✓レ■]|(?<![A-Za-z])[A-DYNOX](?![A-Za-z]))\\s*(?:[:：=＝…]|は|\\s-\\s)\\s*([^○〇◯●◎△▲×✕✖☓※、，,;；/／\\n]+)");

    private static final String RESOURCE = "meanings.txt";
    private static final Map<Verdict, List<String>> MEANINGS = meanings();

    private LegendFinder() {}

    private static Map<Verdict, List<String>> meanings() {
        Map<Verdict, List<String>> meanings = new LinkedHashMap<>();
        for (String line : Resources.lines(RESOURCE)) {
            int colon = line.indexOf(':');
            Verdict verdict = Verdict.valueOf(
                    line.substring(0, colon).strip().toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String word : line.substring(colon + 1).split("\\|", -1)) {
                meanings.computeIfAbsent(verdict, v -> new ArrayList<>()).add(word.strip());
            }
        }
        return meanings;
    }

    /** The terms in a text, if it is a legend: two marks or more, each with what it means. */
    static List<Term> find(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = ENTRY.matcher(text);
        while (matcher.find()) {
            String meaning = Texts.trim(matcher.group(2)).replaceAll("[」』）)\\]]+$", "");
            verdictOf(meaning).ifPresent(verdict -> terms.add(new Term(matcher.group(1), verdict, meaning)));
        }
        return terms.size() >= 2 ? terms : List.of();
    }

    /** Whether a text is by itself an answer that some vocabulary knows. */
    static boolean isAnswer(String text) {
        return !Texts.isBlank(text)
                && Vocabularies.all().stream()
                        .anyMatch(vocabulary -> vocabulary.verdictOf(text).isPresent());
    }

    /** What a meaning says, by its words. */
    static Optional<Verdict> verdictOf(String meaning) {
        for (Vocabulary vocabulary : Vocabularies.all()) {
            Optional<Verdict> known = vocabulary.verdictOf(meaning);
            if (known.isPresent() && !meaning.isEmpty()) {
                return known;
            }
        }
        String lower = meaning.toLowerCase(Locale.ROOT);
        return MEANINGS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
