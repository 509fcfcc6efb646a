// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.match.glossary.Glossary;
import dev.checklist.model.ChecklistArbitraries;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermReaderProperties {

    private final TermReader reader = new TermReader(Glossary.builtIn());

    /** Any units of UTF-16, among them unpaired surrogates and control characters. */
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> parts = Arbitraries.of(
                "多要素認証",
                "パスワード",
                "カ",
                "ー",
                "MFA",
                "access ",
                "keys",
                "多因素",
                "https://",
                "\uD83D",
                "\uDE00",
                "\u3099",
                "İ",
                "'s",
                "|",
                " ",
                "　",
                "\n",
                "\0",
                "。");
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                parts.list().ofMaxSize(12).map(list -> String.join("", list)),
                ChecklistArbitraries.texts());
    }

    @Property
    void foldsOnce(@ForAll("anything") String text) {
        String folded = Folding.fold(text);
        assertEquals(folded, Folding.fold(folded));
    }

    @Property
    void readsAnyText(@ForAll("anything") String text, @ForAll boolean isJapanese) {
        Optional<String> language = isJapanese ? Optional.of("ja-JP") : Optional.empty();
        Terms terms = reader.read(text, language);
        assertEquals(terms, reader.read(text, language));
        for (Kind kind : Kind.values()) {
            for (String term : terms.of(kind).terms()) {
                assertFalse(term.isEmpty());
                assertTrue(term.length() <= 255);
                assertTrue(terms.of(kind).weight(term) > 0);
            }
        }
        for (String concept : terms.concepts().terms()) {
            assertTrue(Glossary.builtIn().find(concept).isPresent(), concept);
            assertTrue(terms.concepts().weight(concept) <= 1);
        }
    }

    @Property
    void readsTheSameInAnySpelling(@ForAll("anything") String text) {
        String folded = Folding.fold(text);
        assertEquals(reader.read(folded, Optional.empty()), reader.read(text, Optional.empty()));
    }

    @Property
    void aTextFollowedByAnotherHasTheTermsOfBoth(@ForAll("anything") String one, @ForAll("anything") String other) {
        Terms some = reader.read(one, Optional.empty());
        Terms others = reader.read(other, Optional.empty());
        Terms both = some.plus(others);
        assertEquals(some.script(), both.script());
        for (Kind kind : Kind.values()) {
            assertEquals(
                    some.of(kind).terms().size()
                            + others.of(kind).terms().stream()
                                    .filter(term -> some.of(kind).weight(term) == 0)
                                    .count(),
                    both.of(kind).terms().size());
            for (String term : both.of(kind).terms()) {
                double first = some.of(kind).weight(term);
                double second = others.of(kind).weight(term);
                assertEquals(
                        kind == Kind.CONCEPTS ? Math.max(first, second) : first + second,
                        both.of(kind).weight(term));
            }
        }
    }
}
