// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.best;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.proposal;
import static dev.checklist.match.Examples.question;
import static dev.checklist.match.Examples.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeTest {

    private static final Reference STANDARD =
            Reference.builder().framework("Standard").build();

    static Stream<List<String>> pairs() {
        return Examples.table(ScopeTest.class, "scope.tsv");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aQuestionAboutOthersOrTheOppositeIsAnother(List<String> pair) {
        assertEquals(Optional.empty(), ask(pair.get(0), pair.get(1)));
        assertEquals(Optional.empty(), ask(pair.get(1), pair.get(0)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theSameQuestionIsAnswered(List<String> pair) {
        assertEquals(Optional.of("past 0"), ask(pair.get(0), pair.get(0)));
        assertEquals(Optional.of("past 1"), ask(pair.get(1), pair.get(0), pair.get(1)));
    }

    /** Not even the same place in the same framework makes up for it. */
    @ParameterizedTest
    @MethodSource("pairs")
    void anotherScopeOutweighsAReference(List<String> pair) {
        Checklist past = past(pair.get(0)).withBasis(STANDARD);
        Checklist now = checklist("now", question("0", pair.get(1))).withBasis(STANDARD);
        try (AnswerLibrary library = AnswerLibrary.of(List.of(past))) {
            Proposal proposal = proposal(library, now);
            assertEquals("past 0", sources(proposal).get(0));
            assertTrue(proposal.candidates().get(0).reasons().contains(Reason.SAME_REFERENCE));
            assertEquals(Optional.empty(), best(proposal));
        }
    }

    private static Optional<String> ask(String question, String... answered) {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(past(answered)))) {
            return best(proposal(library, question));
        }
    }

    /** Returns answers to these questions, and to others that make the terms of these rare, so that they say much. */
    private static Checklist past(String... answered) {
        List<Control> controls = new ArrayList<>();
        for (int i = 0; i < answered.length; i++) {
            controls.add(answer(String.valueOf(i), answered[i]));
        }
        for (int i = 0; i < 50; i++) {
            controls.add(answer("other-" + i, "Other question number " + i));
        }
        return checklist("past", controls.toArray(Control[]::new));
    }
}
