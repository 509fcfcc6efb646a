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

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerLibraryTest {

    private static final String QUESTION = "Is customer data encrypted at rest?";

    private static final Checklist PAST = checklist("past", answer("1", QUESTION));

    private static AnswerLibrary library(Checklist... answered) {
        return AnswerLibrary.of(List.of(answered));
    }

    @Test
    void proposesNothingIfItIsEmpty() {
        try (AnswerLibrary library = library()) {
            Proposal proposal = proposal(library, QUESTION);
            assertEquals(new Proposal(question("q", QUESTION), List.of(), false), proposal);
            assertEquals("q 'Is customer data encrypted at rest?': nothing", proposal.toString());
        }
    }

    @Test
    void aQuestionnaireWithoutQuestionsGetsNoProposals() {
        Checklist empty = Checklist.builder().id("empty").title("t").build();
        try (AnswerLibrary library = library(PAST)) {
            assertEquals(new Proposals(empty, List.of()), library.propose(empty));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which colour does the logo have?",
                "社員食堂のメニューは何ですか。",
                "办公室有几张桌子?",
                "?",
                "。",
                "https://example.com/",
                "\u200B",
                "😀"
            })
    void abstainsFromUnrelatedQuestions(String question) {
        Checklist past = checklist(
                "past",
                answer("1", QUESTION),
                answer("2", "保存データは暗号化されていますか。"),
                answer("3", "静态数据是否加密?"),
                answer("4", "!"));
        try (AnswerLibrary library = library(past)) {
            Proposal proposal = proposal(library, question);
            assertEquals(Optional.empty(), proposal.best());
            assertTrue(proposal.toString().endsWith(": nothing"));
        }
    }

    @Test
    void proposesInTheOrderOfTheQuestionnaire() {
        Checklist questionnaire = checklist("new", question("b", QUESTION), question("a", "Are visitors registered?"))
                .withSections(sections -> Section.builder()
                        .id("outer")
                        .title("Outer")
                        .addSection(sections)
                        .build());
        try (AnswerLibrary library = library(PAST)) {
            Proposals proposals = library.propose(questionnaire);
            assertEquals(questionnaire, proposals.questionnaire());
            assertEquals(
                    questionnaire.controls(),
                    proposals.proposals().stream().map(Proposal::question).toList());
            assertEquals(
                    proposals.proposals().get(0) + "\n" + proposals.proposals().get(1) + "\n", proposals.toString());
        }
    }

    @Test
    void replacesAChecklistByItsId() {
        try (AnswerLibrary library = library(PAST)) {
            library.put(checklist("past", answer("2", "Are visitors registered?"), answer("3", QUESTION)));
            assertEquals("past 3", sources(proposal(library, QUESTION)).get(0));
            library.put(checklist("past", answer("4", "Are visitors registered?")));
            assertEquals(List.of(), sources(proposal(library, QUESTION)));
            library.put(checklist("past", question("1", QUESTION)));
            assertEquals(List.of(), sources(proposal(library, "Are visitors registered?")));
        }
    }

    @Test
    void ofTheSameIdTheLastCounts() {
        try (AnswerLibrary library = library(PAST, checklist("past", answer("2", QUESTION)))) {
            assertEquals(List.of("past 2"), sources(proposal(library, QUESTION)));
            library.putAll(List.of(PAST, checklist("PAST", answer("3", QUESTION).withRemarks("other"))));
            assertEquals(List.of("past 1", "PAST 3"), sources(proposal(library, QUESTION)));
        }
    }

    @Test
    void removesAChecklist() {
        try (AnswerLibrary library = library(PAST, checklist("other", answer("1", QUESTION)))) {
            library.remove("nothing");
            library.remove("past");
            assertEquals(List.of("other 1"), sources(proposal(library, QUESTION)));
            library.remove("other");
            assertEquals(List.of(), sources(proposal(library, QUESTION)));
        }
    }

    @Test
    void usesAnsweredControlsOnly() {
        Control open = question("1", QUESTION);
        try (AnswerLibrary library = library(
                checklist("unanswered", open.withGuidance("Look.").withResponsibility(Responsibility.SHARED)),
                checklist("mark", open.withStatus(new Status(Verdict.UNANSWERED, "-"))),
                checklist("remarks", open.withRemarks("To be discussed.")),
                checklist("answered", answer("1", QUESTION)))) {
            assertEquals(List.of("mark 1", "remarks 1", "answered 1"), sources(proposal(library, QUESTION)));
        }
    }

    @Test
    void findsAnAnswerByItsRemarksAndGuidance() {
        Control remarked = answer("1", "Storage").withRemarks("All tape cartridges lie in a vault.");
        Control guided = answer("2", "Access").withGuidance("Say who holds the skeleton key.");
        try (AnswerLibrary library = library(checklist("past", remarked, guided))) {
            assertEquals(
                    "past 1",
                    sources(proposal(library, "Where are the tape cartridges?")).get(0));
            assertEquals(
                    "past 2",
                    sources(proposal(library, "Is there a skeleton key?")).get(0));
        }
    }

    @Test
    void aCandidateKeepsTheAnswerAndTheHeaderOfItsChecklist() {
        Control control = answer("1.1", QUESTION)
                .withLabel("1")
                .withGuidance("Look.")
                .withForm(AnswerForm.anyOf("AES", "DES"))
                .withStatus(new Status(Verdict.ANSWERED, "AES、DES"))
                .withRemarks("Both.")
                .withPlan(Plan.builder().owner("IT").build())
                .withResponsibility(Responsibility.SHARED)
                .withEvidence(Evidence.link("proof", URI.create("https://example.com/proof")))
                .withProperty("key", "value");
        Section inner = Section.builder()
                .id("inner")
                .title("Inner")
                .controls(List.of(control, answer("1.2", "Other?")))
                .build();
        Section outer = Section.builder()
                .id("outer")
                .title("Outer")
                .controls(List.of(answer("1.3", "More?")))
                .sections(List.of(inner))
                .build();
        Checklist past = Checklist.builder()
                .id("past")
                .title("Past")
                .language("en")
                .version("2")
                .updated(LocalDate.of(2024, 2, 29))
                .subject(new Subject("Mail", Optional.of("We")))
                .basis(List.of(Reference.builder().framework("Standard").build()))
                .legend(List.of(new Term("○", Verdict.IMPLEMENTED, "yes")))
                .notes(List.of("A note."))
                .sections(List.of(
                        outer, Section.builder().id("last").title("Last").build()))
                .properties(Map.of("key", "value"))
                .build();
        try (AnswerLibrary library = library(past)) {
            Candidate best = proposal(library, QUESTION).best().orElseThrow();
            assertEquals(control, best.control());
            assertEquals(
                    past.toBuilder()
                            .notes(List.of())
                            .properties(Map.of())
                            .sections(List.of(outer.withControls(List.of())
                                    .withSections(List.of(inner.withControls(List.of(control))))))
                            .build(),
                    best.source());
        }
    }

    @Test
    void questionsOfManyWordsAreAnswered() {
        String question = "Are " + "backups and keys and passwords and visitors ".repeat(300) + "looked after?";
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            words.append("word").append(i).append(' ');
        }
        String word = "x".repeat(100_000);
        try (AnswerLibrary library =
                library(checklist("past", answer("1", question), answer("2", words.toString()), answer("3", word)))) {
            assertEquals(Optional.of("past 1"), best(proposal(library, question)));
            assertEquals(Optional.of("past 2"), best(proposal(library, words.toString())));
            assertEquals("past 2", sources(proposal(library, words + "more")).get(0));
            assertEquals(Optional.of("past 3"), best(proposal(library, word)));
        }
    }
}
