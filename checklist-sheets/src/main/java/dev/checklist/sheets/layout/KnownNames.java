// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.sheets.mapping.ColumnRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds known names inside longer ones, and those that are misspelt, at a cost that the length of the name says. */
final class KnownNames {

    private static final int WORD_SCORE = 65;
    /** The minimum score of a known name inside a longer name. The score depends on its share of the longer name. */
    private static final int MIN_PART_SCORE = 30;

    private record Known(ColumnRole role, String name) {}

    private final Map<String, List<Known>> words = new HashMap<>();
    /** The names that may be parts of others, by their first two letters. */
    private final Map<Integer, List<Known>> parts = new HashMap<>();
    /** The names that may be misspelt, by their lengths. */
    private final Map<Integer, List<Known>> misspelt = new HashMap<>();

    /** Adds a name, which is a key. */
    void add(ColumnRole role, String name) {
        if (role == ColumnRole.TICK) {
            return;
        }
        Known known = new Known(role, name);
        add(words, name, known);
        if (name.length() > (name.charAt(0) < 0x80 ? 3 : 2)) {
            add(parts, start(name, 0), known);
        }
        if (name.length() >= HeaderNames.LONG_WORD && HeaderNames.isAscii(name)) {
            add(misspelt, name.length(), known);
        }
    }

    private static <K> void add(Map<K, List<Known>> map, K key, Known known) {
        map.computeIfAbsent(key, each -> new ArrayList<>()).add(known);
    }

    private static int start(String text, int index) {
        return text.charAt(index) << Character.SIZE | text.charAt(index + 1);
    }

    /**
     * Returns the scores of the roles whose names occur inside a longer name.
     *
     * @param key   the key of the longer name
     * @param words the keys of its words
     */
    Map<ColumnRole, Integer> inside(String key, Set<String> words) {
        Map<ColumnRole, Integer> scores = new EnumMap<>(ColumnRole.class);
        for (String word : words) {
            this.words
                    .getOrDefault(word, List.of())
                    .forEach(known -> scores.merge(known.role(), WORD_SCORE, Math::max));
        }
        for (int i = 0; i + 1 < key.length(); i++) {
            for (Known known : parts.getOrDefault(start(key, i), List.of())) {
                if (key.startsWith(known.name(), i)) {
                    scores.merge(known.role(), score(key, known.name()), Math::max);
                }
            }
        }
        scores.values().removeIf(score -> score < MIN_PART_SCORE);
        for (int length = key.length() - 1; length <= key.length() + 1; length++) {
            for (Known known : misspelt.getOrDefault(length, List.of())) {
                if (isMisspelt(key, known.name())) {
                    scores.put(known.role(), HeaderNames.MISSPELT_SCORE);
                }
            }
        }
        return scores;
    }

    private static int score(String key, String name) {
        int part = HeaderNames.EXACT_SCORE * name.length() / key.length();
        // The end of a name has more weight than its beginning.
        return key.endsWith(name) ? (part + HeaderNames.EXACT_SCORE) / 2 - 10 : part - 10;
    }

    /** Whether two names differ by one letter that is missing, added or another, or by two neighbours exchanged. */
    static boolean isMisspelt(String name, String known) {
        if (Math.abs(name.length() - known.length()) > 1) {
            return false;
        }
        int shorter = Math.min(name.length(), known.length());
        int start = 0;
        while (start < shorter && name.charAt(start) == known.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && name.charAt(name.length() - 1 - end) == known.charAt(known.length() - 1 - end)) {
            end++;
        }
        int rest = name.length() - start - end;
        int restKnown = known.length() - start - end;
        boolean isExchanged = rest == 2
                && restKnown == 2
                && name.charAt(start) == known.charAt(start + 1)
                && name.charAt(start + 1) == known.charAt(start);
        return (rest <= 1 && restKnown <= 1) || isExchanged;
    }
}
