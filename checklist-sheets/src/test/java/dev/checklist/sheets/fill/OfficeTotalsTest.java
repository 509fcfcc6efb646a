// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets LibreOffice open filled score sheets, and compares the totals that it computes. */
class OfficeTotalsTest {

    @TempDir
    Path folder;

    private static Control answer(String id, Verdict verdict, String mark) {
        return Control.builder()
                .id(id)
                .requirement("Is it done, question " + id + "?")
                .status(new Status(verdict, mark))
                .build();
    }

    /** Fills a sheet, and returns the cells of its first row as LibreOffice shows them. */
    private String firstRow(List<String> rows, String choices, Control... answers) throws Exception {
        CellSheet sheet = new CellSheet();
        rows.forEach(sheet::row);
        sheet.list("C2:C6", choices);
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        byte[] bytes = sheet.workbook()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types
                                + "sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + types
                                + "worksheet+xml\"/></Types>")
                .bytes();
        Path workbook = Files.write(folder.resolve("scores.xlsx"), bytes);
        Path filled = folder.resolve("filled.xlsx");
        SheetFiller.create().fill(workbook, FillTablesTest.checklist(List.of(answers)), filled);
        return Files.readString(Office.convert(filled, "csv", folder))
                .lines()
                .findFirst()
                .orElse("");
    }

    private static List<String> questions(String totals, String start, String more) {
        return List.of(
                "| No | Question | Answer | Remarks | " + totals,
                "| 1 | Is it done, question 1? | " + start + " | | " + more.replace("#", "2"),
                "| 2 | Is it done, question 2? | " + start + " | | " + more.replace("#", "3"),
                "| 3 | Is it done, question 3? | " + start + " | | " + more.replace("#", "4"),
                "| 4 | Is it done, question 4? | " + start + " | | " + more.replace("#", "5"),
                "| 5 | Is it done, question 5? | " + start + " | | " + more.replace("#", "6"));
    }

    @Test
    void averagesScores() throws Exception {
        assertEquals(
                "No,Question,Answer,Remarks,3.5,14",
                firstRow(
                        questions("{AVERAGE(C2:C6)}9 | {SUM(C2:C6)}9", "", ""),
                        "5,4,3,2,N/A",
                        answer("1", Verdict.ANSWERED, "5"),
                        answer("2", Verdict.ANSWERED, "4"),
                        answer("3", Verdict.ANSWERED, "3"),
                        answer("4", Verdict.ANSWERED, "2"),
                        answer("5", Verdict.NOT_APPLICABLE, "N/A")));
    }

    @Test
    void countsTruthValues() throws Exception {
        assertEquals(
                "No,Question,Answer,Remarks,3,2",
                firstRow(
                        questions("{COUNTIF(C2:C6,TRUE)}9 | {COUNTIF(C2:C6,FALSE)}9", "FALSE", ""),
                        "TRUE,FALSE",
                        answer("1", Verdict.IMPLEMENTED, ""),
                        answer("2", Verdict.IMPLEMENTED, "TRUE"),
                        answer("3", Verdict.NOT_IMPLEMENTED, "No"),
                        answer("4", Verdict.IMPLEMENTED, "○")));
    }

    @Test
    void countsWordsAndLooksMarksUp() throws Exception {
        String points = "{IF(C#=\"\",0,VLOOKUP(C#,$F$2:$G$4,2,FALSE))}0";
        List<String> rows =
                new ArrayList<>(questions("Points | {COUNTIF(C2:C6,\"Yes\")}9 | {SUM(E2:E6)}9", "", points));
        List<String> scale = List.of("", " | Yes | 10", " | No | 1", " | N/A | 5", "", "");
        rows.replaceAll(row -> row + scale.get(rows.indexOf(row)));
        assertEquals(
                "No,Question,Answer,Remarks,Points,2,26",
                firstRow(
                        rows,
                        "Yes,No,N/A",
                        answer("1", Verdict.IMPLEMENTED, "○"),
                        answer("2", Verdict.NOT_IMPLEMENTED, "×"),
                        answer("3", Verdict.IMPLEMENTED, "Yes"),
                        answer("4", Verdict.NOT_APPLICABLE, "－")));
    }
}
