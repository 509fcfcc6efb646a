// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionVotesTest {

    private static final Checklist PAST = sections(
            "past",
            List.of(
                    answer("office-1", "Are visitors to the offices registered?"),
                    answer("office-2", "Are the doors of the offices locked?"),
                    answer("office-3", "Is access logged at the entrance?")),
            List.of(
                    answer("database-1", "Are the tables of the database encrypted?"),
                    answer("database-2", "Are queries to the database limited?"),
                    answer("database-3", "Is access logged by the tables?")));

    private static final Control LOGGED = question("logged", "Is access logged?");

    private static final List<Control> OFFICES = List.of(
            question("o1", "Do you register visitors to offices?"), question("o2", "Do offices have locked doors?"));

    private static final List<Control> DATABASES = List.of(
            question("d1", "Is the database encrypted?"), question("d2", "Do you limit queries to the database?"));

    @SafeVarargs
    private static Checklist sections(String id, List<Control>... sections) {
        return Checklist.builder()
                .id(id)
                .title(id)
                .sections(IntStream.range(0, sections.length)
                        .mapToObj(i -> Section.builder()
                                .id("section-" + i)
                                .title(id + i)
                                .controls(sections[i])
                                .build())
                        .toList())
                .build();
    }

    private static List<Control> with(List<Control> some, Control... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }

    private static Proposal proposal(Checklist questionnaire, String id) {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(PAST))) {
            return library.propose(questionnaire).proposals().stream()
                    .filter(each -> each.question().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String first(Proposal proposal) {
        return proposal.candidates().get(0).control().id();
    }

    @Test
    void prefersTheSectionThatAnswersTheNeighbours() {
        assertEquals("office-3", first(proposal(sections("new", with(OFFICES, LOGGED), DATABASES), "logged")));
        assertEquals("database-3", first(proposal(sections("new", OFFICES, with(DATABASES, LOGGED)), "logged")));
    }

    @Test
    void neighboursThatFindNothingDoNotVote() {
        Control unknown = question("u", "Warum?");
        Checklist questionnaire = sections("new", with(OFFICES, unknown, LOGGED), DATABASES);
        assertEquals(List.of(), proposal(questionnaire, "u").candidates());
        assertEquals("office-3", first(proposal(questionnaire, "logged")));
    }

    @Test
    void oneSectionChangesNothing() {
        Checklist one = sections("new", with(with(OFFICES, LOGGED), DATABASES.get(0), DATABASES.get(1)));
        Checklist alone = sections("new", List.of(LOGGED), OFFICES, DATABASES);
        assertEquals(scores(proposal(alone, "logged")), scores(proposal(one, "logged")));
    }

    private static List<String> scores(Proposal proposal) {
        return proposal.candidates().stream()
                .map(each -> "%s %.3f".formatted(each.control().id(), each.score()))
                .toList();
    }
}
