// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import dev.checklist.match.glossary.Concept;
import dev.checklist.match.glossary.Glossary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the words of a glossary in folded texts, wherever they occur. */
final class Variants {

    /** So many first characters are looked up; shorter variants are looked up as a whole. */
    private static final int START = 3;

    private record Variant(String text, int words, String concept) {}

    /** A variant from one place in a text to another, the end not included. */
    record Match(int start, int end, String concept) {

        int length() {
            return end - start;
        }
    }

    /** Those with Chinese or Japanese characters, by their first characters. */
    private final Map<String, List<Variant>> byStart = new HashMap<>();

    /** The others, by their first word. */
    private final Map<String, List<Variant>> byWord = new HashMap<>();

    Variants(Glossary glossary) {
        for (Concept concept : glossary.concepts()) {
            concept.variants().values().forEach(words -> words.forEach(word -> add(word, concept.id())));
        }
    }

    private void add(String word, String concept) {
        String folded = Folding.fold(word);
        if (folded.codePoints().anyMatch(Script::isCjk)) {
            add(byStart, start(folded, 0, START), new Variant(folded, 0, concept));
            return;
        }
        List<LatinWords.Word> words = LatinWords.of(folded);
        if (!words.isEmpty()) {
            add(byWord, words.get(0).stem(), new Variant(joined(words), words.size(), concept));
        }
    }

    private static void add(Map<String, List<Variant>> variants, String key, Variant variant) {
        variants.computeIfAbsent(key, each -> new ArrayList<>()).add(variant);
    }

    private static String start(String text, int from, int length) {
        return text.substring(from, Math.min(text.length(), from + length));
    }

    private static String joined(List<LatinWords.Word> words) {
        return words.stream().map(LatinWords.Word::stem).collect(Collectors.joining(" "));
    }

    List<Match> in(String folded) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            for (int length = 1; length <= START; length++) {
                addMatches(folded, i, byStart.getOrDefault(start(folded, i, length), List.of()), matches);
            }
        }
        List<LatinWords.Word> words = LatinWords.of(folded);
        for (int i = 0; i < words.size(); i++) {
            addMatches(words.subList(i, words.size()), matches);
        }
        return matches;
    }

    private static void addMatches(String folded, int start, List<Variant> variants, List<Match> matches) {
        for (Variant each : variants) {
            int end = start + each.text().length();
            if (folded.startsWith(each.text(), start) && isBoundary(folded, start) && isBoundary(folded, end)) {
                matches.add(new Match(start, end, each.concept()));
            }
        }
    }

    private void addMatches(List<LatinWords.Word> words, List<Match> matches) {
        LatinWords.Word first = words.get(0);
        for (Variant each : byWord.getOrDefault(first.stem(), List.of())) {
            if (each.words() <= words.size()
                    && joined(words.subList(0, each.words())).equals(each.text())) {
                matches.add(new Match(first.start(), words.get(each.words() - 1).end(), each.concept()));
            }
        }
    }

    /** Whether a place is not in the middle of a Latin word. */
    private static boolean isBoundary(String text, int place) {
        return place == 0
                || place == text.length()
                || !isLatin(text.codePointBefore(place))
                || !isLatin(text.codePointAt(place));
    }

    private static boolean isLatin(int c) {
        return Character.isLetterOrDigit(c) && !Script.isCjk(c);
    }
}
