// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language that change or contradict an answer when they occur in its explanation. */
final class Hints {

    private final boolean isSpaced;
    private final Map<Verdict, List<String>> words = new EnumMap<>(Verdict.class);
    private final List<String> negations = new ArrayList<>();

    Hints(boolean isSpaced) {
        this.isSpaced = isSpaced;
    }

    void add(Verdict verdict, String word) {
        words.computeIfAbsent(verdict, each -> new ArrayList<>()).add(word);
    }

    void addNegation(String word) {
        negations.add(word);
    }

    /** Returns the verdicts at which the words of an explanation hint. */
    Set<Verdict> in(String key) {
        Set<Verdict> found = EnumSet.noneOf(Verdict.class);
        words.forEach((verdict, texts) -> {
            if (texts.stream().anyMatch(text -> contains(key, text))) {
                found.add(verdict);
            }
        });
        return found;
    }

    /** Whether an explanation has a word that denies something. */
    boolean deny(String key) {
        return negations.stream().anyMatch(text -> contains(key, text));
    }

    /** Whether a text contains a word: as a whole in languages that separate words. */
    private boolean contains(String text, String word) {
        if (!isSpaced) {
            return text.contains(word);
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || word.startsWith("n'");
            if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
