// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.gap;

import dev.checklist.model.text.Texts;
import java.util.List;

/** A pattern of ids, in which {@code *} stands for any text. Its cost is in proportion to the length of an id. */
final class IdPattern {

    private final String first;
    private final String last;
    private final List<Part> between;

    /** Creates a pattern from a text with at least one {@code *}. */
    IdPattern(String text) {
        List<String> parts = Texts.split(text, '*');
        this.first = parts.get(0);
        this.last = parts.get(parts.size() - 1);
        this.between = parts.subList(1, parts.size() - 1).stream()
                .filter(part -> !part.isEmpty())
                .map(Part::new)
                .toList();
    }

    boolean matches(String id) {
        int end = id.length() - last.length();
        if (first.length() > end || !id.startsWith(first) || !id.endsWith(last)) {
            return false;
        }
        // Where each part occurs first, most is left for those behind it, so that no other place has to be tried.
        int at = first.length();
        for (Part part : between) {
            at = part.endIn(id, at, end);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** A text between two stars, which is searched for as by Knuth, Morris and Pratt. */
    private static final class Part {

        private final String text;

        /** For each beginning of the text, the length of the longest shorter beginning that it ends with. */
        private final int[] borders;

        Part(String text) {
            this.text = text;
            this.borders = new int[text.length() + 1];
            for (int i = 1; i < text.length(); i++) {
                borders[i + 1] = next(borders[i], text.charAt(i));
            }
        }

        /** Returns the end of the first occurrence in a range of an id; -1 if there is none. */
        int endIn(String id, int from, int to) {
            int found = 0;
            for (int i = from; i < to; i++) {
                found = next(found, id.charAt(i));
                if (found == text.length()) {
                    return i + 1;
                }
            }
            return -1;
        }

        /** Returns how much of the text has been found with another character, after a part of it. */
        private int next(int found, char c) {
            int length = found;
            while (length > 0 && text.charAt(length) != c) {
                length = borders[length];
            }
            return text.charAt(length) == c ? length + 1 : 0;
        }
    }
}
