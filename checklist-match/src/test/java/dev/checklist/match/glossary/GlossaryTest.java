// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.problem.InvalidComponentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Concept COFFEE = new Concept("coffee", List.of("drink"), Map.of("ja", List.of("珈琲", "コーヒー")));

    @Test
    void unitesConceptsWithTheSameId() {
        Concept other = new Concept(
                "coffee", List.of("break", "drink"), Map.of("ja", List.of("コーヒー", "カフェ"), "en", List.of("coffee")));
        Concept tea = new Concept("tea", List.of(), Map.of());
        Map<String, List<String>> variants = new LinkedHashMap<>();
        variants.put("ja", List.of("珈琲", "コーヒー", "カフェ"));
        variants.put("en", List.of("coffee"));
        Concept united = new Concept("coffee", List.of("drink", "break"), variants);
        assertEquals(
                List.of(united, tea), Glossary.of(List.of(COFFEE, tea, other)).concepts());
        assertEquals(
                List.of(united, tea),
                Glossary.of(List.of(COFFEE, tea))
                        .plus(Glossary.of(List.of(other)))
                        .concepts());
        assertEquals(
                List.of("ja", "en"),
                List.copyOf(Glossary.of(List.of(COFFEE, other))
                        .concepts()
                        .get(0)
                        .variants()
                        .keySet()));
    }

    @Test
    void plusChangesNeitherGlossary() {
        Glossary one = Glossary.of(List.of(COFFEE));
        Glossary both = one.plus(Glossary.of(List.of(new Concept("tea", List.of(), Map.of()))));
        assertEquals(List.of(COFFEE), one.concepts());
        assertEquals(
                List.of("coffee", "tea"),
                both.concepts().stream().map(Concept::id).toList());
    }

    @Test
    void findsConceptsByTheirIds() {
        Glossary glossary = Glossary.of(List.of(COFFEE));
        assertEquals(Optional.of(COFFEE), glossary.find("coffee"));
        assertEquals(Optional.empty(), glossary.find("Coffee"));
        assertSame(Glossary.builtIn(), Glossary.builtIn());
    }

    @Test
    void conceptsCopyTheirCollections() {
        List<String> words = new ArrayList<>(List.of("b", "a"));
        Map<String, List<String>> variants = new LinkedHashMap<>(Map.of("en", words));
        Concept concept = new Concept("id", new ArrayList<>(List.of("c")), variants);
        words.clear();
        variants.clear();
        assertEquals(Map.of("en", List.of("b", "a")), concept.variants());
        assertThrows(
                UnsupportedOperationException.class, () -> concept.variants().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> concept.broader().clear());
    }

    @Test
    void refusesBlankComponents() {
        assertEquals(
                "id is blank, expected text",
                assertThrows(InvalidComponentException.class, () -> new Concept(" ", List.of(), Map.of()))
                        .getMessage());
        assertEquals(
                "a variant of concept 'coffee' is blank, expected text",
                assertThrows(
                                InvalidComponentException.class,
                                () -> new Concept("coffee", List.of(), Map.of("ja", List.of("珈琲", "\u3000"))))
                        .getMessage());
    }

    @Test
    void refusesNull() {
        Map<String, List<String>> nullLanguage = new LinkedHashMap<>();
        nullLanguage.put(null, List.of("a"));
        Map<String, List<String>> nullWords = Collections.singletonMap("en", null);
        for (Runnable each : List.<Runnable>of(
                () -> new Concept(null, List.of(), Map.of()),
                () -> new Concept("id", null, Map.of()),
                () -> new Concept("id", Arrays.asList("a", null), Map.of()),
                () -> new Concept("id", List.of(), null),
                () -> new Concept("id", List.of(), nullLanguage),
                () -> new Concept("id", List.of(), nullWords),
                () -> new Concept("id", List.of(), Map.of("en", Arrays.asList("a", null))),
                () -> Glossary.of(null),
                () -> Glossary.of(Arrays.asList(COFFEE, null)),
                () -> Glossary.builtIn().plus(null),
                () -> Glossary.builtIn().find(null))) {
            assertThrows(NullPointerException.class, each::run);
        }
        assertThrows(NullPointerException.class, () -> Glossary.read(null));
    }
}
