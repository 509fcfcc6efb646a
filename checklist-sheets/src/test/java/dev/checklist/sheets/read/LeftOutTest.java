// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.TestWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a file beside the texts of cells is read, or reported. */
class LeftOutTest {

    private static SheetImport csv(String text) throws IOException {
        return SheetReader.create().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv");
    }

    private static List<String> problems(SheetImport sheet) {
        return sheet.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void commentsAreReported() throws IOException {
        byte[] workbook = TestWorkbook.of("No|Question|Answer", "1|Is it locked?|Yes", "2|Is it lit?|No")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        TestWorkbook.relationships("<Relationship Id='c' Type='http://schemas.openxmlformats.org/"
                                + "officeDocument/2006/relationships/comments' Target='../comments1.xml'/>"))
                .part(
                        "xl/comments1.xml",
                        "<comments xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><commentList>"
                                + "<comment ref='C2' authorId='0'><text><r><t>Only</t></r><r><t> at\nnight</t></r></text>"
                                + "</comment></commentList></comments>")
                .bytes();
        SheetImport sheet = SheetReader.create().read(workbook);
        assertEquals(
                List.of(
                        "NOTE comment-not-read: Found the comment 'Only at night', which was not read (<input>, Sheet1!C2)"),
                problems(sheet));
        assertEquals(
                Verdict.IMPLEMENTED,
                sheet.checklist().controls().get(0).status().verdict());
    }

    @Test
    void formulasWithoutAStoredResultAreReported() {
        String cell = "<c t='str'><v>%s</v></c>";
        byte[] workbook = new TestWorkbook()
                .rawSheet(
                        "S",
                        "<sheetData><row>" + (cell + cell + cell).formatted("No", "Question", "Answer")
                                + "</row><row>" + (cell + cell).formatted("1", "Is it locked?")
                                + "<c><f>IF(A1,\"Yes\",\"No\")</f></c></row><row>"
                                + (cell + cell).formatted("2", "Is it lit?")
                                + "<c t='str'><f>A1</f><v>Yes</v></c></row></sheetData>",
                        "")
                .bytes();
        SheetImport sheet = SheetReader.create().read(workbook);
        assertEquals(
                List.of("WARNING formula-without-value: Found a formula without a stored result, and read it as blank"
                        + " (<input>, S!C2)"),
                problems(sheet));
        assertEquals(
                Verdict.UNANSWERED, sheet.checklist().controls().get(0).status().verdict());
        assertEquals(
                Verdict.IMPLEMENTED,
                sheet.checklist().controls().get(1).status().verdict());
    }

    @Test
    void aColumnOfAnswersThatIsNotFoundIsReported() throws IOException {
        SheetImport sheet = csv("No,Question,Maturity,Comments\n1,Is it locked?,3,\n2,Is it lit?,2,\n");
        assertEquals(
                List.of("NOTE no-answers: Found no column of answers, expected one if the sheet was filled in (a.csv)"),
                problems(sheet));
        assertEquals(
                Map.of("Maturity", "3"), sheet.checklist().controls().get(0).properties());
    }

    @Test
    void aListOfRequirementsNeedsNoAnswers() throws IOException {
        assertEquals(List.of(), problems(csv("No,Requirement\n1,Doors are locked\n2,Keys are counted\n")));
    }

    @Test
    void hiddenRowsAreReadAndReported() throws IOException {
        String row = "<row%s><c t='inlineStr'><is><t>%s</t></is></c><c t='inlineStr'><is><t>%s</t></is></c></row>";
        String rows = row.formatted("", "Question", "Answer")
                + row.formatted(" hidden='1'", "Is it locked?", "Yes")
                + row.formatted(" hidden='true'", "Is it lit?", "No")
                + row.formatted(" hidden='0'", "Is it warm?", "Yes")
                + row.formatted(" hidden='1'", "Is it dry?", "Yes");
        SheetImport sheet = SheetReader.create()
                .read(new TestWorkbook()
                        .rawSheet("S", "<sheetData>" + rows + "</sheetData>", "")
                        .bytes());
        assertEquals(4, sheet.checklist().controls().size());
        assertEquals(
                List.of(
                        "NOTE hidden-row: Found hidden rows, and read them like others (<input>, S!2:3)",
                        "NOTE hidden-row: Found hidden rows, and read them like others (<input>, S!5:5)"),
                problems(sheet));
    }

    @Test
    void formulasThatKeepATextAreReadAsThatText() throws IOException {
        SheetImport sheet =
                csv("No,Question,Answer\n\"=\"\"001\"\"\",Is it locked?,Yes\n\"=\"\"1.10\"\"\",Is it lit?,No\n");
        assertEquals(
                List.of("001", "1.10"),
                sheet.checklist().controls().stream().map(Control::id).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "更新日：令和6年8月7日",
                "更新日: 2024 年 8 月 7 日",
                "Last updated: 2024-08-07",
                "Date: 7-Aug-2024",
                "Updated 07Aug2024",
                "Revised August 7, 2024",
            })
    void theDayOfTheLastChangeIsRead(String line) throws IOException {
        SheetImport sheet = csv('"' + line + "\",,\nNo,確認事項,回答\n1,施錠している,○\n2,点検している,×\n");
        assertEquals(Optional.of(LocalDate.of(2024, 8, 7)), sheet.checklist().updated());
        assertEquals(List.of(), sheet.checklist().notes());
    }

    @Test
    void answersInWordsAreNoProblemWhereMostAre() throws IOException {
        SheetImport sheet = csv("No,Question,Answer\n1,Which logs?,Access and audit\n2,How many people?,4\n"
                + "3,Since when?,2025-04-01\n4,Who decides?,The board\n5,Is it locked?,Yes\n");
        assertEquals(List.of(), problems(sheet));
        assertEquals(
                List.of(Verdict.ANSWERED, Verdict.ANSWERED, Verdict.ANSWERED, Verdict.ANSWERED, Verdict.IMPLEMENTED),
                sheet.checklist().controls().stream()
                        .map(control -> control.status().verdict())
                        .toList());
    }

    @Test
    void marksThatNobodyKnowsAreReportedWithoutTheMarksOfAnotherSheet() throws IOException {
        SheetImport sheet = csv(
                "No,Question,Answer\n1,Is it locked?,Amber\n2,Is it lit?,Red\n3,Is it warm?,Amber\n4,Is it dry?,Red\n");
        assertEquals(4, sheet.problems().size());
        assertEquals(
                "WARNING unknown-mark: Unknown mark 'Amber', expected a usual mark or word, or a vocabulary that has it"
                        + " (a.csv:2, C2)",
                problems(sheet).get(0));
    }
}
