// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.about;
import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.asking;
import static dev.checklist.match.Examples.best;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.proposal;
import static dev.checklist.match.Examples.sources;
import static dev.checklist.match.Examples.updated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameQuestionsTest {

    private static final String QUESTION = "Is customer data encrypted at rest?";

    private static Proposal ask(Checklist questionnaire, Checklist... answered) {
        try (AnswerLibrary library = AnswerLibrary.of(List.of(answered))) {
            return proposal(library, questionnaire);
        }
    }

    private static Checklist yes(String id) {
        return checklist(id, answer("1", QUESTION));
    }

    private static Checklist no(String id) {
        return checklist(id, answer("1", QUESTION, Verdict.NOT_IMPLEMENTED, "×"));
    }

    private static Checklist remarked(String id, String remarks) {
        return checklist(id, answer("1", QUESTION).withRemarks(remarks));
    }

    @ParameterizedTest
    @CsvSource({
        "パスワードは8文字以上か, パスワードは 8文字 以上か, true",
        "パスワードは8文字以上か, パスワードは８文字以上か, true",
        "パスワードは8文字以上か, パスワ ードは8文字 以 上か, true",
        "Are logs kept?, ＡＲＥ  logs　KEPT？, true",
        "Are logs kept?, Are logs kept? https://example.com/logs, true",
        "Are logs kept?, Are the logs kept?, false",
        "https://example.com/a, https://example.com/b, false",
        "https://example.com/a, HTTPS://EXAMPLE.COM/A, true",
    })
    void theTextIsTheSameIfItDiffersInItsSpellingOnly(String past, String now, boolean isSame) {
        Proposal proposal = ask(asking(now), checklist("past", answer("1", past)));
        assertEquals(
                isSame,
                proposal.candidates().stream().anyMatch(each -> each.reasons().contains(Reason.SAME_TEXT)));
        assertTrue(!isSame || proposal.best().isPresent());
    }

    @Test
    void theSameTextComesBeforeAConfirmationOfNothingElse() {
        Control similar = answer("2", "Is all customer data encrypted at rest and in transit?");
        Proposal proposal = ask(asking(QUESTION), checklist("past", similar, answer("1", QUESTION)));
        assertEquals(Optional.of("past 1"), best(proposal));
        assertEquals(
                Set.of(Reason.SAME_TEXT, Reason.SHARED_TERMS),
                proposal.candidates().get(0).reasons());
    }

    @Test
    void theSameServiceComesFirstThenTheNewer() {
        Proposal proposal = ask(
                about("Mail", asking(QUESTION)),
                updated(2023, remarked("older", "a")),
                updated(2024, remarked("newer", "b")),
                updated(2020, about("ＭＡＩＬ", remarked("own", "c"))));
        assertEquals(List.of("own 1", "newer 1", "older 1"), sources(proposal));
        assertFalse(proposal.conflict());
    }

    @Test
    void aChecklistWithoutADateIsTheOldest() {
        Proposal proposal = ask(asking(QUESTION), remarked("undated", "a"), updated(1960, remarked("old", "b")));
        assertEquals(List.of("old 1", "undated 1"), sources(proposal));
    }

    @Test
    void ofEqualOnesTheFirstAddedComesFirst() {
        assertEquals(
                List.of("a 1", "b 1", "c 1"),
                sources(ask(asking(QUESTION), remarked("a", "1"), remarked("b", "2"), remarked("c", "3"))));
    }

    @Test
    void theSameAnswerIsListedOnce() {
        assertEquals(List.of("a 1"), sources(ask(asking(QUESTION), yes("a"), yes("b"), yes("c"))));
    }

    @Test
    void differentVerdictsAreAConflict() {
        Proposal proposal = ask(asking(QUESTION), updated(2024, no("newer")), updated(2023, yes("older")));
        assertTrue(proposal.conflict());
        assertEquals(List.of("newer 1", "older 1"), sources(proposal));
        assertEquals(
                "q 'Is customer data encrypted at rest?': conflict, "
                        + proposal.candidates().get(0),
                proposal.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "implemented, ○, implemented, Yes, false",
        "implemented, ○, partially-implemented, ○, true",
        "answered, AES, answered, DES, true",
        "answered, AES, answered, AES, false",
    })
    void onlyInWordsDifferentMarksAreAConflict(
            String verdict, String mark, String other, String otherMark, boolean is) {
        Proposal proposal = ask(
                asking(QUESTION),
                checklist("a", answer("1", QUESTION, verdict(verdict), mark)),
                checklist("b", answer("1", QUESTION, verdict(other), otherMark)));
        assertEquals(is, proposal.conflict());
    }

    private static Verdict verdict(String token) {
        return List.of(Verdict.values()).stream()
                .filter(each -> each.token().equals(token))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void manyRemarksHideNoOtherVerdict() {
        List<Checklist> answered = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answered.add(updated(2020, remarked("yes-" + i, "remark " + i)));
        }
        answered.add(updated(2010, no("no")));
        Proposal proposal = ask(asking(QUESTION), answered.toArray(Checklist[]::new));
        assertTrue(proposal.conflict());
        assertEquals(List.of("yes-0 1", "yes-1 1", "no 1"), sources(proposal));
    }

    @Test
    void otherPastQuestionsAreNoConflict() {
        Proposal proposal = ask(
                asking(QUESTION),
                yes("a"),
                checklist("b", answer("1", QUESTION + " Always?", Verdict.NOT_IMPLEMENTED, "×")));
        assertFalse(proposal.conflict());
        assertEquals(List.of("a 1", "b 1"), sources(proposal));
    }

    @Test
    void manyEqualQuestionsHideNoOther() {
        List<Checklist> answered = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            answered.add(checklist("many-" + i, answer("1", QUESTION)));
        }
        answered.add(checklist("other", answer("1", "Is data encrypted?")));
        try (AnswerLibrary library = AnswerLibrary.of(answered)) {
            assertEquals(List.of("many-0 1", "other 1"), sources(proposal(library, QUESTION)));
            assertEquals(
                    Set.of("many-0 1", "other 1"),
                    sources(proposal(library, "Is customer data encrypted on disk?")).stream()
                            .collect(Collectors.toSet()));
            assertEquals(List.of("other 1", "many-0 1"), sources(proposal(library, "is DATA encrypted?")));
        }
    }

    @Test
    void proposesFiveQuestionsWithThreeAnswersEach() {
        List<Checklist> answered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<Control> controls = new ArrayList<>();
            for (int j = 0; j < 30; j++) {
                controls.add(answer("c" + j, "Are backups of kind " + j + " encrypted?")
                        .withRemarks("Remark " + i));
            }
            answered.add(checklist("past-" + i, controls.toArray(Control[]::new)));
        }
        try (AnswerLibrary library = AnswerLibrary.of(answered)) {
            Proposal proposal = proposal(library, "Are all backups encrypted?");
            assertEquals(15, proposal.candidates().size());
            assertEquals(
                    5,
                    proposal.candidates().stream()
                            .map(each -> each.control().requirement())
                            .distinct()
                            .count());
        }
    }
}
