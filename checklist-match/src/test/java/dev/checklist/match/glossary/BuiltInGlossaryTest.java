// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuiltInGlossaryTest {

    private static final List<Concept> CONCEPTS = Glossary.builtIn().concepts();

    private interface Variants {
        void accept(Concept concept, String language, String variant);
    }

    private static void forEachVariant(Variants action) {
        for (Concept concept : CONCEPTS) {
            concept.variants()
                    .forEach((language, words) -> words.forEach(word -> action.accept(concept, language, word)));
        }
    }

    /** Concepts without any words only stand above others. */
    @Test
    void eachConceptHasWordsInThreeLanguages() {
        List<String> incomplete = CONCEPTS.stream()
                .filter(each -> !each.variants().isEmpty())
                .filter(each -> !each.variants().keySet().equals(Set.of("ja", "zh", "en")))
                .map(Concept::id)
                .toList();
        assertEquals(List.of(), incomplete);
        long complete = CONCEPTS.stream()
                .filter(each -> each.variants().keySet().equals(Set.of("ja", "zh", "en")))
                .count();
        assertTrue(complete >= 400, complete + " concepts");
    }

    @Test
    void conceptsWithoutWordsAreAboveOthers() {
        Set<String> broader = new HashSet<>();
        CONCEPTS.forEach(each -> broader.addAll(each.broader()));
        List<String> useless = CONCEPTS.stream()
                .filter(each -> each.variants().isEmpty() && !broader.contains(each.id()))
                .map(Concept::id)
                .toList();
        assertEquals(List.of(), useless);
    }

    @Test
    void noWordIsThatOfTwoConcepts() {
        Map<String, String> concepts = new HashMap<>();
        List<String> ambiguous = new ArrayList<>();
        forEachVariant((concept, language, variant) -> {
            String folded = Normalizer.normalize(variant, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            String other = concepts.put(folded, concept.id());
            if (other != null && !other.equals(concept.id())) {
                ambiguous.add(variant + ": " + other + ", " + concept.id());
            }
        });
        assertEquals(List.of(), ambiguous);
    }

    @Test
    void noChineseOrJapaneseWordIsASingleCharacter() {
        List<String> single = new ArrayList<>();
        forEachVariant((concept, language, variant) -> {
            if (variant.codePointCount(0, variant.length()) == 1) {
                single.add(concept.id() + " " + variant);
            }
        });
        assertEquals(List.of(), single);
    }

    @Test
    void broaderConceptsExist() {
        List<String> unknown = new ArrayList<>();
        for (Concept concept : CONCEPTS) {
            concept.broader().stream()
                    .filter(id -> Glossary.builtIn().find(id).isEmpty())
                    .forEach(id -> unknown.add(concept.id() + " < " + id));
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void noConceptIsBroaderThanItself() {
        for (Concept concept : CONCEPTS) {
            Set<String> above = new HashSet<>();
            List<String> next = concept.broader();
            while (!next.isEmpty()) {
                assertTrue(!next.contains(concept.id()), concept.id());
                next = next.stream()
                        .filter(above::add)
                        .flatMap(id -> Glossary.builtIn().find(id).stream())
                        .flatMap(each -> each.broader().stream())
                        .toList();
            }
        }
    }
}
