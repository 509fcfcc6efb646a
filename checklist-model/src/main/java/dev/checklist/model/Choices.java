// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.text.Marks;
import dev.checklist.model.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the choices of a question that an answer names. */
final class Choices {

    private static final Pattern SEPARATOR = Pattern.compile("[;,、；，\\n\\r\\u0085\\u2028\\u2029]");

    /** The choices in a text, and whether the text consists of nothing else. */
    record Found(List<Term> terms, boolean isComplete) {}

    private final Map<String, Term> byMark = new HashMap<>();

    /** The choices that look like a mark. Two different choices may look alike. */
    private final Map<String, List<Term>> byFolded = new HashMap<>();

    /** Of a choice with more parts than this, a text says it only as a whole, so that each part is read a few times only. */
    private static final int MAX_PARTS = 65;

    /** The number of parts of the choice that contains most separators. */
    private final int longest;

    Choices(List<Term> choices) {
        int most = 1;
        for (Term choice : choices) {
            byMark.put(choice.mark(), choice);
            byFolded.computeIfAbsent(Marks.fold(choice.mark()), key -> new ArrayList<>(1))
                    .add(choice);
            most = Math.max(most, parts(choice.mark()).size());
        }
        longest = most;
    }

    /** Returns the choice with a mark, or else the only one that looks like it. */
    Optional<Term> find(String mark) {
        Term same = byMark.get(mark);
        if (same != null) {
            return Optional.of(same);
        }
        List<Term> alike = byFolded.getOrDefault(Marks.fold(mark), List.of());
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** Finds the choices in a text. A choice may contain separators itself, so the longest one is taken first. */
    Found in(String text) {
        Optional<Term> whole = longest > MAX_PARTS ? find(text) : Optional.empty();
        if (whole.isPresent()) {
            return new Found(List.of(whole.get()), true);
        }
        int most = Math.min(longest, MAX_PARTS);
        List<String> parts = parts(text);
        Map<String, Term> found = new LinkedHashMap<>();
        boolean complete = true;
        int i = 0;
        while (i < parts.size()) {
            int end = Math.min(parts.size(), i + most);
            Optional<Term> choice = find(String.join("", parts.subList(i, end)));
            while (choice.isEmpty() && end > i + 1) {
                end -= 2;
                choice = find(String.join("", parts.subList(i, end)));
            }
            choice.ifPresent(term -> found.put(term.mark(), term));
            complete &= choice.isPresent() || Texts.isBlank(parts.get(i));
            i = end + 1;
        }
        return new Found(List.copyOf(found.values()), complete && !found.isEmpty());
    }

    /** Splits a text into the parts between separators. Every second part is a separator. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        int start = 0;
        while (separator.find()) {
            parts.add(text.substring(start, separator.start()));
            parts.add(separator.group());
            start = separator.end();
        }
        parts.add(text.substring(start));
        return parts;
    }
}
