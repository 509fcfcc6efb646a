// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.text.Resources;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.mapping.ColumnRole;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which role the name of a column speaks for, and how clearly. */
final class HeaderNames {

    /** The score of a name that is known as it is. */
    static final int EXACT = 100;

    private static final int SUFFIX = 70;
    private static final int WORD = 65;

    /** The least part of a name that a known one must make up to be found inside it, in percent. */
    private static final int LEAST_PART = 30;

    private static final String RESOURCE = "header-names.txt";
    private static final HeaderNames BUILT_IN = read();

    private final Map<ColumnRole, Map<String, Integer>> exact = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, Map<String, Integer>> suffixes = new EnumMap<>(ColumnRole.class);
    private final Map<String, ColumnRole> rightOfStatus = new HashMap<>();
    private final Map<String, ColumnRole> own = new HashMap<>();

    private HeaderNames() {}

    private static HeaderNames read() {
        HeaderNames names = new HeaderNames();
        for (String line : Resources.lines(HeaderNames.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            int colon = line.indexOf(':');
            String role = line.substring(0, colon).strip();
            for (String name : line.substring(colon + 1).split("\\|", -1)) {
                names.add(role, name.strip());
            }
        }
        return names;
    }

    /** The library's own names with others before them. */
    static HeaderNames with(Map<String, ColumnRole> others) {
        if (others.isEmpty()) {
            return BUILT_IN;
        }
        HeaderNames names = new HeaderNames();
        names.exact.putAll(BUILT_IN.exact);
        names.suffixes.putAll(BUILT_IN.suffixes);
        names.rightOfStatus.putAll(BUILT_IN.rightOfStatus);
        others.forEach((name, role) -> names.own.put(key(name), role));
        return names;
    }

    private void add(String role, String name) {
        if (role.startsWith("[")) {
            rightOfStatus.put(CellTexts.key(name), role(role.substring(1, role.length() - 1)));
        } else if (name.startsWith("*")) {
            suffixes.computeIfAbsent(role(role), r -> new LinkedHashMap<>()).put(CellTexts.key(name), SUFFIX);
        } else {
            exact.computeIfAbsent(role(role), r -> new LinkedHashMap<>()).put(key(name), EXACT);
        }
    }

    /** A mark such as ○ has no letters, and is its own key. */
    private static String key(String name) {
        String key = CellTexts.key(name);
        return key.isEmpty() ? CellTexts.trim(name) : key;
    }

    private static ColumnRole role(String token) {
        return ColumnRole.valueOf(token.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a name is known as it is, for whatever role. */
    boolean isKnown(String name) {
        String key = key(name);
        return own.containsKey(key) || exact.values().stream().anyMatch(known -> known.containsKey(key));
    }

    /** How clearly a name speaks for a role: 0 not at all, {@link #EXACT} if it is known as it is. */
    int score(String name, ColumnRole role) {
        String key = key(name);
        if (key.isEmpty()) {
            return 0;
        }
        ColumnRole said = own.get(key);
        if (said != null) {
            return said == role ? 2 * EXACT : 0;
        }
        Map<String, Integer> known = exact.getOrDefault(role, Map.of());
        Integer score = known.get(key);
        if (score != null) {
            return score;
        }
        int best = 0;
        for (Map.Entry<String, Integer> suffix :
                suffixes.getOrDefault(role, Map.of()).entrySet()) {
            if (key.endsWith(suffix.getKey())) {
                best = Math.max(best, suffix.getValue());
            }
        }
        return Math.max(best, inside(key, words(name), known, role));
    }

    private static int inside(String key, Set<String> words, Map<String, Integer> known, ColumnRole role) {
        int best = 0;
        if (role == ColumnRole.TICK) {
            return best;
        }
        for (String name : known.keySet()) {
            if (words.contains(name)) {
                best = Math.max(best, WORD);
            }
            boolean enough = name.length() > (name.charAt(0) < 0x80 ? 3 : 2);
            if (enough && key.contains(name)) {
                int part = EXACT * name.length() / key.length();
                // What a name ends with weighs more than what it begins with.
                best = Math.max(best, key.endsWith(name) ? (part + EXACT) / 2 - 10 : part - 10);
            }
        }
        return best < LEAST_PART ? 0 : best;
    }

    /** The words of a name, each as its key; a text without blanks is no word of itself. */
    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : name.split("[\\s/_\\-()\\[\\]?:]+", -1)) {
            words.add(CellTexts.key(word));
        }
        return words;
    }

    /** What a column is that would ask for something if it stood left of the answer. */
    Optional<ColumnRole> rightOfStatus(String name) {
        return Optional.ofNullable(rightOfStatus.get(CellTexts.key(name)));
    }
}
