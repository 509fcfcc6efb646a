// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.problem.Problem.Severity;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final ValidationOptions OPTIONS =
            ValidationOptions.defaults().withRules(ValidationRules.standard(CLOCK, 30));
    private static final ChecklistValidator VALIDATOR = ChecklistValidator.with(OPTIONS);

    private static List<String> problems(Control... controls) {
        return VALIDATOR.validate(checklist(controls)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Evidence.Builder evidence(Evidence.Kind kind) {
        return Evidence.builder().kind(kind).title("E");
    }

    @Test
    void requiresReasonsAndProof() {
        assertEquals(
                List.of(
                        "WARNING no-reason: Answer '×' has no reason in the remarks (c, 1)",
                        "WARNING no-reason: Answer not-applicable has no reason in the remarks (c, 2)",
                        "NOTE no-proof: Answer '○' has neither remarks nor evidence (c, 3)",
                        "NOTE no-proof: Answer 'alt' has neither remarks nor evidence (c, 4)"),
                problems(
                        control("1", Verdict.NOT_IMPLEMENTED, "×").withRemarks(" "),
                        control("2", Verdict.NOT_APPLICABLE, ""),
                        control("3", Verdict.IMPLEMENTED, "○"),
                        control("4", Verdict.ALTERNATIVE, "alt"),
                        control("5", Verdict.IMPLEMENTED, "○").withRemarks("Yes."),
                        control("6", Verdict.NOT_IMPLEMENTED, "×").withRemarks("Next year.")));
    }

    @Test
    void comparesMarksWithTheLegend() {
        Checklist checklist = checklist(
                        control("1", Verdict.IMPLEMENTED, "○").withRemarks("Done."),
                        control("2", Verdict.PARTIALLY_IMPLEMENTED, "○"),
                        control("3", Verdict.PARTIALLY_IMPLEMENTED, "◎"),
                        control("4", Verdict.UNANSWERED, ""))
                .withLegend(
                        new Term("○", Verdict.IMPLEMENTED, ""),
                        new Term("○", Verdict.PLANNED, ""),
                        new Term("", Verdict.UNANSWERED, ""));
        assertEquals(
                List.of(
                        "ERROR mark-against-legend: Mark '○' has the verdict partially-implemented, but the legend says implemented (c, 2)",
                        "WARNING unknown-mark: Mark '◎' is not in the legend, expected one of ○ (c, 3)"),
                VALIDATOR.validate(checklist).stream().map(Problem::toString).toList());
    }

    @Test
    void checksEvidence() {
        assertEquals(
                List.of(
                        "WARNING evidence-expired: Evidence 'E' was valid until 2026-11-23 (c, 1)",
                        "NOTE evidence-old: Evidence 'E' was collected on 2026-10-24, more than 30 days ago (c, 1)",
                        "WARNING certificate-without-number: Certificate 'E' has no number (c, 1)",
                        "ERROR unsafe-link: Link 'javascript:alert(1)' can run a program or reach the reader's own files (c, 1)",
                        "WARNING link-not-http: Link 'ftp://example.com' is not an http or https address (c, 1)",
                        "WARNING link-not-http: Link 'page' is not an http or https address (c, 1)"),
                problems(control("1", Verdict.IMPLEMENTED, "○")
                        .withEvidence(
                                evidence(Evidence.Kind.DOCUMENT)
                                        .validUntil(TODAY.minusDays(1))
                                        .build(),
                                evidence(Evidence.Kind.DOCUMENT)
                                        .validUntil(TODAY)
                                        .collected(TODAY.minusDays(30))
                                        .build(),
                                evidence(Evidence.Kind.DOCUMENT)
                                        .collected(TODAY.minusDays(31))
                                        .build(),
                                evidence(Evidence.Kind.CERTIFICATE).build(),
                                evidence(Evidence.Kind.CERTIFICATE)
                                        .locator("IS 1")
                                        .build(),
                                evidence(Evidence.Kind.STATEMENT)
                                        .uri(URI.create("javascript:alert(1)"))
                                        .build(),
                                Evidence.link("a", URI.create("ftp://example.com")),
                                Evidence.link("a", URI.create("page")),
                                Evidence.link("a", URI.create("HTTPS://example.com")),
                                Evidence.link("a", URI.create("http://example.com")))));
        assertThrows(IllegalArgumentException.class, () -> ValidationRules.evidenceDates(CLOCK, -1));
        assertDoesNotThrow(() -> ValidationRules.evidenceDates(CLOCK, 0));
    }

    @Test
    void findsDanglingReferencesAndEmptySections() {
        Checklist checklist = checklist(control("1", Verdict.UNANSWERED, "")
                        .withReferences(
                                new Reference("c", Optional.of("s"), Optional.empty(), Optional.empty()),
                                new Reference("c", Optional.of("1"), Optional.empty(), Optional.empty()),
                                new Reference("c", Optional.of("7"), Optional.empty(), Optional.empty()),
                                new Reference("ISO", Optional.of("8"), Optional.empty(), Optional.empty())))
                .withEvidence(evidence(Evidence.Kind.CERTIFICATE).build());
        Section empty = Section.builder().id("e").title("Empty").build();
        assertEquals(
                List.of(
                        "WARNING certificate-without-number: Certificate 'E' has no number (c)",
                        "WARNING dangling-reference: Refers to '7' in this checklist, which does not exist (c, 1)",
                        "WARNING empty-section: Section 'Empty' is empty (c, e)"),
                VALIDATOR.validate(checklist.withSections(checklist.sections().get(0), empty)).stream()
                        .map(Problem::toString)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"もしくはインタフェースの分離が", "文書を", "利用者の", "部門に", "应当建立制度以及", "keep a list of", "Logs are kept,", "（"})
    void findsTextsThatAreCutOff(String text) {
        assertTrue(Truncation.isLikely(text));
        assertEquals(
                List.of("WARNING truncated-text: Text ends in the middle of a sentence: '" + text + "' (c, 1)"),
                problems(control("1", Verdict.UNANSWERED, "").withRemarks(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "明示すること",
                "記載するもの",
                "残らないように",
                "繰り返した場合",
                "月末まで",
                "Is it so?",
                "-",
                "Users must log in",
                "由第三方提供的",
                "Yes",
                "是",
                "https://example.com/a"
            })
    void acceptsCompleteTexts(String text) {
        assertFalse(Truncation.isLikely(text));
    }

    @Test
    void looksAtRequirementGuidanceAndRemarks() {
        Control control = control("1", Verdict.UNANSWERED, "")
                .withRequirement("文書を")
                .withGuidance("利用者の")
                .withRemarks("部門に");
        assertEquals(
                List.of(
                        "WARNING truncated-text: Text ends in the middle of a sentence: '文書を' (c, 1)",
                        "WARNING truncated-text: Text ends in the middle of a sentence: '利用者の' (c, 1)",
                        "WARNING truncated-text: Text ends in the middle of a sentence: '部門に' (c, 1)"),
                problems(control));
    }

    @Test
    void quotesTheEndOfALongText() {
        Problem problem = VALIDATOR
                .validate(checklist(control("1", Verdict.UNANSWERED, "")
                        .withGuidance("x".repeat(50) + "𠮷を" + "y".repeat(17) + "の")))
                .get(0);
        assertEquals("Text ends in the middle of a sentence: 'を" + "y".repeat(17) + "の'", problem.message());
    }

    @Test
    void hasMessagesInThreeLanguages() {
        Checklist checklist = checklist(control("1", Verdict.IMPLEMENTED, "○"));
        assertEquals("回答 '○' に備考も証跡もありません", message(checklist, Locale.JAPAN));
        assertEquals("答复 '○' 既没有备注也没有证据", message(checklist, Locale.TRADITIONAL_CHINESE));
        assertEquals("Answer '○' has neither remarks nor evidence", message(checklist, Locale.FRENCH));
    }

    @Test
    void hasAllRulesAndEnglishByDefault() {
        ValidationOptions options = ValidationOptions.defaults();
        assertEquals(ValidationRules.standard().size(), options.rules().size());
        assertEquals(Locale.ENGLISH, options.language());
        assertEquals(options, options.toBuilder().build());
        assertEquals(
                List.of(), ValidationOptions.builder().rules(List.of()).build().rules());
        assertEquals(
                List.of("NOTE no-proof: Answer '○' has neither remarks nor evidence (c, 1)"),
                ChecklistValidator.create().validate(checklist(control("1", Verdict.IMPLEMENTED, "○"))).stream()
                        .map(Problem::toString)
                        .toList());
    }

    private static String message(Checklist checklist, Locale language) {
        return ChecklistValidator.with(OPTIONS.withLanguage(language))
                .validate(checklist)
                .get(0)
                .message();
    }

    @Test
    void appliesTheRulesThatTheCallerChooses() {
        ValidationRule own = (checklist, language) -> List.of(
                new Problem(Severity.NOTE, "own", Location.ofItem(checklist.id(), ""), "In " + language.getLanguage()));
        assertEquals(
                List.of("NOTE own: In en (c)"),
                ChecklistValidator.with(ValidationOptions.defaults().withRules(own))
                        .validate(checklist(control("1", Verdict.IMPLEMENTED, "○")))
                        .stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void comparesAnswersWithTheFormOfTheirQuestion() {
        AnswerForm keys = AnswerForm.oneOf("256", "128");
        AnswerForm yes = AnswerForm.builder()
                .type(AnswerForm.Type.ONE_OF)
                .addChoice(new Term("Yes", Verdict.IMPLEMENTED, ""))
                .build();
        Checklist checklist = checklist(
                        control("1", Verdict.ANSWERED, "512").withForm(keys),
                        control("2", Verdict.IMPLEMENTED, "256").withForm(keys).withRemarks("r"),
                        control("3", Verdict.PARTIALLY_IMPLEMENTED, "yes").withForm(yes),
                        control("4", Verdict.ANSWERED, "soon").withForm(AnswerForm.date()),
                        control("5", Verdict.ANSWERED, "many").withForm(AnswerForm.number()),
                        control("6", Verdict.ANSWERED, "12").withForm(AnswerForm.number()),
                        control("7", Verdict.UNANSWERED, "").withForm(keys),
                        control("8", Verdict.ANSWERED, "256, 64").withForm(AnswerForm.anyOf("256", "128")))
                .withLegend(new Term("○", Verdict.IMPLEMENTED, ""));
        assertEquals(
                List.of(
                        "WARNING choice-not-offered: Answer '512' is not among the choices, expected 256, 128 (c, 1)",
                        "ERROR mark-against-choice: Answer 'yes' has the verdict partially-implemented, but its choice"
                                + " has the verdict implemented (c, 3)",
                        "WARNING answer-not-in-form: Answer 'soon' does not fit the question, expected the form date"
                                + " (c, 4)",
                        "WARNING answer-not-in-form: Answer 'many' does not fit the question, expected the form number"
                                + " (c, 5)",
                        "WARNING choice-not-offered: Answer '256, 64' is not among the choices, expected 256, 128"
                                + " (c, 8)"),
                VALIDATOR.validate(checklist).stream().map(Problem::toString).toList());
    }

    @Test
    void findsPlansThatAreOverdueOrHaveNoDay() {
        Plan yesterday = Plan.builder().due(TODAY.minusDays(1)).build();
        Plan today = Plan.builder().due(TODAY).build();
        Plan somebody = Plan.builder().owner("IT").build();
        assertEquals(
                List.of(
                        "WARNING plan-overdue: Plan was due on 2026-11-23, but the answer is still '△' (c, 1)",
                        "NOTE plan-without-day: Answer '△' has no plan with a day (c, 3)",
                        "NOTE plan-without-day: Answer planned has no plan with a day (c, 4)",
                        "WARNING plan-overdue: Plan was due on 2026-11-23, but the answer is still unanswered (c, 6)"),
                problems(
                        control("1", Verdict.PLANNED, "△").withPlan(yesterday),
                        control("2", Verdict.PLANNED, "△").withPlan(today),
                        control("3", Verdict.PLANNED, "△").withPlan(somebody),
                        control("4", Verdict.PLANNED, ""),
                        control("5", Verdict.IMPLEMENTED, "○").withRemarks("r").withPlan(yesterday),
                        control("6", Verdict.UNANSWERED, "").withPlan(yesterday),
                        control("7", Verdict.NOT_APPLICABLE, "－")
                                .withRemarks("r")
                                .withPlan(yesterday)));
    }

    @Test
    void findsAssessmentsThatContradictTheAnswer() {
        Control yes = control("1", Verdict.IMPLEMENTED, "○").withRemarks("r");
        Control no = control("2", Verdict.NOT_IMPLEMENTED, "×").withRemarks("r");
        assertEquals(
                List.of(
                        "WARNING assessment-against-answer: Assessment 'Auditor' is not-implemented, but the answer is"
                                + " '○' (c, 1)",
                        "WARNING assessment-against-answer: Assessment 'Customer' is alternative, but the answer is"
                                + " '×' (c, 2)"),
                problems(
                        yes.withAssessments(
                                assessment("Auditor", Verdict.NOT_IMPLEMENTED),
                                assessment("Last year", Verdict.PARTIALLY_IMPLEMENTED),
                                assessment("Customer", Verdict.UNANSWERED)),
                        no.withAssessments(
                                assessment("Auditor", Verdict.NOT_IMPLEMENTED),
                                assessment("Customer", Verdict.ALTERNATIVE))));
    }

    private static Assessment assessment(String name, Verdict verdict) {
        return Assessment.builder().name(name).status(new Status(verdict, "?")).build();
    }

    @Test
    void findsWeightsWithoutEffect() {
        Control weighted = control("1", Verdict.ANSWERED, "256").withWeight(new BigDecimal("0.0000001"));
        Term scored = new Term("256", Verdict.ANSWERED, "", Optional.of(BigDecimal.ONE));
        assertEquals(
                List.of(
                        "NOTE weight-without-score: Weight 0.0000001 has no effect, because no answer has a score (c, 1)"),
                problems(weighted));
        assertEquals(
                List.of(),
                problems(weighted.withForm(AnswerForm.builder()
                        .type(AnswerForm.Type.ONE_OF)
                        .addChoice(scored)
                        .build())));
        assertEquals(List.of(), VALIDATOR.validate(checklist(weighted).withLegend(scored)));
        assertEquals(
                List.of(
                        "NOTE weight-without-score: Weight 0.0000001 has no effect, because no answer has a score (c, 1)"),
                VALIDATOR
                        .validate(checklist(weighted.withForm(AnswerForm.oneOf("256", "128")))
                                .withLegend(scored))
                        .stream()
                        .map(Problem::toString)
                        .toList());
    }
}
