// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.vocabulary;

import static dev.checklist.model.Refusals.assertNull;
import static dev.checklist.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.checklist.model.Samples;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    private static final Term YES = new Term("○", Verdict.IMPLEMENTED, "implemented");
    private static final Term NO = new Term("×", Verdict.NOT_IMPLEMENTED, "not implemented");

    @Test
    void refusesABlankName() {
        assertRefused("name", "name is blank, expected text: found ' '", () -> new Vocabulary(" ", List.of(YES)));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void refusesTwoVerdictsForOneMark(String mark, String quoted) {
        Term other = new Term(mark, Verdict.PLANNED, "");
        assertRefused(
                "terms",
                "terms give the mark " + quoted + " two verdicts, implemented and planned, expected one",
                () -> new Vocabulary("v", List.of(YES, NO, other)));
    }

    static Stream<Arguments> conflicts() {
        return Stream.of(
                arguments("○", "'○'"),
                arguments("◯", "'◯'"),
                arguments(" 〇\t", "' 〇\\u0009'"),
                arguments("○" + " ".repeat(40), "'○" + " ".repeat(39) + "…'"));
    }

    @Test
    void allowsMarksThatLookAlikeForOneVerdict() {
        Term other = new Term("◯", Verdict.IMPLEMENTED, "also implemented");
        Vocabulary vocabulary = new Vocabulary("v", List.of(YES, other, YES));
        assertEquals(List.of(YES, other, YES), vocabulary.terms());
    }

    @Test
    void readsTheMarksOfALegend() {
        Vocabulary legend = new Vocabulary("legend", Samples.CHECKLIST.legend());
        assertEquals(Optional.of(Verdict.IMPLEMENTED), legend.verdictOf("〇"));
        assertEquals(Optional.empty(), legend.verdictOf("×"));
    }

    @Test
    void knowsNothingWithoutTerms() {
        Vocabulary empty = new Vocabulary("empty", List.of());
        assertEquals(Optional.empty(), empty.verdictOf(""));
        assertEquals(Optional.empty(), empty.termFor(Verdict.UNANSWERED));
    }

    @Test
    void writesTheFirstTermOfAVerdict() {
        Term first = new Term("◎", Verdict.IMPLEMENTED, "");
        Vocabulary vocabulary = new Vocabulary("v", List.of(NO, first, YES));
        assertEquals(
                Optional.of(new Vocabulary.Match(first, Vocabulary.Match.Fidelity.EXACT)),
                vocabulary.termFor(Verdict.IMPLEMENTED));
    }

    @Test
    void writesTheNextWeakerTermOtherwise() {
        Term partly = new Term("△", Verdict.PARTIALLY_IMPLEMENTED, "");
        assertEquals(
                Optional.of(new Vocabulary.Match(partly, Vocabulary.Match.Fidelity.LOSSY)),
                new Vocabulary("v", List.of(YES, NO, partly)).termFor(Verdict.ALTERNATIVE));
        assertEquals(
                Optional.of(new Vocabulary.Match(NO, Vocabulary.Match.Fidelity.LOSSY)),
                new Vocabulary("v", List.of(YES, NO)).termFor(Verdict.ALTERNATIVE));
    }

    @Test
    void neverWritesAStrongerTerm() {
        assertEquals(Optional.empty(), new Vocabulary("v", List.of(YES)).termFor(Verdict.PARTIALLY_IMPLEMENTED));
        assertEquals(Optional.empty(), new Vocabulary("v", List.of(YES)).termFor(Verdict.NOT_IMPLEMENTED));
        assertEquals(Optional.empty(), new Vocabulary("v", List.of(NO)).termFor(Verdict.IMPLEMENTED));
        assertEquals(Optional.empty(), new Vocabulary("v", List.of(NO)).termFor(Verdict.NOT_APPLICABLE));
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertNull("mark", () -> Samples.VOCABULARY.verdictOf(null));
        assertNull("verdict", () -> Samples.VOCABULARY.termFor(null));
    }

    @ParameterizedTest
    @CsvSource({
        "○, implemented",
        "◯, implemented",
        "×, not-implemented",
        "'', unanswered",
        "'　', unanswered",
        "in progress, answered"
    })
    void makesTheStatusOfAMark(String mark, String verdict) {
        Status status = new Vocabulary("v", List.of(YES, NO)).status(mark);
        assertEquals(verdict, status.verdict().token());
        assertEquals(mark, status.mark());
    }

    @Test
    void makesTheStatusOfAVerdict() {
        Vocabulary vocabulary = new Vocabulary("v", List.of(YES, NO));
        assertEquals(new Status(Verdict.NOT_IMPLEMENTED, "×"), vocabulary.statusFor(Verdict.NOT_IMPLEMENTED));
        assertEquals(
                "No mark for planned in vocabulary 'v'",
                assertThrowsExactly(NoSuchElementException.class, () -> vocabulary.statusFor(Verdict.PLANNED))
                        .getMessage());
        assertNull("verdict", () -> vocabulary.statusFor(null));
        assertNull("mark", () -> vocabulary.status(null));
    }
}
