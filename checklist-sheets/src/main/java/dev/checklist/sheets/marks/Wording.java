// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Verdict;
import dev.checklist.model.text.Resources;
import dev.checklist.model.text.Texts;
import dev.checklist.model.token.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of answers in one language, and how they combine: {@code 一部} and {@code 実施済} make {@code 一部実施済}. A text
 * has a verdict only if all of it is understood. The words are in {@code wording.txt}.
 */
final class Wording {

    private static final String RESOURCE = "wording.txt";
    private static final Map<String, Wording> ALL = read();

    /** A year, a date or a quarter in front of or behind what is planned. */
    private static final String DATE = "(?:令和|平成)?[0-9]{1,4}(?:年度?)?(?:[0-9]{1,2}月)?(?:末)?(?:まで)?(?:に|より|から)?";

    private static final Pattern DATE_BEFORE = Pattern.compile("^" + DATE);
    private static final Pattern DATE_AFTER = Pattern.compile(
            " (?:for |in |by |until |from |bis |ab |pour |en )?(?:[qt][1-4] ?)?(?:[0-9]{1,2}[./-])?[0-9]{0,4}$");

    /** The subject or object of a Japanese sentence, such as {@code 要件を}. */
    private static final Pattern OBJECT = Pattern.compile("^[^をがは、。※()\\s]{1,12}[をがは]");

    private static final int LONGEST_REFERENCE = 24;

    /** Prefixes and suffixes by their text, the longest first. */
    private final Map<String, Verdict> before = new LinkedHashMap<>();

    private final Map<String, Verdict> after = new LinkedHashMap<>();
    private final Map<String, Verdict> words = new HashMap<>();
    private final Hints hints;
    private final Set<String> stems = new HashSet<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final String space;

    private Wording(boolean isSpaced) {
        space = isSpaced ? " " : "";
        hints = new Hints(isSpaced);
    }

