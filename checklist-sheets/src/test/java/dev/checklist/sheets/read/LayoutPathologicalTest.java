// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Cells;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sheets whose layout would be detected at a cost that grows faster than they do. */
class LayoutPathologicalTest {

    private static final String HEADER = "No,Requirement,Status,Remarks";

    private static void read(byte[] sheet) {
        assertFalse(SheetReader.create().read(sheet).checklist().allSections().isEmpty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cells(int count, IntFunction<String> cell) {
        return IntStream.range(0, count).mapToObj(cell).collect(Collectors.joining(","));
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static byte[] workbook(List<String> rows, List<String> merges) {
        return new TestWorkbook().sheet("S", rows, merges).bytes();
    }

    @Test
    void rowsThatLookLikeHeaders() {
        assertProportional(
                80,
                columns -> bytes(rows(
                        10,
                        row -> HEADER + ","
                                + cells(columns, column -> "Status " + (char) ('a' + row % 26) + row + " " + column))),
                LayoutPathologicalTest::read);
    }

    @Test
    void aTableInEveryOtherRow() {
        assertProportional(
                150,
                count -> bytes(rows(count, i -> "No,Requirement,Status,Remarks " + i + "\n1,Do it.,Yes,")),
                LayoutPathologicalTest::read);
    }

    @Test
    void aLegendInEveryTable() {
        assertProportional(
                100,
                count -> bytes(rows(
                        count,
                        i -> "○：Aaa △：Bbb ×：Ccc\nNo,Requirement,Status,Remarks " + i + "\n1,Do it.,○,\n1,Do it.,△,\n")),
                LayoutPathologicalTest::read);
    }

    @Test
    void aHeaderAgainInEveryTable() {
        assertProportional(
                100,
                count -> bytes(rows(
                        count,
                        i -> "Title " + i + "\nNo,Requirement,Status,Remarks " + i + "\n1,Do it.,Yes,\n"
                                + "No,Requirement,Status,Remarks " + i + "\n2,Do it.,Yes,")),
                LayoutPathologicalTest::read);
    }

    @Test
    void aTableOnEverySheet() {
        assertProportional(
                30,
                count -> {
                    TestWorkbook workbook = new TestWorkbook();
                    for (int i = 0; i < count; i++) {
                        workbook.sheet("S" + i, List.of("No|Requirement|Status", "1|Do it.|Yes"), List.of());
                    }
                    return workbook.bytes();
                },
                LayoutPathologicalTest::read);
    }

    @Test
    void manyColumnsOfEachKind() {
        for (String name : List.of("", "Status", "Remarks", "Reason for it", "Evidence", "Chapter", "ID", "Yes")) {
            assertProportional(
                    60,
                    columns -> bytes(HEADER + "," + cells(columns, i -> name + " " + i) + "\n"
                            + rows(5, row -> row + ",Do it.,Yes,," + cells(columns, i -> "x" + row % 3)) + "9,End.,No"),
                    LayoutPathologicalTest::read);
        }
    }

    @Test
    void columnsOfOneName() {
        for (String name : List.of("Other", "Status", "Yes", "Remarks")) {
            assertProportional(
                    80,
                    columns -> bytes(HEADER + "," + cells(columns, i -> name) + "\n"
                            + rows(5, row -> row + ",Do it.,Yes,," + cells(columns, i -> "x")) + "9,End.,No"),
                    LayoutPathologicalTest::read);
        }
    }

    @Test
    void columnsInTwoLanguages() {
        assertProportional(
                150,
                columns -> bytes(HEADER + "," + cells(columns, i -> "text" + i + " (en),text" + i + " (de)") + "\n"
                        + rows(5, row -> row + ",Do it.,Yes,," + cells(columns, i -> "x,y")) + "9,End.,No"),
                LayoutPathologicalTest::read);
    }

    @Test
    void manyColumnsAndRowsOfFewCells() {
        assertProportional(
                300,
                count -> bytes(HEADER + "," + cells(count, i -> "Other " + i) + "\n" + "1,Do it.,Yes,,"
                        + cells(count, i -> "x") + "\n" + rows(count, row -> row + ",Do it.,Yes")),
                LayoutPathologicalTest::read);
    }

    @Test
    void manyTicksAndRowsOfFewCells() {
        assertProportional(
                300,
                count -> bytes("No,Requirement," + cells(count, i -> "Yes " + i) + "\n" + "1,Do it.,"
                        + cells(count, i -> "x") + "\n" + rows(count, row -> row + ",Do it.,x")),
                LayoutPathologicalTest::read);
    }

    @Test
    void aLongNameOverManyColumns() {
        assertProportional(
                200,
                count -> {
                    String names =
                            IntStream.range(0, count).mapToObj(i -> "n" + i).collect(Collectors.joining("|"));
                    String values = "x|".repeat(count);
                    return workbook(
                            List.of(
                                    "No|Requirement|Status|" + "Long ".repeat(40 * count),
                                    "|||" + names,
                                    "1|Do it.|Yes|" + values,
                                    "2|Do it.|Yes|" + values),
                            List.of("A1:A2", "B1:B2", "C1:C2", "D1:" + Cells.name(1, 2 + count)));
                },
                LayoutPathologicalTest::read);
    }

    @Test
    void aLongNameAndManyRows() {
        assertProportional(
                600,
                count -> bytes(
                        HEADER + "," + "Long ".repeat(20 * count) + "\n" + rows(count, row -> row + ",Do it.,Yes,,x")),
                LayoutPathologicalTest::read);
    }

    @Test
    void notesOnOneSection() {
        assertProportional(
                400,
                count -> bytes("Chapter,No,Requirement,Status,Guidance\n" + rows(count, i -> "One,,,,This is text " + i)
                        + "One,1,Do it.,Yes,\n"),
                LayoutPathologicalTest::read);
    }

    @Test
    void rowsWithoutRequirement() {
        assertProportional(
                600, count -> bytes(HEADER + "\n" + rows(count, i -> i + ",,,")), LayoutPathologicalTest::problems);
        assertProportional(
                600,
                count -> bytes(HEADER + "\n1,Do it.,Yes,\n" + rows(count, i -> ",,,see https://a.example/" + i)),
                LayoutPathologicalTest::problems);
    }

    @Test
    void rowsThatContinueAControl() {
        assertProportional(
                500,
                count -> bytes("depth,assessable,ref_id,name,description,Evidence\n1,,s,Section,,\n2,x,c,Do it.,,\n"
                        + rows(count, i -> "2,,,,More of it,https://a.example/" + i)),
                LayoutPathologicalTest::read);
    }

    private static void problems(byte[] sheet) {
        assertFalse(SheetReader.create().read(sheet).problems().isEmpty());
    }

    @Test
    void unknownMarks() {
        assertProportional(
                300,
                count ->
                        bytes(HEADER + "\n" + rows(count, i -> i + ",Do it.," + (i % 3 == 0 ? "Yes" : "m" + i) + ",x")),
                LayoutPathologicalTest::read);
    }

    @Test
    void choicesInManyRows() {
        assertProportional(
                300,
                count -> {
                    StringBuilder data = new StringBuilder("<sheetData>");
                    data.append(row(1, "No", "Requirement", "Status"));
                    for (int i = 2; i < 2 + count; i++) {
                        data.append(row(i, "" + i, "Do it.", "choice" + i % 3));
                    }
                    data.append("</sheetData><dataValidations><dataValidation type='list' sqref='C2:C")
                            .append(count + 1)
                            .append("'><formula1>L!$A$1:$A$")
                            .append(count)
                            .append("</formula1></dataValidation></dataValidations>");
                    return new TestWorkbook()
                            .rawSheet("S", data.toString(), "")
                            .sheet(
                                    "L",
                                    IntStream.range(0, count)
                                            .mapToObj(i -> "choice" + i)
                                            .toList(),
                                    List.of())
                            .bytes();
                },
                LayoutPathologicalTest::read);
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r='")
                    .append((char) ('A' + i))
                    .append(number)
                    .append("' t='inlineStr'><is><t>")
                    .append(cells[i])
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
