// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.TestWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which stored results of formulas are dropped when the answer in C2 of the sheet Answers changes. */
class StoredResultsTest {

    private static final String RESULT = "<v>77</v>";

    /** The cells of the sheet of answers: F2 is a formula of C2, F3 one of A2. */
    private static String answers(String more) {
        String text = "<c r=\"%s\" t=\"str\"><v>%s</v></c>";
        return "<sheetData><row r=\"1\">" + text.formatted("A1", "No") + text.formatted("B1", "Question")
                + text.formatted("C1", "Answer") + text.formatted("D1", "Remarks")
                + "</row><row r=\"2\"><c r=\"A2\"><v>1</v></c>" + text.formatted("B2", "Are doors locked?") + more
                + "</row></sheetData>";
    }

    private static TestWorkbook workbook(String formula) {
        String totals = "<sheetData><row r=\"1\"><c r=\"A1\"><f>%s</f>%s</c></row></sheetData>"
                .formatted(TestWorkbook.escape(formula), RESULT);
        return new TestWorkbook()
                .rawSheet("Answers", answers(""), "")
                .rawSheet("To 'tals", totals, "")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"Answers\" r:id=\"rId1\"/><sheet name=\"To 'tals\" r:id=\"rId2\"/></sheets>"
                                + "<definedNames><definedName name=\"All_Answers\">Answers!$C$2:$C$9</definedName>"
                                + "<definedName name=\"Same\">All_Answers</definedName>"
                                + "<definedName name=\"Other\">Answers!$D$2:$D$9</definedName>"
                                + "<definedName name=\"Loop\">Loop</definedName></definedNames><calcPr calcId=\"1\"/>"
                                + "</workbook>");
    }

    private static String part(byte[] workbook, String name) {
        return new String(TestWorkbook.unzip(workbook).get(name), StandardCharsets.UTF_8);
    }

    private static byte[] fill(TestWorkbook workbook, FillOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Control answer = Control.builder()
                .id("1")
                .requirement("Are doors locked?")
                .status(new Status(Verdict.IMPLEMENTED, "Yes"))
                .build();
        SheetFiller.with(options).fill(workbook.bytes(), FillTablesTest.checklist(List.of(answer)), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answers!C2",
                "ANSWERS!$C$2",
                "'Answers'!C2",
                "COUNTIF(Answers!C2:C100,\"Yes\")",
                "COUNTIF(Answers!C100:C1,\"Yes\")",
                "COUNTIF(Answers!C:C,\"Yes\")",
                "COUNTIF(Answers!A:D,\"Yes\")",
                "COUNTA(Answers!2:2)",
                "COUNTA(Answers!$1:$3)",
                "COUNTIF(All_Answers,\"Yes\")",
                "COUNTIF(same,\"Yes\")",
                "IF(TRUE,\"a\"\"C2\",Answers!C2)",
                "SUM({1,2},Answers!C2)",
                "INDIRECT(\"Answers!C2\")",
                "SUM(OFFSET(Answers!A1,1,2))",
                "SUM(Table1[Answer])",
                "Unknown_Name+1",
                "Loop",
                "SUM(Answers:Totals!C2)",
                "SUM(Answers!A1:INDEX(Answers!D:D,3))",
                "#REF!+Answers!C2",
                "[1]Other!$A$1+Answers!C2",
                "'[1]Other sheet'!A1:B2+Answers!C2"
            })
    void dropsWhatDependsOnTheAnswer(String formula) throws IOException {
        String totals = part(fill(workbook(formula), FillOptions.defaults()), "xl/worksheets/sheet2.xml");
        assertFalse(totals.contains(RESULT), totals);
        assertTrue(totals.contains("<f>" + TestWorkbook.escape(formula) + "</f></c>"), totals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1+1",
                "Answers!C3",
                "Answers!A2&Answers!B2",
                "C2",
                "SUM(Answers!D1:E9)",
                "Other",
                "\"Answers!C2\"",
                "LEN(\"it's C2\")",
                "SUM('To ''tals'!C2)",
                "[1]Answers!C2",
                "'[1]Answers'!C2:C3",
                "[1]!Name",
                "TODAY()",
                "TRUE",
                "1E5+0.5",
                "LOG10(100)",
                "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)",
                "#N/A",
                "SUM({1,2;3,4})"
            })
    void keepsWhatDoesNotDependOnTheAnswer(String formula) throws IOException {
        String totals = part(fill(workbook(formula), FillOptions.defaults()), "xl/worksheets/sheet2.xml");
        assertTrue(totals.contains(RESULT), totals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "<calcPr calcId=\"1\"/>; <calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/>",
                "<calcPr fullCalcOnLoad='0' calcId=\"1\"></calcPr>; <calcPr calcId=\"1\" fullCalcOnLoad=\"1\"></calcPr>",
                "<extLst/>; <calcPr fullCalcOnLoad=\"1\"/><extLst/>",
                "` `; ` <calcPr fullCalcOnLoad=\"1\"/>`"
            })
    void asksForACalculation(String before, String after) throws IOException {
        TestWorkbook workbook = workbook("Answers!C2");
        String main = workbook.all().get("xl/workbook.xml");
        String changed = main.replace("<calcPr calcId=\"1\"/>", before);
        workbook.part("xl/workbook.xml", changed);
        assertEquals(
                main.replace("<calcPr calcId=\"1\"/>", after),
                part(fill(workbook, FillOptions.defaults()), "xl/workbook.xml"));
    }

    @Test
    void leavesResultsAndSettingsIfTheCallerSaysSo() throws IOException {
        TestWorkbook workbook = workbook("Answers!C2");
        byte[] filled = fill(workbook, FillOptions.builder().recalculates(false).build());
        assertEquals(workbook.all().get("xl/workbook.xml"), part(filled, "xl/workbook.xml"));
        assertEquals(workbook.all().get("xl/worksheets/sheet2.xml"), part(filled, "xl/worksheets/sheet2.xml"));
    }

    @Test
    void followsChainsSharedFormulasAndArrays() throws IOException {
        String cell = "<c r=\"%s\"><f%s>%s</f><v>7</v></c>";
        StringBuilder chain = new StringBuilder();
        for (int row = 10; row < 200; row++) {
            chain.append("<row r=\"" + row + "\">" + cell.formatted("A" + row, "", "A" + (row + 1)) + "</row>");
        }
        String totals = "<sheetData><row r=\"1\">"
                + cell.formatted("A1", " t=\"shared\" ref=\"A1:A3\" si=\"0\"", "Answers!C1+$B$1")
                + cell.formatted("B1", "", "1")
                + "</row><row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>7</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/><v>7</v></c><c r=\"B3\"><f t=\"shared\" si=\"9\"/><v>7</v></c></row>"
                + "<row r=\"4\">" + cell.formatted("A4", " t=\"array\" ref=\"A4:B5\"", "Answers!C2:D3")
                + "<c r=\"B4\"><v>7</v></c></row><row r=\"5\"><c r=\"A5\"><v>7</v></c><c r=\"B5\"><v>7</v></c>"
                + "<c r=\"C5\"><f>B5</f><v>7</v></c></row>" + chain + "<row r=\"200\">"
                + cell.formatted("A200", "", "A2") + "</row></sheetData>";
        TestWorkbook workbook =
                new TestWorkbook().rawSheet("Answers", answers(""), "").rawSheet("Totals", totals, "");
        String filled = part(fill(workbook, FillOptions.defaults()), "xl/worksheets/sheet2.xml");
        assertTrue(
                filled.contains("<c r=\"A1\"><f t=\"shared\" ref=\"A1:A3\" si=\"0\">Answers!C1+$B$1</f><v>7</v></c>"));
        assertTrue(filled.contains("<c r=\"A2\"><f t=\"shared\" si=\"0\"/></c>"));
        assertTrue(filled.contains(
                "<c r=\"A3\"><f t=\"shared\" si=\"0\"/><v>7</v></c><c r=\"B3\"><f t=\"shared\" si=\"9\"/></c>"));
        assertTrue(filled.contains(
                "Answers!C2:D3</f></c><c r=\"B4\"></c></row><row r=\"5\"><c r=\"A5\"></c><c r=\"B5\"></c>"
                        + "<c r=\"C5\"><f>B5</f></c></row>"));
        assertTrue(filled.contains("<c r=\"A10\"><f>A11</f></c>"));
        assertEquals(3, filled.split("<v>7</v>", -1).length - 1, filled);
    }

    @Test
    void keepsTheNumbersOfQuestionsThatAFormulaCounts() throws IOException {
        String sheet = answers("<c r=\"E2\"><f>INDIRECT(\"C\"&amp;2)</f><v>7</v></c>")
                .replace("<c r=\"A2\"><v>1</v></c>", "<c r=\"A2\"><f>COUNTA(INDIRECT(\"B1:B2\"))-1</f><v>1</v></c>");
        String filled = part(
                fill(new TestWorkbook().rawSheet("Answers", sheet, ""), FillOptions.defaults()),
                "xl/worksheets/sheet1.xml");
        assertTrue(filled.contains("-1</f><v>1</v></c>"), filled);
        assertTrue(filled.contains("<c r=\"E2\"><f>INDIRECT(\"C\"&amp;2)</f></c>"), filled);
    }
}
