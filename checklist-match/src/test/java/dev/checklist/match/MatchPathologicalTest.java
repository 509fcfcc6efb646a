// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.proposal;
import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposes answers to questions that were made to take for ever. */
class MatchPathologicalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Σ",
                "\u0301\u0316",
                "İ",
                "暗号化",
                "encrypted ",
                "https://",
                "ab12.",
                "か ゙",
                "）",
                "-",
                "多要素認証 ",
                "に",
                "a",
                "not ",
                "ない"
            })
    void oneLongText(String piece) {
        assertProportional(5_000, size -> "Is it encrypted? " + piece.repeat(size / piece.length()), text -> {
            try (AnswerLibrary library = AnswerLibrary.of(List.of(checklist("past", answer("1", text))))) {
                assertEquals(1, proposal(library, text).candidates().size());
            }
        });
    }

    private static Checklist sameQuestions(String id, int size) {
        return checklist(
                id,
                IntStream.range(0, size)
                        .mapToObj(i -> answer("c" + i, "Is customer data encrypted at rest?"))
                        .toArray(Control[]::new));
    }

    @Test
    void oneQuestionThatWasAnsweredManyTimes() {
        assertProportional(1_000, size -> sameQuestions("past", size), past -> {
            try (AnswerLibrary library = AnswerLibrary.of(List.of(past))) {
                proposal(library, "Is customer data encrypted at rest?");
            }
        });
    }

    @Test
    void oneQuestionThatIsAskedManyTimes() {
        assertProportional(300, size -> sameQuestions("next", size), next -> {
            try (AnswerLibrary library = AnswerLibrary.of(List.of(sameQuestions("past", 20)))) {
                assertEquals(
                        next.controls().size(),
                        library.propose(next).proposals().size());
            }
        });
    }
}
