// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.text.Resources;
import dev.checklist.model.text.Texts;
import dev.checklist.model.token.Token;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.mapping.ColumnRole;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Scores how strongly the name of a column indicates a role. */
final class HeaderNames {

    /** The score of a name that is in the list of names. */
    static final int EXACT_SCORE = 100;

    /** The score of a name that differs from a known one by one letter, or by two letters that are exchanged. */
    static final int MISSPELT_SCORE = 90;

    private static final int SUFFIX_SCORE = 70;
    /** The length from which a word of Latin letters is found inside a name. */
    static final int LONG_WORD = 8;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/_\\-()\\[\\]?:]+");
    private static final String PREVIOUS = "!previous";
    private static final String FLAG = "!flag";
    private static final String SCOPE = "!scope";
    private static final String REASON = "!reason";
    private static final String RESOURCE = "header-names.txt";
    private static final HeaderNames BUILT_IN = read();

    private final Map<ColumnRole, Map<String, Integer>> exact = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, Map<String, Integer>> suffixes = new EnumMap<>(ColumnRole.class);
    private final Map<String, Set<String>> marked = new HashMap<>();
    private final Map<String, ColumnRole> rightOfStatus = new HashMap<>();
    private final Map<String, ColumnRole> custom = new HashMap<>();
    private final KnownNames parts;
    /** The scores of the names that were asked for. Many columns have the same names, and are asked for again. */
    private final Map<String, Map<ColumnRole, Integer>> scores = new HashMap<>();

    private final Map<String, Set<String>> kinds = new HashMap<>();

    private HeaderNames(KnownNames parts) {
        this.parts = parts;
    }

    private static HeaderNames read() {
        HeaderNames names = new HeaderNames(new KnownNames());
        for (String line : Resources.lines(HeaderNames.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            int colon = line.indexOf(':');
            String role = line.substring(0, colon).strip();
            for (String name : Texts.split(line.substring(colon + 1), '|')) {
                names.add(role, name.strip());
            }
        }
        return names;
    }

    /** Returns the built-in names together with other names, which take precedence. */
    static HeaderNames with(Map<String, ColumnRole> others) {
        HeaderNames names = new HeaderNames(BUILT_IN.parts);
        names.exact.putAll(BUILT_IN.exact);
        names.suffixes.putAll(BUILT_IN.suffixes);
        names.rightOfStatus.putAll(BUILT_IN.rightOfStatus);
        names.marked.putAll(BUILT_IN.marked);
        others.forEach((name, role) -> names.custom.put(key(name), role));
        return names;
    }

    private void add(String role, String name) {
        if (role.startsWith("!")) {
            marked.computeIfAbsent(role, r -> new HashSet<>()).add(CellTexts.key(name));
        } else if (role.startsWith("[")) {
            rightOfStatus.put(CellTexts.key(name), role(role.substring(1, role.length() - 1)));
        } else if (name.startsWith("*")) {
            suffixes.computeIfAbsent(role(role), r -> new LinkedHashMap<>()).put(CellTexts.key(name), SUFFIX_SCORE);
        } else {
            String key = key(name);
            if (exact.computeIfAbsent(role(role), r -> new LinkedHashMap<>()).put(key, EXACT_SCORE) == null) {
                parts.add(role(role), key);
            }
        }
    }

    /** Returns the key of a name. A mark such as ○ has no letters, so the mark itself is the key. */
    private static String key(String name) {
        String key = CellTexts.key(name);
        return key.isEmpty() ? CellTexts.trim(name) : key;
    }

    private static ColumnRole role(String token) {
        return Token.find(ColumnRole.class, token).orElseThrow();
    }

    /** Whether a name is in the list of names, for any role. */
    boolean isKnown(String name) {
        String key = key(name);
        return custom.containsKey(key) || exact.values().stream().anyMatch(known -> known.containsKey(key));
    }

    /**
     * Returns how strongly a name indicates a role: 0 for not at all, {@link #EXACT_SCORE} if the name is in the list
     * of names, one less if it is without what stands in brackets and without the year, and twice that if the caller gave the name this role.
     */
    int score(String name, ColumnRole role) {
        return scores.computeIfAbsent(name, this::scoresOf).getOrDefault(role, 0);
    }

    private Map<ColumnRole, Integer> scoresOf(String name) {
        String key = key(name);
        ColumnRole customRole = custom.get(key);
        if (customRole != null) {
            return Map.of(customRole, 2 * EXACT_SCORE);
        }
        Map<ColumnRole, Integer> found = key.isEmpty() ? new EnumMap<>(ColumnRole.class) : ofKey(key, name);
        String plain = ColumnYears.without(name);
        if (!plain.equals(name)) {
            String plainKey = key(plain);
            exact.forEach((role, known) -> {
                if (known.containsKey(plainKey)) {
                    found.merge(role, EXACT_SCORE - 1, Math::max);
                }
            });
        }
        return found;
    }

    private Map<ColumnRole, Integer> ofKey(String key, String name) {
        Map<ColumnRole, Integer> found = parts.inside(key, words(name));
        suffixes.forEach((role, known) -> known.forEach((suffix, score) -> {
            if (key.endsWith(suffix)) {
                found.merge(role, score, Math::max);
            }
        }));
        exact.forEach((role, known) -> {
            if (known.containsKey(key)) {
                found.put(role, EXACT_SCORE);
            }
        });
        return found;
    }

    /** Returns the keys of the words of a name. */
    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(name, -1)) {
            words.add(CellTexts.key(word));
        }
        return words;
    }

    /** Returns the year in a name; 0 if it has none. */
    int year(String name) {
        return ColumnYears.of(name);
    }

    /** Whether a name says that its column holds answers of the past. */
    boolean isPrevious(String name) {
        return kinds(name).contains(PREVIOUS);
    }

    /** Whether a name says that its column holds what the asker filled in: a flag, an example, the expected answer. */
    boolean isFlag(String name) {
        return kinds(name).contains(FLAG);
    }

    /** Whether a name says that its column tells whether a requirement applies. */
    boolean isScope(String name) {
        return kinds(name).contains(SCOPE);
    }

    /** Whether a name asks for the reason of an answer. */
    boolean isReason(String name) {
        return kinds(name).contains(REASON);
    }

    private Set<String> kinds(String name) {
        return kinds.computeIfAbsent(name, this::kindsOf);
    }

    private Set<String> kindsOf(String name) {
        String key = key(name);
        Set<String> words = words(name);
        Set<String> found = new HashSet<>();
        for (String kind : List.of(PREVIOUS, FLAG, REASON)) {
            if (isMarked(kind, CellTexts.key(name), words)) {
                found.add(kind);
            }
        }
        boolean isStatus = exact.getOrDefault(ColumnRole.STATUS, Map.of()).containsKey(key);
        if (isStatus || custom.containsKey(key)) {
            found.remove(FLAG);
        }
        if (marked.getOrDefault(SCOPE, Set.of()).contains(key(ColumnYears.without(name)))) {
            found.add(SCOPE);
        }
        return found;
    }

    /** Whether a name ends with the name of a column of answers: {@code 監査人評価}. */
    boolean endsLikeStatus(String name) {
        String key = CellTexts.key(name);
        return exact.getOrDefault(ColumnRole.STATUS, Map.of()).keySet().stream()
                .anyMatch(status -> status.length() > 1 && key.endsWith(status));
    }

    /** Whether a name contains one of the listed words: as a whole word if it is a short one of Latin letters. */
    private boolean isMarked(String kind, String key, Set<String> words) {
        return marked.getOrDefault(kind, Set.of()).stream()
                .anyMatch(word -> words.contains(word)
                        || key.equals(word)
                        || (key.contains(word) && word.length() >= (isAscii(word) ? LONG_WORD : 2)));
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /**
     * Returns the role that a name indicates to the right of the answer, if it is a name that indicates a requirement
     * to the left of the answer.
     */
    Optional<ColumnRole> rightOfStatus(String name) {
        return Optional.ofNullable(rightOfStatus.get(CellTexts.key(name)));
    }
}
