// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Term;
import dev.checklist.model.text.Marks;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VocabularyProperties {

    @Property
    void foldingAFoldedMarkChangesNothing(@ForAll("texts") String mark) {
        String folded = Marks.fold(mark);
        assertEquals(folded, Marks.fold(folded));
    }

    @Property
    void outerSpaceDoesNotMatter(@ForAll("texts") String mark) {
        assertEquals(Marks.fold(mark), Marks.fold("\u3000" + mark + "\u00A0\r\n"));
    }

    @Property
    void anotherCharacterDoesMatter(@ForAll("texts") String mark) {
        assertNotEquals(Marks.fold(mark), Marks.fold(mark + "※"));
    }

    @Property
    void aVocabularyKnowsTheMarksOfItsTerms(@ForAll("terms") Term term) {
        Vocabulary vocabulary = new Vocabulary("v", List.of(term));
        assertEquals(Optional.of(term.verdict()), vocabulary.verdictOf(term.mark()));
        assertEquals(
                Optional.of(new Vocabulary.Match(term, Vocabulary.Match.Fidelity.EXACT)),
                vocabulary.termFor(term.verdict()));
    }

    @Property
    void anyMarkIsKnownOrUnknown(@ForAll("texts") String mark) {
        for (Vocabulary vocabulary : Vocabularies.all()) {
            boolean known = vocabulary.terms().stream()
                    .anyMatch(term -> Marks.fold(term.mark()).equals(Marks.fold(mark)));
            assertEquals(known, vocabulary.verdictOf(mark).isPresent());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return ChecklistArbitraries.texts();
    }

    @Provide
    Arbitrary<Term> terms() {
        return ChecklistArbitraries.terms();
    }
}
