// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.asking;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.proposal;
import static dev.checklist.match.Examples.question;
import static dev.checklist.match.Examples.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Checklist;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a library refuses. */
class LibraryRefusalsTest {

    private static final String QUESTION = "Is customer data encrypted at rest?";

    private static final Checklist PAST = checklist("past", answer("1", QUESTION));

    @Test
    void aClosedLibraryRefusesAllButClosing() {
        AnswerLibrary library = AnswerLibrary.of(List.of(PAST));
        Candidate candidate = proposal(library, QUESTION).candidates().get(0);
        library.close();
        library.close();
        for (Consumer<AnswerLibrary> each : List.<Consumer<AnswerLibrary>>of(
                closed -> closed.put(PAST),
                closed -> closed.putAll(List.of()),
                closed -> closed.remove("past"),
                closed -> closed.propose(asking(QUESTION)),
                closed -> closed.confirmed(question("q", QUESTION), candidate),
                closed -> closed.rejected(question("q", QUESTION), candidate))) {
            assertEquals(
                    "The library is closed, expected an open one",
                    assertThrows(IllegalStateException.class, () -> each.accept(library))
                            .getMessage());
        }
    }

    @Test
    void refusesNull() {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(PAST))) {
            Candidate candidate = proposal(library, QUESTION).candidates().get(0);
            for (Runnable each : List.<Runnable>of(
                    () -> AnswerLibrary.of(null),
                    () -> AnswerLibrary.of(Arrays.asList(PAST, null)),
                    () -> AnswerLibrary.of(null, MatchOptions.defaults()),
                    () -> AnswerLibrary.of(List.of(), null),
                    () -> library.put(null),
                    () -> library.putAll(null),
                    () -> library.putAll(Arrays.asList(PAST, null)),
                    () -> library.remove(null),
                    () -> library.propose(null),
                    () -> library.confirmed(null, candidate),
                    () -> library.confirmed(question("q", QUESTION), null),
                    () -> library.rejected(null, candidate),
                    () -> library.rejected(question("q", QUESTION), null))) {
                assertThrows(NullPointerException.class, each::run);
            }
            assertEquals("past 1", sources(proposal(library, QUESTION)).get(0));
        }
        assertThrows(NullPointerException.class, () -> AnswerLibrary.open(null));
        assertThrows(NullPointerException.class, () -> AnswerLibrary.open(null, MatchOptions.defaults()));
    }
}
