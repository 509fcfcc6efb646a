// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Plan;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads questions that are not answered with a mark, and columns beside the answer. */
class QuestionFormsTest {

    private static byte[] workbook(String... answers) {
        StringBuilder rows = new StringBuilder();
        String cell = "<c t='str'><v>%s</v></c>";
        rows.append("<row r='1'>").append((cell + cell + cell).formatted("No", "Question", "Answer"));
        rows.append("</row>");
        for (int i = 0; i < answers.length; i++) {
            rows.append("<row r='%s'>".formatted(i + 2))
                    .append((cell + cell).formatted(i + 1, "What about " + (i + 1) + "?"))
                    .append(answers[i].isEmpty() ? "" : cell.formatted(answers[i]))
                    .append("</row>");
        }
        String rule = "<dataValidation type='list' sqref='%s'><formula1>\"%s\"</formula1></dataValidation>";
        return new TestWorkbook()
                .rawSheet(
                        "S",
                        "<sheetData>" + rows + "</sheetData><dataValidations>"
                                + rule.formatted("C2:C3 C7", "Yes,No,N/A")
                                + rule.formatted("C4 C6", "AES-256,AES-128,,AES-128")
                                + rule.formatted("C5", "Other,No")
                                + "</dataValidations>",
                        "")
                .bytes();
    }

