// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes inputs on which a pattern takes long, of any size, from the characters and words that the pattern names. */
final class PatternInputs {

    /** The parts of a pattern that match one character: a class, an escape, or the character itself. */
    private static final Pattern ATOM = Pattern.compile(
            "\\[(?:\\\\Q.*?\\\\E|\\\\.|\\[[^\\]]*\\]|[^\\]\\\\])+\\]|\\\\[pP]\\{\\w+\\}|\\\\[dswhDSWH]|\\\\u[0-9A-Fa-f]{4}|\\\\x[0-9A-Fa-f]{2}"
                    + "|\\\\[nrtf]|\\\\[^\\p{L}\\p{N}]|[^\\\\()\\[\\]{}*+?|^$]",
            Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}:/<>=\"_-]{2,}");
    private static final String ANY =
            "aZx1 \t\n\r\u0085\u2028\u3000\uFEFFé漢あア１Σ!,.;:-_/()[]{}<>\"'*+?#%&@|^$\\=○※\u0301\u0001";
    private static final char UNKNOWN = '\u0001';
    private static final int MOST_WORDS = 12;
    private static final int WALKS = 15;
    private static final int STEPS = 12;
    private static final int MOST = 400;

    private final Pattern pattern;
    private final List<String> pieces;

    PatternInputs(Pattern pattern) {
        this.pattern = pattern;
        Map<BitSet, String> alike = new LinkedHashMap<>();
        List<Pattern> atoms = new ArrayList<>();
        StringBuilder characters = new StringBuilder(pattern.pattern()).append(ANY);
        Matcher atom = ATOM.matcher(pattern.pattern());
        while (atom.find()) {
            atoms.add(Pattern.compile(atom.group(), pattern.flags()));
            if (atom.group().matches("\\\\[ux].*|\\\\[nrtf]")) {
                ANY.chars()
                        .mapToObj(Character::toString)
                        .filter(atoms.get(atoms.size() - 1).asMatchPredicate())
                        .forEach(characters::append);
            }
        }
        characters.codePoints().mapToObj(Character::toString).forEach(character -> {
            BitSet matching = new BitSet();
            for (int i = 0; i < atoms.size(); i++) {
                matching.set(i, atoms.get(i).matcher(character).matches());
            }
            alike.putIfAbsent(matching, character);
        });
        Set<String> all = new LinkedHashSet<>(alike.values());
        WORD.matcher(pattern.pattern()).results().limit(MOST_WORDS).forEach(word -> all.add(word.group()));
        pieces = List.copyOf(all);
    }

    /** Returns one representative of the characters that the pattern does not tell apart, and words. */
    List<String> pieces() {
        return pieces;
    }

    /**
     * Returns functions that make inputs with a number of repeated pieces: each piece after each beginning of a match
     * that was found by chance, if the match may go on after it, with and without an end that does not match.
     */
    List<IntFunction<String>> inputs() {
        Random random = new Random(pieces.hashCode());
        Map<String, IntFunction<String>> inputs = new LinkedHashMap<>();
        for (int i = 0; i < WALKS; i++) {
            String start = "";
            List<String> following = pieces;
            for (int step = 0; step < STEPS && !following.isEmpty(); step++) {
                String before = start;
                for (String piece : following) {
                    for (String repeated : List.of(piece, piece + following.get(random.nextInt(following.size())))) {
                        inputs.put(before + "\0" + repeated, n -> before + repeated.repeat(n));
                        inputs.put(before + "\0" + repeated + "\0", n -> before + repeated.repeat(n) + UNKNOWN);
                    }
                }
                start += following.get(random.nextInt(following.size()));
                following = following(start);
            }
        }
        List<IntFunction<String>> all = new ArrayList<>(inputs.values());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Returns the pieces after which a beginning may still become a match. */
    private List<String> following(String start) {
        return pieces.stream()
                .filter(piece -> {
                    Matcher matcher = pattern.matcher(start + piece);
                    return matcher.matches() || matcher.hitEnd();
                })
                .toList();
    }
}
