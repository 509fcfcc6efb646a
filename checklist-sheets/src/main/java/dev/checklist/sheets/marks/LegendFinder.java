// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Verdict;
import dev.checklist.model.text.Resources;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds legends, which explain the marks of a sheet: {@code ○：実施、△：一部実施、×：未実施、－：対象外}. */
public final class LegendFinder {

    private static final Pattern ENTRY = Pattern.compile(
            "([○〇◯●◎△▲×✕✖☓－−―※□☑✓レ■]|(?<![A-Za-z])[A-DYNOX](?![A-Za-z]))\\s*(?:[:：=＝…]|は|\\s-\\s)\\s*([^○〇◯●◎△▲×✕✖☓※、，,;；/／\\n]+)");

    private static final String RESOURCE = "meanings.txt";
    private static final Map<Verdict, Pattern> MEANINGS = meanings();

    /**
     * The explanation of one mark in a legend.
     *
     * @param verdict the verdict that the meaning expresses; empty if the meaning is not understood
     */
    public record Entry(String mark, String meaning, Optional<Verdict> verdict) {}

    private LegendFinder() {}

    private static Map<Verdict, Pattern> meanings() {
        Map<Verdict, Pattern> meanings = new LinkedHashMap<>();
        for (String line : Resources.lines(LegendFinder.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            int colon = line.indexOf(':');
            Verdict verdict = Verdict.valueOf(
                    line.substring(0, colon).strip().toUpperCase(Locale.ROOT).replace('-', '_'));
            String words = Stream.of(line.substring(colon + 1).split("\\|", -1))
                    .map(word -> word(word.strip()))
                    .collect(Collectors.joining("|"));
            meanings.put(verdict, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }
        return meanings;
    }

    /**
     * Returns a regular expression for a word. English words match only as whole words: {@code not} does not match in
     * {@code noted}.
     */
    private static String word(String word) {
        return word.charAt(0) < 0x80 ? "\\b" + Pattern.quote(word) + "\\b" : Pattern.quote(word);
    }

    /**
     * Returns the entries of a text if it is a legend; otherwise an empty list. A legend explains two marks or more,
     * and at least one of the meanings is understood.
     */
    static List<Entry> find(String text) {
        List<Entry> entries = new ArrayList<>();
        Matcher matcher = ENTRY.matcher(text);
        while (matcher.find()) {
            String meaning = CellTexts.trim(matcher.group(2)).replaceAll("[」』）)\\]]+$", "");
            entries.add(new Entry(matcher.group(1), meaning, verdictOf(meaning)));
        }
        boolean understood = entries.stream().anyMatch(entry -> entry.verdict().isPresent());
        return entries.size() >= 2 && understood ? entries : List.of();
    }

    /** Whether the whole text is a mark of one of the built-in vocabularies. */
    public static boolean isAnswer(String text) {
        return !CellTexts.isBlank(text)
                && Vocabularies.all().stream()
                        .anyMatch(vocabulary -> vocabulary.verdictOf(text).isPresent());
    }

    /** Returns the verdict that a meaning expresses: by a vocabulary that contains it, or else by its words. */
    static Optional<Verdict> verdictOf(String meaning) {
        for (Vocabulary vocabulary : Vocabularies.all()) {
            Optional<Verdict> known = vocabulary.verdictOf(meaning);
            if (known.isPresent() && !meaning.isEmpty()) {
                return known;
            }
        }
        return MEANINGS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(meaning).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
