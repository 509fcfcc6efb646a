// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {

    private static final AnswerForm ONE = AnswerForm.oneOf("AES-256", "AES-128", "none", "Yes, partially");
    private static final AnswerForm ANY = AnswerForm.anyOf("SMS", "TOTP", "FIDO2", "Yes, partially", "○");

    @ParameterizedTest
    @ValueSource(strings = {"AES-256", "aes-256", " AES-128 ", "ＡＥＳ－２５６", "Yes, partially"})
    void oneOfFitsAChoice(String mark) {
        assertTrue(ONE.fits(mark));
        assertEquals(1, ONE.chosen(mark).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "AES", "AES-256, AES-128", "AES-256;", "Yes", "AES-256 (default)"})
    void oneOfFitsNothingElse(String mark) {
        assertFalse(ONE.fits(mark));
        assertEquals(List.of(), ONE.chosen(mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMS,TOTP",
                "SMS, TOTP",
                "SMS;TOTP",
                "sms、ＴＯＴＰ",
                "SMS\nTOTP",
                "SMS\r\nTOTP\r\n",
                "SMS，TOTP；",
                ",SMS;;TOTP,",
                "SMS, TOTP, SMS"
            })
    void anyOfFitsSomeChoices(String mark) {
        assertTrue(ANY.fits(mark));
        assertEquals(List.of("SMS", "TOTP"), marks(ANY.chosen(mark)));
    }

    @Test
    void anyOfKeepsTheOrderOfTheAnswer() {
        assertEquals(List.of("TOTP", "SMS"), marks(ANY.chosen("TOTP、SMS")));
    }

    @Test
    void anyOfFindsAChoiceThatContainsASeparator() {
        assertEquals(List.of("SMS", "Yes, partially", "○"), marks(ANY.chosen("SMS, Yes, partially, 〇")));
        assertTrue(ANY.fits("SMS, Yes, partially, 〇"));
        assertFalse(ANY.fits("SMS, Yes"));
    }

    @Test
    void anyOfTellsWhatItFoundBesideAnUnknownPart() {
        assertFalse(ANY.fits("SMS, letter"));
        assertEquals(List.of("SMS"), marks(ANY.chosen("SMS, letter")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", ";", "、 ,"})
    void anyOfNeedsAChoice(String mark) {
        assertFalse(ANY.fits(mark));
        assertEquals(List.of(), ANY.chosen(mark));
    }

    @Test
    void takesTheChoiceWithTheSameSpellingBeforeOneThatLooksLikeIt() {
        AnswerForm form = AnswerForm.oneOf("a", "A", "b");
        assertEquals(List.of("A"), marks(form.chosen("A")));
        assertEquals(List.of("a"), marks(form.chosen("a")));
        assertFalse(form.fits("Ａ"));
        assertTrue(form.fits("Ｂ"));
    }

    @Test
    void textFitsAnythingButNothing() {
        assertTrue(AnswerForm.text().fits("We use TLS."));
        assertFalse(AnswerForm.text().fits(" \n"));
        assertEquals(List.of(), AnswerForm.text().chosen("We use TLS."));
    }

    @Test
    void numberFitsANumber() {
        assertTrue(AnswerForm.number().fits("1,234"));
        assertFalse(AnswerForm.number().fits("many"));
        assertFalse(AnswerForm.number().fits(""));
    }

    @Test
    void dateFitsADate() {
        assertTrue(AnswerForm.date().fits("令和8年10月"));
        assertFalse(AnswerForm.date().fits("soon"));
        assertFalse(AnswerForm.date().fits(""));
    }

    @Test
    void controlTellsWhetherItsAnswerFits() {
        Control control = Samples.control("1").withForm(ONE);
        assertTrue(Samples.control("1").fitsForm());
        assertFalse(control.fitsForm());
        assertTrue(control.withStatus(Status.unanswered()).fitsForm());
        assertTrue(control.withStatus(new Status(Verdict.UNANSWERED, "未回答")).fitsForm());
        Control answered = control.withStatus(new Status(Verdict.ANSWERED, "aes-256"));
        assertTrue(answered.fitsForm());
        assertEquals(List.of("AES-256"), marks(answered.chosen()));
        assertEquals(List.of(), Samples.control("1").chosen());
    }

    @Test
    void givesItsChoicesNoVerdict() {
        assertEquals(new Term("none", Verdict.ANSWERED, ""), ONE.choices().get(2));
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerForm.Type.class,
            names = {"ONE_OF", "ANY_OF"})
    void refusesTypesWithoutTheirChoices(AnswerForm.Type type) {
        assertRefused(
                "choices",
                "choices has 0 elements, expected at least one for the type " + type.token(),
                () -> new AnswerForm(type, List.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerForm.Type.class,
            names = {"TEXT", "NUMBER", "DATE"})
    void refusesChoicesThatAreNotOffered(AnswerForm.Type type) {
        assertRefused(
                "choices",
                "choices has 1 elements, expected none for the type " + type.token(),
                () -> new AnswerForm(type, List.of(Samples.TERM)));
    }

    @Test
    void refusesMarksThatCannotBeChosen() {
        assertRefused(
                "choices",
                "choices has the mark ' ', expected each mark once and not blank",
                () -> AnswerForm.oneOf("a", " "));
        assertRefused(
                "choices",
                "choices has the mark 'a', expected each mark once and not blank",
                () -> AnswerForm.anyOf("a", "b", "a"));
    }

    private static List<String> marks(List<Term> terms) {
        return terms.stream().map(Term::mark).toList();
    }
}