    @Test
    void takesChoicesThatAreNoMarksAsTheFormOfTheirQuestion() {
        SheetImport read = SheetReader.create().read(workbook("Yes", "", "AES-256", "Other", "DES", "maybe"));
        List<Control> controls = read.checklist().controls();
        AnswerForm keys = AnswerForm.oneOf("AES-256", "AES-128");
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(keys),
                        Optional.empty(),
                        Optional.of(keys),
                        Optional.empty()),
                controls.stream().map(Control::form).toList());
        assertEquals(
                List.of(
                        Verdict.IMPLEMENTED,
                        Verdict.UNANSWERED,
                        Verdict.ANSWERED,
                        Verdict.ANSWERED,
                        Verdict.ANSWERED,
                        Verdict.ANSWERED),
                controls.stream().map(control -> control.status().verdict()).toList());
        assertEquals(
                List.of("unknown-mark S!C5", "unknown-mark S!C6", "unknown-mark S!C7"),
                read.problems().stream()
                        .map(problem ->
                                problem.code() + " " + problem.location().pointer())
                        .toList());
    }

    @Test
    void leavesQuestionsWithChoicesUnanswered() {
        SheetImport read = SheetReader.create().read(workbook("", "", "", "", "", ""));
        assertEquals(
                List.of(Status.unanswered()),
                read.checklist().controls().stream()
                        .map(Control::status)
                        .distinct()
                        .toList());
    }

    @Test
    void doesNotWarnOfAnswersInWords() {
        String words = "It depends on the region in which the customer is.";
        SheetImport read = SheetReader.create().read(workbook("Yes", words, "", "", "", "No"));
        Control second = read.checklist().controls().get(1);
        assertEquals(new Status(Verdict.ANSWERED, words), second.status());
        assertEquals(List.of(), read.problems());
    }

    private static ColumnMapping column(ColumnRole role, String header, String value) {
        return ColumnMapping.ofHeader(role, header).withValue(value);
    }

    @Test
    void readsColumnsBesideTheAnswer() throws Exception {
        SheetMapping mapping = SheetMapping.builder()
                .addTable(TableMapping.builder()
                        .headerRow(1)
                        .addColumns(
                                ColumnMapping.ofHeader(ColumnRole.ID, "No"),
                                ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "Question"),
                                ColumnMapping.ofHeader(ColumnRole.STATUS, "Answer"),
                                ColumnMapping.ofHeader(ColumnRole.WEIGHT, "Weight"),
                                ColumnMapping.ofHeader(ColumnRole.PLAN_DUE, "Due"),
                                ColumnMapping.ofHeader(ColumnRole.PLAN_OWNER, "Who"),
                                ColumnMapping.ofHeader(ColumnRole.PLAN_NOTE, "Plan"),
                                column(ColumnRole.ASSESSMENT, "2025", "Last year"),
                                column(ColumnRole.ASSESSMENT_REMARKS, "2025 text", "Last year"))
                        .vocabulary(Vocabularies.YES_NO_NA)
                        .build())
                .build();
        byte[] sheet = TestWorkbook.of(
                        "No|Question|Answer|Weight|Due|Who|Plan|2025|2025 text",
                        "1|A?|Yes|2.50|31.10.2026|IT|Roll out|No|Too dear",
                        "2|B?|No|high|10/11/2026|||hm|",
                        "3|C?|No|-1|soon|HR|||Only text",
                        "||||2026-12-01|Board|Decide||",
                        "4|D?||12.5%||||| ")
                .bytes();
        SheetImport read = SheetReader.create().read(sheet, mapping);
        Checklist checklist = read.checklist();

        Control first = checklist.control("1").orElseThrow();
        assertEquals(Optional.of(new BigDecimal("2.5")), first.weight());
        assertEquals(
                Optional.of(new BigDecimal("0.125")),
                checklist.control("4").orElseThrow().weight());
        assertEquals(
                Optional.of(
                        new Plan(Optional.of(LocalDate.of(2026, 10, 31)), Optional.of("IT"), Optional.of("Roll out"))),
                first.plan());
        assertEquals(
                List.of(new Assessment(
                        "Last year",
                        new Status(Verdict.NOT_IMPLEMENTED, "No"),
                        Optional.of("Too dear"),
                        Optional.empty())),
                first.assessments());

        Control second = checklist.control("2").orElseThrow();
        assertEquals(Map.of("Weight", "high", "Due", "10/11/2026"), second.properties());
        assertEquals(Optional.empty(), second.weight());
        assertEquals(Optional.empty(), second.plan());
        assertEquals(
                new Status(Verdict.ANSWERED, "hm"), second.assessments().get(0).status());

        Control third = checklist.control("3").orElseThrow();
        assertEquals(Map.of("Weight", "-1", "Due", "soon"), third.properties());
        assertEquals(
                new Plan(Optional.of(LocalDate.of(2026, 12, 1)), Optional.of("HR\nBoard"), Optional.of("Decide")),
                third.plan().orElseThrow());
        assertEquals(
                new Assessment("Last year", Status.unanswered(), Optional.of("Only text"), Optional.empty()),
                third.assessments().get(0));

        assertEquals(List.of(), checklist.control("4").orElseThrow().assessments());
        assertEquals(
                List.of("unknown-mark", "continued-row"),
                read.problems().stream().map(Problem::code).toList());
    }

    @Test
    void joinsPlansOfSeveralRows() throws Exception {
        SheetMapping mapping = SheetMapping.builder()
                .addTable(TableMapping.builder()
                        .headerRow(1)
                        .addColumns(
                                ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "Question"),
                                ColumnMapping.ofHeader(ColumnRole.PLAN_DUE, "Due"),
                                ColumnMapping.ofHeader(ColumnRole.PLAN_NOTE, "Plan"))
                        .vocabulary(Vocabularies.YES_NO_NA)
                        .build())
                .build();
        byte[] sheet = TestWorkbook.of(
                        "Question|Due|Plan", "A?|2026-12-01|First", "|2027-01-01|Second", "B?||", "||Only")
                .bytes();
        Checklist checklist = SheetReader.create().read(sheet, mapping).checklist();
        assertEquals(
                List.of(
                        new Plan(
                                Optional.of(LocalDate.of(2026, 12, 1)),
                                Optional.empty(),
                                Optional.of("First\n2027-01-01\nSecond")),
                        new Plan(Optional.empty(), Optional.empty(), Optional.of("Only"))),
                checklist.controls().stream()
                        .map(control -> control.plan().orElseThrow())
                        .toList());
    }
}
