// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.text.Letters;
import dev.checklist.sheets.grid.CellTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares requirements. A wrong answer is worse than none, so that two of them are the same only if that is plain. */
final class Requirements {

    /** Words, and signs of Japanese and Chinese, that turn a requirement into another one. */
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "without", "non", "except", "unless", "nicht", "kein", "keine", "ohne", "ne", "pas",
            "sans", "sin", "未", "不", "非", "無", "无", "没", "禁", "否", "な", "ぬ", "ず", "ん");

    private static final int EXTRA_WORDS = 1;
    private static final int EXTRA_SIGNS = 2;
    private static final int SHARE = 10;

    private Requirements() {}

    /** Returns a key that is the same for requirements that differ in case, punctuation, space and width only. */
    static String key(String requirement) {
        return CellTexts.key(requirement);
    }

    /**
     * Whether two requirements with the same id are the same: one has few words more than the other, none of which is a
     * number or a negation. A requirement without letters and digits says nothing, and is the same as any other.
     */
    static boolean areSame(String one, String other) {
        if (key(one).equals(key(other)) || key(one).isEmpty() || key(other).isEmpty()) {
            return true;
        }
        List<String> shorter = words(one);
        List<String> longer = words(other);
        if (shorter.size() > longer.size()) {
            shorter = words(other);
            longer = words(one);
        }
        int most = Math.max(hasWords(longer) ? EXTRA_WORDS : EXTRA_SIGNS, longer.size() / SHARE);
        return longer.size() - shorter.size() <= most && addsLittle(shorter, longer);
    }

    /** Whether all words of one list come in another in the same order, and what is added changes nothing. */
    private static boolean addsLittle(List<String> shorter, List<String> longer) {
        int next = 0;
        for (String word : longer) {
            if (next < shorter.size() && shorter.get(next).equals(word)) {
                next++;
            } else if (NEGATIONS.contains(word)
                    || word.endsWith("n't")
                    || word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return next == shorter.size();
    }

    private static boolean hasWords(List<String> words) {
        return words.stream().anyMatch(word -> word.length() > 1);
    }

    /** Returns the words of a text. Each sign of a language without spaces counts as one. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Letters.lower(Letters.compatible(text)).codePoints().forEach(c -> {
            boolean isPart = Character.isLetterOrDigit(c) || c == '\'';
            if (isPart && !isSign(c)) {
                word.appendCodePoint(c);
                return;
            }
            if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (isPart) {
                words.add(Character.toString(c));
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isSign(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || c == 'ー';
    }
}
