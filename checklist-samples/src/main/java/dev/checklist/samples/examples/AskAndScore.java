// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.analysis.score.Score;
import dev.checklist.analysis.score.ScoreRule;
import dev.checklist.analysis.validation.ChecklistValidator;
import dev.checklist.analysis.validation.ValidationOptions;
import dev.checklist.analysis.validation.ValidationRules;
import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Plan;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.write.SheetWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a questionnaire with all forms of questions, answers it, rates the answers with points, and writes it as JSON,
 * CSV and a workbook.
 */
public final class AskAndScore {

    private AskAndScore() {}

    /** Returns the questions. */
    static Checklist questionnaire() {
        return Checklist.builder()
                .id("supplier-2026")
                .title("Supplier questionnaire 2026")
                .language("en")
                .addLegend(term("Yes", Verdict.IMPLEMENTED, "10"), term("No", Verdict.NOT_IMPLEMENTED, "0"))
                .addSections(cryptography(), operations())
                .build();
    }

    private static Section cryptography() {
        AnswerForm algorithms = AnswerForm.builder()
                .type(AnswerForm.Type.ONE_OF)
                .addChoices(
                        term("AES-256", Verdict.ANSWERED, "10"),
                        term("AES-128", Verdict.ANSWERED, "8"),
                        term("none", Verdict.NOT_IMPLEMENTED, "0"))
                .build();
        AnswerForm factors = AnswerForm.builder()
                .type(AnswerForm.Type.ANY_OF)
                .addChoices(
                        term("Security key", Verdict.ANSWERED, "6"),
                        term("App, with number matching", Verdict.ANSWERED, "4"),
                        term("SMS", Verdict.ANSWERED, "1"))
                .build();
        return Section.builder()
                .id("1")
                .label("1")
                .title("Cryptography and access")
                .addControls(
                        question("1.1", "Which algorithm encrypts data at rest?")
                                .withForm(algorithms)
                                .withWeight(BigDecimal.valueOf(2)),
                        question("1.2", "Which second factors can users choose?")
                                .withForm(factors),
                        question("1.3", "Are keys kept in a hardware security module?"))
                .build();
    }

    private static Section operations() {
        return Section.builder()
                .id("2")
                .label("2")
                .title("Operations")
                .addControls(
                        question("2.1", "How many people can read customer data?")
                                .withForm(AnswerForm.number()),
                        question("2.2", "When was the last penetration test?").withForm(AnswerForm.date()),
                        question("2.3", "Describe how customers are told about incidents.")
                                .withForm(AnswerForm.text()),
                        question("2.4", "Are restores from backup practised?").withWeight(new BigDecimal("0.5")))
                .build();
    }

    private static Term term(String mark, Verdict verdict, String score) {
        return new Term(mark, verdict, "", Optional.of(new BigDecimal(score)));
    }

    private static Control question(String id, String text) {
        return Control.builder().id(id).label(id).requirement(text).build();
    }

    /** Returns the questionnaire with its answers. */
    static Checklist answered() {
        Map<String, Status> answers = Map.of(
                "1.1", new Status(Verdict.ANSWERED, "AES-128"),
                "1.2", new Status(Verdict.ANSWERED, "Security key; SMS"),
                "1.3", new Status(Verdict.IMPLEMENTED, "Yes"),
                "2.1", new Status(Verdict.ANSWERED, "a few"),
                "2.2", new Status(Verdict.ANSWERED, "Oct 2026"),
                "2.3", new Status(Verdict.ANSWERED, "By e-mail, within 24 hours."),
                "2.4", new Status(Verdict.NOT_IMPLEMENTED, "No"));
        Assessment lastYear = Assessment.builder()
                .name("Last year")
                .status(new Status(Verdict.NOT_IMPLEMENTED, "No"))
                .build();
        Plan plan = Plan.builder()
                .due(LocalDate.of(2027, 3, 31))
                .owner("Operations")
                .note("Practise every quarter.")
                .build();
        return questionnaire()
                .mapControls(control -> control.withStatus(answers.getOrDefault(control.id(), Status.unanswered())))
                .update(
                        "2.4",
                        control -> control.withRemarks("Planned for next year.")
                                .withPlan(plan)
                                .withAssessments(lastYear));
    }

    /**
     * Runs the example.
     *
     * @param args the folder for the files; if empty, the current folder
     * @throws IOException if a file can't be written
     */
    public static void main(String[] args) throws IOException {
        Checklist checklist = answered();
        ValidationOptions forms = ValidationOptions.defaults().withRules(ValidationRules.forms());
        ChecklistValidator.with(forms).validate(checklist).forEach(System.out::println);
        System.out.print(Score.of(checklist, ScoreRule.ofTerms()));

        Path folder = Path.of(args.length == 0 ? "." : args[0]);
        ChecklistJson.create().write(checklist, folder.resolve("supplier.json"));
        ChecklistCsv.create().write(checklist, folder.resolve("supplier.csv"));
        SheetWriter.create().write(checklist, folder.resolve("supplier.xlsx"));
    }
}
