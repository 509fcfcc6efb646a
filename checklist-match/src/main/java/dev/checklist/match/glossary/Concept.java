// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.glossary;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.text.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that questions ask about, with the words for it.
 *
 * @param id       the id, such as {@code multi-factor-authentication}
 * @param broader  the ids of more general concepts; a text about this concept also counts, though less, as a text about
 *                 them
 * @param variants the words for the concept, by language (BCP 47), such as {@code 多要素認証} and {@code 二要素認証}
 * @since 0.1.0
 */
public record Concept(String id, List<String> broader, Map<String, List<String>> variants) {

    /**
     * Copies the collections. The order is kept.
     *
     * @param id       {@link #id()}
     * @param broader  {@link #broader()}
     * @param variants {@link #variants()}
     * @throws NullPointerException      if a component is {@code null} or contains {@code null}
     * @throws InvalidComponentException if the id or a variant is blank
     */
    public Concept {
        if (Texts.isBlank(Objects.requireNonNull(id, "id"))) {
            throw new InvalidComponentException("id", "id is blank, expected text");
        }
        broader = List.copyOf(Objects.requireNonNull(broader, "broader"));
        Map<String, List<String>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> each :
                Objects.requireNonNull(variants, "variants").entrySet()) {
            List<String> words = List.copyOf(each.getValue());
            if (words.stream().anyMatch(Texts::isBlank)) {
                throw new InvalidComponentException(
                        "variants", "a variant of concept " + quote(id) + " is blank, expected text");
            }
            copy.put(Objects.requireNonNull(each.getKey(), "language"), words);
        }
        variants = Collections.unmodifiableMap(copy);
    }
}