    private static Map<String, Wording> read() {
        Map<String, Wording> all = new LinkedHashMap<>();
        for (String line : Resources.lines(Wording.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            int colon = line.indexOf(':');
            List<String> kind = Texts.split(line.substring(0, colon), ' ');
            Wording wording = all.computeIfAbsent(
                    kind.get(0), language -> new Wording(!language.equals("ja") && !language.equals("zh")));
            for (String text : Texts.split(line.substring(colon + 1), '|')) {
                wording.add(kind.subList(1, kind.size()), MarkTexts.key(text));
            }
        }
        all.values().forEach(Wording::sort);
        return all;
    }

    private void add(List<String> kind, String text) {
        Optional<Verdict> verdict = kind.size() > 1 && !kind.get(0).equals("none")
                ? Optional.of(Token.find(Verdict.class, kind.get(1)).orElseThrow())
                : Optional.empty();
        switch (kind.get(0)) {
            case "word" -> words.put(text, verdict.orElseThrow());
            case "before" -> before.put(text, verdict.orElseThrow());
            case "after" -> after.put(text, verdict.orElseThrow());
            case "hint" -> hints.add(verdict.orElseThrow(), text);
            case "negation" -> hints.addNegation(text);
            case "stem" -> stems.add(text);
            default ->
                lists.computeIfAbsent(String.join(" ", kind), each -> new HashSet<>())
                        .add(text);
        }
    }

    private void sort() {
        for (Map<String, Verdict> texts : List.of(before, after)) {
            Map<String, Verdict> sorted = new LinkedHashMap<>();
            texts.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparingInt((String text) -> -text.length())
                            .thenComparing(Comparator.naturalOrder())))
                    .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            texts.clear();
            texts.putAll(sorted);
        }
    }

    /** Returns the wording of a language. */
    static Wording of(String language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    /** Returns the wording of all languages. */
    static List<Wording> all() {
        return List.copyOf(ALL.values());
    }

    /** Returns the verdict that a text expresses as a whole. The text is a key, see {@link MarkTexts#key}. */
    Optional<Verdict> verdictOf(String key) {
        return verdictOf(key, 2);
    }

    private Optional<Verdict> verdictOf(String key, int depth) {
        Verdict word = words.get(key);
        if (word != null) {
            return Optional.of(word);
        }
        if (stems.contains(key)) {
            return Optional.of(Verdict.IMPLEMENTED);
        }
        if (key.isEmpty() || depth == 0) {
            return Optional.empty();
        }
        return withBefore(key, depth)
                .or(() -> withAfter(key, depth))
                .or(() -> ofFault(key))
                .or(() -> withDate(key, depth))
                .or(() -> withObject(key, depth));
    }

    private Optional<Verdict> withBefore(String key, int depth) {
        for (Map.Entry<String, Verdict> prefix : before.entrySet()) {
            String start = prefix.getKey() + space;
            if (key.startsWith(start) && key.length() > start.length()) {
                String rest = key.substring(start.length());
                Optional<Verdict> verdict = before(prefix.getValue(), rest, depth);
                if (verdict.isPresent()) {
                    return verdict;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> before(Verdict prefix, String rest, int depth) {
        if (prefix == Verdict.SEE_REMARKS) {
            return rest.length() <= LONGEST_REFERENCE ? Optional.of(prefix) : Optional.empty();
        }
        if (stems.contains(rest)) {
            return Optional.of(prefix);
        }
        return prefix == Verdict.NOT_IMPLEMENTED
                ? Optional.empty()
                : verdictOf(rest, depth - 1).flatMap(verdict -> changed(prefix, verdict));
    }

    private static Optional<Verdict> changed(Verdict by, Verdict verdict) {
        boolean applies = switch (by) {
            case PARTIALLY_IMPLEMENTED ->
                verdict == Verdict.IMPLEMENTED || verdict == Verdict.NOT_IMPLEMENTED || verdict == by;
            case PLANNED, ALTERNATIVE, IMPLEMENTED -> verdict == Verdict.IMPLEMENTED;
            default -> false;
        };
        return applies ? Optional.of(by) : Optional.empty();
    }

    private Optional<Verdict> withAfter(String key, int depth) {
        for (Map.Entry<String, Verdict> suffix : after.entrySet()) {
            String end = space + suffix.getKey();
            if (key.endsWith(end) && key.length() > end.length()) {
                String rest = key.substring(0, key.length() - end.length());
                boolean refers = suffix.getValue() == Verdict.SEE_REMARKS && rest.length() <= LONGEST_REFERENCE;
                if (refers || stems.contains(rest)) {
                    return Optional.of(suffix.getValue());
                }
                Optional<Verdict> verdict =
                        verdictOf(rest, depth - 1).flatMap(each -> changed(suffix.getValue(), each));
                if (verdict.isPresent() && suffix.getValue() != Verdict.IMPLEMENTED) {
                    return verdict;
                }
            }
        }
        return Optional.empty();
    }

    /** Understands {@code 不備なし} and {@code no findings}. */
    private Optional<Verdict> ofFault(String key) {
        for (String fault : list("fault")) {
            if (key.startsWith(fault)) {
                String rest = key.substring(fault.length()).strip();
                if (list("none").contains(rest)) {
                    return Optional.of(Verdict.IMPLEMENTED);
                }
                if (list("some").contains(rest)) {
                    return Optional.of(Verdict.NOT_IMPLEMENTED);
                }
            }
            if (list("none before").stream().anyMatch(none -> key.equals(none + " " + fault))) {
                return Optional.of(Verdict.IMPLEMENTED);
            }
        }
        return Optional.empty();
    }

    private Set<String> list(String kind) {
        return lists.getOrDefault(kind, Set.of());
    }

    private Optional<Verdict> withDate(String key, int depth) {
        for (Pattern date : List.of(DATE_BEFORE, DATE_AFTER)) {
            String rest = date.matcher(key).replaceFirst("");
            if (!rest.equals(key)) {
                Optional<Verdict> verdict = verdictOf(rest, depth - 1).filter(Verdict.PLANNED::equals);
                if (verdict.isPresent()) {
                    return verdict;
                }
            }
        }
        return Optional.empty();
    }

    /** Leaves out what a sentence is about: {@code 要件を満たしている}, {@code control in place}. */
    private Optional<Verdict> withObject(String key, int depth) {
        for (String filler : list("filler")) {
            if (key.startsWith(filler + " ")) {
                Optional<Verdict> verdict = verdictOf(key.substring(filler.length() + 1), depth - 1);
                if (verdict.isPresent()) {
                    return verdict;
                }
            }
        }
        String rest = space.isEmpty() ? OBJECT.matcher(key).replaceFirst("") : key;
        return rest.equals(key) ? Optional.empty() : verdictOf(rest, depth - 1);
    }

    /** Returns the words that change or contradict an answer when they occur in its explanation. */
    Hints hints() {
        return hints;
    }
}
