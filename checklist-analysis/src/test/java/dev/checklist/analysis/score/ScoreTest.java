// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.score;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.analysis.score.ScoreRule.NotApplicable;
import dev.checklist.analysis.score.ScoreRule.Unanswered;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.InvalidComponentException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final List<Term> LEGEND = List.of(
            term("○", Verdict.IMPLEMENTED, "5"),
            term("△", Verdict.PARTIALLY_IMPLEMENTED, "2.5"),
            term("×", Verdict.NOT_IMPLEMENTED, "0"),
            term("－", Verdict.NOT_APPLICABLE, "5"),
            new Term("※", Verdict.SEE_REMARKS, ""));

    private static final AnswerForm KEYS = AnswerForm.builder()
            .type(AnswerForm.Type.ONE_OF)
            .addChoices(term("256", Verdict.ANSWERED, "10"), term("128", Verdict.ANSWERED, "4"))
            .addChoice(new Term("other", Verdict.ANSWERED, ""))
            .build();

    private static final AnswerForm FACTORS = AnswerForm.builder()
            .type(AnswerForm.Type.ANY_OF)
            .addChoices(term("SMS", Verdict.ANSWERED, "1"), term("TOTP", Verdict.ANSWERED, "2"))
            .addChoices(term("FIDO2", Verdict.ANSWERED, "3"), new Term("other", Verdict.ANSWERED, ""))
            .build();

    private static Term term(String mark, Verdict verdict, String score) {
        return new Term(mark, verdict, "", Optional.of(new BigDecimal(score)));
    }

    private static String total(ScoreRule rule, Control... controls) {
        return Score.of(checklist(controls).withLegend(LEGEND), rule).total().toString();
    }

    @Test
    void addsTheScoresOfTheLegendByTheirWeights() {
        assertEquals(
                "17.5 of 25 points (70.0 %), 4 controls counted, 0 left out",
                total(
                        ScoreRule.ofTerms(),
                        control("1", Verdict.IMPLEMENTED, "〇").withWeight(BigDecimal.valueOf(2)),
                        control("2", Verdict.PARTIALLY_IMPLEMENTED, "△"),
                        control("3", Verdict.IMPLEMENTED, "○"),
                        control("4", Verdict.NOT_IMPLEMENTED, "×")));
    }

    @ParameterizedTest
    @CsvSource({
        "256, 10 of 10 points (100.0 %)",
        "128, 4 of 10 points (40.0 %)",
    })
    void takesTheScoreOfTheChoice(String mark, String points) {
        assertEquals(
                points + ", 1 controls counted, 0 left out",
                total(ScoreRule.ofTerms(), control("1", Verdict.ANSWERED, mark).withForm(KEYS)));
    }

    @ParameterizedTest
    @CsvSource({
        "FIDO2, 3 of 6 points (50.0 %)",
        "SMS;TOTP, 3 of 6 points (50.0 %)",
        "TOTP、FIDO2、SMS, 6 of 6 points (100.0 %)",
    })
    void addsTheScoresOfSeveralChoices(String mark, String points) {
        assertEquals(
                points + ", 1 controls counted, 0 left out",
                total(ScoreRule.ofTerms(), control("1", Verdict.ANSWERED, mark).withForm(FACTORS)));
    }

    @Test
    void leavesOutAnswersWithoutPoints() {
        assertEquals(
                "0 of 0 points, 0 controls counted, 6 left out",
                total(
                        ScoreRule.ofTerms(),
                        control("1", Verdict.SEE_REMARKS, "※"),
                        control("2", Verdict.ANSWERED, "sometimes"),
                        control("3", Verdict.ANSWERED, "512").withForm(KEYS),
                        control("4", Verdict.ANSWERED, "other").withForm(KEYS),
                        control("5", Verdict.ANSWERED, "SMS, other").withForm(FACTORS),
                        control("6", Verdict.ANSWERED, "We do.").withForm(AnswerForm.text())));
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT_OUT, '0 of 0 points, 0 controls counted, 1 left out'",
        "ZERO, '0 of 5 points (0.0 %), 1 controls counted, 0 left out'",
        "FULL, '5 of 5 points (100.0 %), 1 controls counted, 0 left out'",
    })
    void countsWhatIsNotApplicableAsTheRuleSays(NotApplicable rule, String expected) {
        assertEquals(
                expected,
                total(ScoreRule.ofTerms().withNotApplicable(rule), control("1", Verdict.NOT_APPLICABLE, "－")));
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT_OUT, '0 of 0 points, 0 controls counted, 1 left out'",
        "ZERO, '0 of 5 points (0.0 %), 1 controls counted, 0 left out'",
    })
    void countsWhatIsUnansweredAsTheRuleSays(Unanswered rule, String expected) {
        assertEquals(expected, total(ScoreRule.ofTerms().withUnanswered(rule), control("1", Verdict.UNANSWERED, "")));
    }

    @Test
    void ratesVerdictsInsteadOfTerms() {
        Control[] controls = {
            control("1", Verdict.IMPLEMENTED, "○"),
            control("2", Verdict.ALTERNATIVE, "alt"),
            control("3", Verdict.PARTIALLY_IMPLEMENTED, "△").withWeight(BigDecimal.TEN),
            control("4", Verdict.PLANNED, "plan"),
            control("5", Verdict.NOT_IMPLEMENTED, "×"),
            control("6", Verdict.NOT_APPLICABLE, "－"),
            control("7", Verdict.SEE_REMARKS, "※"),
            control("8", Verdict.ANSWERED, "256").withForm(KEYS),
            control("9", Verdict.UNANSWERED, "")
        };
        assertEquals(
                "7 of 15 points (46.7 %), 6 controls counted, 3 left out", total(ScoreRule.ofVerdicts(), controls));
        ScoreRule own = ScoreRule.builder()
                .putVerdict(Verdict.IMPLEMENTED, BigDecimal.valueOf(3))
                .putVerdict(Verdict.SEE_REMARKS, BigDecimal.ONE)
                .notApplicable(NotApplicable.FULL)
                .unanswered(Unanswered.LEFT_OUT)
                .build();
        assertEquals("7 of 9 points (77.8 %), 3 controls counted, 6 left out", total(own, controls));
        assertEquals(own, own.toBuilder().build());
    }

    @Test
    void averagesTheOutermostSectionsApart() {
        Section many = section("1", control("1.1", Verdict.IMPLEMENTED, "○"), control("1.2", Verdict.IMPLEMENTED, "○"))
                .withSections(section("1.3", control("1.3.1", Verdict.IMPLEMENTED, "○")));
        Section few = section("2", control("2.1", Verdict.NOT_IMPLEMENTED, "×"));
        Section none = section("3", control("3.1", Verdict.NOT_APPLICABLE, "－"));
        Checklist checklist = checklist().withSections(many, few, none).withLegend(LEGEND);

        Score score = Score.of(checklist, ScoreRule.ofTerms());

        assertEquals(
                "15 of 20 points (75.0 %), 4 controls counted, 1 left out; average of sections 50.0 %\n"
                        + "section 1: 15 of 15 points (100.0 %), 3 controls counted, 0 left out\n"
                        + "section 1.3: 5 of 5 points (100.0 %), 1 controls counted, 0 left out\n"
                        + "section 2: 0 of 5 points (0.0 %), 1 controls counted, 0 left out\n"
                        + "section 3: 0 of 0 points, 0 controls counted, 1 left out\n",
                score.toString());
        assertEquals(OptionalDouble.of(50), score.averageOfSections());
        assertEquals(List.of("1", "2", "3"), score.topSections());
    }

    @Test
    void addsUpOverChecklists() {
        Checklist first =
                checklist().withLegend(LEGEND).withSections(section("1", control("1.1", Verdict.IMPLEMENTED, "○")));
        Checklist second = first.withSections(
                section("1", control("1.1", Verdict.NOT_IMPLEMENTED, "×")),
                section("2", control("2.1", Verdict.IMPLEMENTED, "○")));
        Score sum = Score.of(first, ScoreRule.ofTerms()).plus(Score.of(second, ScoreRule.ofTerms()));
        assertEquals(
                "10 of 15 points (66.7 %), 3 controls counted, 0 left out; average of sections 75.0 %\n"
                        + "section 1: 5 of 10 points (50.0 %), 2 controls counted, 0 left out\n"
                        + "section 2: 5 of 5 points (100.0 %), 1 controls counted, 0 left out\n",
                sum.toString());
        assertEquals(sum, Score.none().plus(sum));
    }

    @Test
    void hasNoValueWhereNothingCounts() {
        assertEquals(OptionalDouble.empty(), Points.none().percent());
        assertEquals(OptionalDouble.empty(), Score.none().averageOfSections());
        assertEquals(
                "0 of 0 points, 0 controls counted, 0 left out\n", Score.none().toString());
        assertEquals(
                OptionalDouble.empty(),
                Score.of(checklist(control("1", Verdict.IMPLEMENTED, "○")), ScoreRule.ofTerms())
                        .total()
                        .percent());
    }

    @Test
    void rejectsImpossiblePoints() {
        assertEquals(
                "reached is 2 of 1, expected points from 0 to what is possible",
                assertThrows(
                                InvalidComponentException.class,
                                () -> new Points(BigDecimal.valueOf(2), BigDecimal.ONE, 1, 0))
                        .getMessage());
        assertThrows(InvalidComponentException.class, () -> new Points(BigDecimal.valueOf(-1), BigDecimal.ONE, 1, 0));
        assertEquals(
                "-1 are counted and 0 left out, expected 0 or more",
                assertThrows(InvalidComponentException.class, () -> new Points(BigDecimal.ZERO, BigDecimal.ONE, -1, 0))
                        .getMessage());
        assertThrows(InvalidComponentException.class, () -> new Points(BigDecimal.ZERO, BigDecimal.ONE, 0, -1));
        assertEquals(
                "planned has -1 points, expected 0 or more",
                assertThrows(
                                InvalidComponentException.class,
                                () -> ScoreRule.ofTerms().withVerdicts(Map.of(Verdict.PLANNED, BigDecimal.valueOf(-1))))
                        .getMessage());
        assertEquals(
                new Points(new BigDecimal("10"), new BigDecimal("1E+2"), 1, 0),
                new Points(new BigDecimal("10.0"), new BigDecimal("100"), 1, 0));
    }

    private static Section section(String id, Control... controls) {
        return Section.builder().id(id).title("t").addControls(controls).build();
    }
}
