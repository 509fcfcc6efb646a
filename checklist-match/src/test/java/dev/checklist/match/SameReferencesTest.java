// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.asking;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.proposal;
import static dev.checklist.match.Examples.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.model.Checklist;
import dev.checklist.model.Reference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameReferencesTest {

    private static Proposal ask(Checklist questionnaire, Checklist answered) {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(answered))) {
            return proposal(library, questionnaire);
        }
    }

    private static final Reference STANDARD =
            Reference.builder().framework("Standard").build();

    private static boolean isSameReference(Checklist now, Checklist past) {
        return ask(now, past).candidates().stream()
                .anyMatch(each -> each.reasons().contains(Reason.SAME_REFERENCE));
    }

    @ParameterizedTest
    @CsvSource({
        "Standard, A.1, Standard, A.1, true",
        "Standard, A.1, ＳＴＡＮＤＡＲＤ, a.1, true",
        "Standard, A.1, Standard, A.2, false",
        "Standard, A.1, Other, A.1, false",
        "Standard 1, 2, Standard, 1 2, false",
        "https://example.com/one, 1, https://example.com/two, 1, false",
        "https://example.com/one, 1, https://example.com/one, 1, true",
    })
    void theSameIdOfTheSameFrameworkIsAReason(String framework, String id, String other, String otherId, boolean is) {
        Checklist now = checklist("now", question(id, "How are backups of data encrypted?"))
                .withBasis(STANDARD.withFramework(framework));
        Checklist past = checklist("past", answer(otherId, "Is encryption used for backups?"))
                .withBasis(STANDARD.withFramework(other));
        assertEquals(is, isSameReference(now, past));
        assertTrue(!is || ask(now, past).best().isPresent());
    }

    @Test
    void theSameIdWithoutFrameworkIsNoReason() {
        Checklist past = checklist("past", answer("q", "Is encryption used for backups?"));
        assertFalse(isSameReference(asking("How are backups encrypted?"), past));
        assertFalse(isSameReference(asking("How are backups encrypted?").withBasis(STANDARD), past));
    }

    @Test
    void aBasisThatIsAPartOfAFrameworkSaysNothingAboutIds() {
        Reference part = STANDARD.withLocator("chapter 3");
        Checklist past = checklist("past", answer("q", "Is encryption used for backups?"))
                .withBasis(part);
        assertFalse(isSameReference(asking("How are backups encrypted?").withBasis(part), past));
    }

    @ParameterizedTest
    @CsvSource({"EQUAL, true", "SUBSET, false", "SUPERSET, false", "INTERSECTS, false", ", true"})
    void aReferenceOfAControlCountsIfItIsToTheSame(Reference.Relation relation, boolean is) {
        Reference place = STANDARD.withLocator("A.1").withRelation(Optional.ofNullable(relation));
        Checklist now =
                checklist("now", question("q", "How are backups encrypted?").withReferences(place));
        Checklist past = checklist("past", answer("A.1", "Is encryption used for backups?"))
                .withBasis(STANDARD);
        assertEquals(is, isSameReference(now, past));
        assertFalse(isSameReference(
                checklist("now", question("q", "How are backups encrypted?").withReferences(STANDARD)), past));
    }

    @Test
    void strangersUnderTheSameIdAreNotProposed() {
        Checklist now = checklist("now", question("1", "Are visitors accompanied in the building?"))
                .withBasis(STANDARD);
        Checklist past = checklist(
                        "past",
                        answer("1", "Which algorithm hashes the passwords?"),
                        answer("2", "Do guests have to register at the reception?"))
                .withBasis(STANDARD);
        List<Candidate> strangers = ask(now, past).candidates().stream()
                .filter(each -> each.control().id().equals("1"))
                .toList();
        assertEquals(1, strangers.size());
        assertTrue(strangers.get(0).score() < Proposal.THRESHOLD, strangers.toString());
    }
}
