// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Plan;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.xlsx.XlsxFile;
import dev.checklist.sheets.xlsx.XlsxPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writes questions that are not answered with a mark, and what stands beside an answer. */
class QuestionnaireTest {

    private static final String LONG = "Only on request, ";

    private static Control question(String id, AnswerForm form, String answer) {
        return control(id, answer.isEmpty() ? Status.unanswered() : new Status(Verdict.ANSWERED, answer))
                .withForm(form);
    }

    private static Control control(String id, Status status) {
        return Control.builder()
                .id(id)
                .requirement("Question " + id)
                .status(status)
                .build();
    }

    private static Checklist checklist(Control... controls) {
        return Checklist.builder()
                .id("q")
                .title("Questionnaire")
                .language("en")
                .addSection(Section.builder()
                        .id("s")
                        .title("S")
                        .addControls(controls)
                        .build())
                .build();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (XlsxPackage parts = XlsxPackage.open(workbook, "a.xlsx", SheetLimits.defaults())) {
            return new String(parts.open(name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the cells and formulas of the drop-downs, in the order of the file. */
    private static List<String> dropDowns(byte[] workbook) throws IOException {
        return Pattern.compile("<dataValidation [^>]*sqref=\"(.*?)\".*?<formula1>(.*?)</formula1>")
                .matcher(part(workbook, "xl/worksheets/sheet1.xml"))
                .results()
                .map(match -> match.group(1) + " " + match.group(2).replace("&quot;", "'"))
                .toList();
    }

    @Test
    void offersTheChoicesOfEachQuestion() throws IOException {
        Status yes = new Status(Verdict.IMPLEMENTED, "Yes");
        Checklist checklist = checklist(
                control("1", yes),
                control("2", yes),
                question("3", AnswerForm.oneOf("AES-256", "AES-128"), "AES-256"),
                question("4", AnswerForm.oneOf("AES-256", "AES-128"), ""),
                question("5", AnswerForm.anyOf("SMS", "TOTP"), "SMS; TOTP"),
                question("6", AnswerForm.date(), "Oct 2026"),
                control("7", yes));
        byte[] workbook = SheetWriter.create().writeBytes(checklist);
        assertEquals(
                List.of("C4:C5 C10 'Yes,No,N/A'", "C6:C7 'AES-256,AES-128'", "C8 'SMS,TOTP'"), dropDowns(workbook));
        SheetImport read = SheetReader.create().read(workbook);
        assertEquals(checklist, read.checklist());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void offersLongChoicesAndThoseWithCommasFromAList() throws IOException {
        String[] many =
                IntStream.range(0, 40).mapToObj(i -> "Choice number " + i).toArray(String[]::new);
        Checklist checklist = checklist(
                question("1", AnswerForm.oneOf(LONG + "a", LONG + "b", "3"), LONG + "b"),
                question("2", AnswerForm.oneOf(many), "Choice number 7"),
                question("3", AnswerForm.anyOf(LONG + "a", LONG + "b", "3"), LONG + "a, 3"));
        byte[] workbook = SheetWriter.create().writeBytes(checklist);
        assertEquals(List.of("C4 C6 Details!$G$4:$G$6", "C5 Details!$H$4:$H$43"), dropDowns(workbook));
        var details = XlsxFile.read(workbook, "a.xlsx", SheetLimits.defaults())
                .grids()
                .get(1);
        assertEquals(
                List.of("choices", LONG + "a", LONG + "b", "3"),
                details.rows().subList(1, 5).stream().map(row -> row.text(6)).toList());
        SheetImport read = SheetReader.create().read(workbook);
        assertEquals(checklist, read.checklist());
        assertEquals(List.of(), read.problems());
    }

    private static final Checklist PLANNED = checklist(
            control("1", new Status(Verdict.PLANNED, "△"))
                    .withWeight(new BigDecimal("2.5"))
                    .withPlan(
                            new Plan(Optional.of(LocalDate.of(2027, 3, 31)), Optional.of("IT"), Optional.of("Do it.")))
                    .withAssessments(
                            new Assessment(
                                    "Auditor",
                                    new Status(Verdict.NOT_IMPLEMENTED, "×"),
                                    Optional.of("Missing."),
                                    Optional.of(LocalDate.of(2026, 1, 5))),
                            new Assessment(
                                    "Last year", new Status(Verdict.PLANNED, "△"), Optional.empty(), Optional.empty())),
            control("2", Status.unanswered()).withWeight(BigDecimal.TEN));

    @Test
    void showsPlansAssessmentsAndWeights() throws IOException {
        byte[] workbook = SheetWriter.create().writeBytes(PLANNED);
        var rows = XlsxFile.read(workbook, "a.xlsx", SheetLimits.defaults())
                .grids()
                .get(0)
                .rows();
        assertEquals(
                List.of(
                        "No.",
                        "Requirement",
                        "Weight",
                        "Status",
                        "Remarks",
                        "Evidence",
                        "Planned for",
                        "In charge",
                        "Plan",
                        "Auditor",
                        "Auditor: Remarks",
                        "Last year",
                        "ID",
                        "Depth",
                        "Assessable"),
                IntStream.range(0, 15).mapToObj(rows.get(1)::text).toList());
        assertEquals(
                List.of("2.5", "△", "", "", "2027-03-31", "IT", "Do it.", "×", "Missing.", "△"),
                IntStream.range(2, 12).mapToObj(rows.get(3)::text).toList());
        SheetImport read = SheetReader.create().read(workbook);
        assertEquals(PLANNED, read.checklist());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void readsWhatPeopleChangedInThem() throws IOException {
        byte[] workbook = SheetWriter.create().writeBytes(PLANNED);
        String name = "xl/worksheets/sheet1.xml";
        String strings = part(workbook, name)
                .replace("2027-03-31", "令和9年4月1日")
                .replace(">IT<", ">Operations<")
                .replace(">×<", ">○<");
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (XlsxPackage parts = XlsxPackage.open(workbook, "a.xlsx", SheetLimits.defaults())) {
            parts.copyTo(edited, TestWorkbook.changes(Map.of(name, strings.getBytes(StandardCharsets.UTF_8))));
        }
        Control read = SheetReader.create()
                .read(edited.toByteArray())
                .checklist()
                .control("1")
                .orElseThrow();
        assertEquals(
                new Plan(Optional.of(LocalDate.of(2027, 4, 1)), Optional.of("Operations"), Optional.of("Do it.")),
                read.plan().orElseThrow());
        assertEquals(
                new Assessment(
                        "Auditor", new Status(Verdict.IMPLEMENTED, "○"), Optional.of("Missing."), Optional.empty()),
                read.assessments().get(0));
    }

    @Test
    void keepsNumbersThatASpreadsheetProgramCannotHold() throws IOException {
        Checklist checklist = checklist(
                control("1", Status.unanswered()).withWeight(new BigDecimal("0.1234567890123456789012345678901234")),
                control("2", Status.unanswered()).withWeight(new BigDecimal("0.1")),
                control("3", Status.unanswered()).withWeight(new BigDecimal("123456789012345678901234567890")));
        byte[] workbook = SheetWriter.create().writeBytes(checklist);
        assertTrue(part(workbook, "xl/worksheets/sheet1.xml").contains("<v>0.1</v>"));
        assertEquals(checklist, SheetReader.create().read(workbook).checklist());
    }

    @Test
    void splitsLongListsOfRanges() throws IOException {
        Status yes = new Status(Verdict.IMPLEMENTED, "Yes");
        Control[] controls = IntStream.range(0, 3_000)
                .mapToObj(i -> i % 2 == 0 ? control("c" + i, yes) : question("c" + i, AnswerForm.date(), ""))
                .toArray(Control[]::new);
        Checklist checklist = checklist(controls);
        byte[] workbook = SheetWriter.create().writeBytes(checklist);
        List<String> rules = dropDowns(workbook);
        assertEquals(2, rules.size());
        assertTrue(rules.stream().allMatch(rule -> rule.endsWith(" 'Yes,No,N/A'") && rule.length() < 8_100));
        assertEquals(checklist, SheetReader.create().read(workbook).checklist());
    }

    @Test
    void offersNoMoreListsThanAreReadBack() throws IOException {
        Control[] controls = IntStream.range(0, 1_002)
                .mapToObj(i -> question("c" + i, AnswerForm.oneOf(i + ", a", i + ", b"), i + ", b"))
                .toArray(Control[]::new);
        String[] many = IntStream.range(0, 10_001).mapToObj(i -> "Choice " + i).toArray(String[]::new);
        controls[0] = question("c0", AnswerForm.oneOf(many), "Choice 5");
        Checklist checklist = checklist(controls);
        byte[] workbook = SheetWriter.create().writeBytes(checklist);
        assertEquals(1_000, dropDowns(workbook).size());
        assertEquals(checklist, SheetReader.create().read(workbook).checklist());
    }
}
