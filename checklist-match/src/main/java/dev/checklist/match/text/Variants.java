// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import dev.checklist.match.glossary.Concept;
import dev.checklist.match.glossary.Glossary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a glossary in folded texts, wherever they occur. */
final class Variants {

    /** So many first characters are looked up; shorter variants are looked up as a whole. */
    private static final int START = 3;

    private record Variant(String text, String concept) {}

    private record Phrase(List<String> stems, String concept) {}

    /** A variant from one place in a text to another, the end not included. */
    record Match(int start, int end, String concept) {

        int length() {
            return end - start;
        }
    }

    /** Those with Chinese or Japanese characters, by their first characters. */
    private final Map<String, List<Variant>> byStart = new HashMap<>();

    /** The first characters of these variants: most places of a text start none. */
    private final BitSet first = new BitSet();

    /** The others, by their first word. */
    private final Map<String, List<Phrase>> byWord = new HashMap<>();

    Variants(Glossary glossary) {
        for (Concept concept : glossary.concepts()) {
            concept.variants().values().forEach(words -> words.forEach(word -> add(word, concept.id())));
        }
    }

    private void add(String word, String concept) {
        String folded = Folding.fold(word);
        if (folded.codePoints().anyMatch(Script::isCjk)) {
            first.set(folded.charAt(0));
            add(byStart, start(folded, 0, START), new Variant(folded, concept));
            return;
        }
        List<String> stems =
                LatinWords.of(folded).stream().map(LatinWords.Word::stem).toList();
        if (!stems.isEmpty()) {
            add(byWord, stems.get(0), new Phrase(stems, concept));
        }
    }

    private static <T> void add(Map<String, List<T>> variants, String key, T variant) {
        variants.computeIfAbsent(key, each -> new ArrayList<>()).add(variant);
    }

    private static String start(String text, int from, int length) {
        return text.substring(from, Math.min(text.length(), from + length));
    }

    List<Match> in(String folded) {
        List<Match> matches = new ArrayList<>();
        for (int i = first(folded, 0); i < folded.length(); i = first(folded, i + 1)) {
            for (int length = 1; length <= START; length++) {
                addMatches(folded, i, byStart.getOrDefault(start(folded, i, length), List.of()), matches);
            }
        }
        List<LatinWords.Word> words = LatinWords.of(folded);
        for (int i = 0; i < words.size(); i++) {
            addMatches(words, i, matches);
        }
        return matches;
    }

    private int first(String folded, int from) {
        int place = from;
        while (place < folded.length() && !first.get(folded.charAt(place))) {
            place++;
        }
        return place;
    }

    private static void addMatches(String folded, int start, List<Variant> variants, List<Match> matches) {
        for (Variant each : variants) {
            int end = start + each.text().length();
            if (folded.startsWith(each.text(), start) && isBoundary(folded, start) && isBoundary(folded, end)) {
                matches.add(new Match(start, end, each.concept()));
            }
        }
    }

    private void addMatches(List<LatinWords.Word> words, int start, List<Match> matches) {
        LatinWords.Word word = words.get(start);
        for (Phrase each : byWord.getOrDefault(word.stem(), List.of())) {
            int last = start + each.stems().size() - 1;
            if (last < words.size() && isAt(start, words, each.stems())) {
                matches.add(new Match(word.start(), words.get(last).end(), each.concept()));
            }
        }
    }

    private static boolean isAt(int start, List<LatinWords.Word> words, List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            if (!words.get(start + i).stem().equals(stems.get(i))) {
                return false;
            }
        }
        return true;
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
