// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.sheets.TestWorkbook;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Workbooks with very many parts, or with very much beside their cells. */
class PartsPathologicalTest {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
    }

    private static List<String> table() {
        return List.of("No|Requirement|Answer", "1|Do it.|Yes");
    }

    private static void read(byte[] workbook) {
        assertEquals(
                "Do it.",
                SheetReader.create()
                        .read(workbook)
                        .checklist()
                        .controls()
                        .get(0)
                        .requirement());
    }

    /** Returns a sheet with a table, and with more below and beside its cells. */
    private static TestWorkbook with(int rows, String elements) {
        String cells = repeat(
                rows,
                i -> "<row><c t='inlineStr'><is><t>%s</t></is></c><c t='inlineStr'><is><t>Do it.</t></is></c></row>"
                        .formatted(i));
        return new TestWorkbook()
                .rawSheet(
                        "S",
                        "<sheetData><row>"
                                + repeat(
                                        3,
                                        i -> "<c t='inlineStr'><is><t>"
                                                + List.of("No", "Requirement", "Answer")
                                                        .get(i) + "</t></is></c>")
                                + "</row>" + cells + "</sheetData>" + elements,
                        "");
    }

    @Test
    void sheets() {
        assertProportional(
                400,
                n -> {
                    TestWorkbook workbook = new TestWorkbook();
                    IntStream.range(0, n).forEach(i -> workbook.sheet("S" + i, table(), List.of()));
                    return workbook.bytes();
                },
                PartsPathologicalTest::read);
    }

    @Test
    void sheetsWithComments() {
        assertProportional(
                400,
                n -> {
                    TestWorkbook workbook = new TestWorkbook();
                    for (int i = 1; i <= n; i++) {
                        workbook.sheet("S" + i, table(), List.of())
                                .part(
                                        "xl/worksheets/_rels/sheet" + i + ".xml.rels",
                                        TestWorkbook.relationships("<Relationship Id='r' Type='" + TYPES
                                                + "/comments' Target='/xl/comments" + i + ".xml'/>"))
                                .part("xl/comments" + i + ".xml", comments(1));
                    }
                    return workbook.bytes();
                },
                PartsPathologicalTest::read);
    }

    private static String comments(int n) {
        return "<comments><authors><author>A</author></authors><commentList>"
                + repeat(
                        n,
                        i -> "<comment ref='C" + (i + 2) + "' authorId='0'><text><t>note " + i
                                + "</t></text></comment>")
                + "</commentList></comments>";
    }

    @Test
    void commentsOfOneSheet() {
        assertProportional(
                2_000,
                n -> with(n, "")
                        .part(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                TestWorkbook.relationships("<Relationship Id='r' Type='" + TYPES
                                        + "/comments' Target='/xl/comments1.xml'/>"))
                        .part("xl/comments1.xml", comments(n))
                        .bytes(),
                PartsPathologicalTest::read);
    }

    @Test
    void partsThatNothingNames() {
        assertProportional(
                5_000,
                n -> {
                    TestWorkbook workbook = with(1, "");
                    IntStream.range(0, n).forEach(i -> workbook.part("xl/media/image" + i + ".png", ""));
                    return workbook.bytes();
                },
                PartsPathologicalTest::read);
    }

    @Test
    void relationshipsOfOneSheet() {
        assertProportional(
                5_000,
                n -> with(
                                n,
                                "<hyperlinks>"
                                        + repeat(n, i -> "<hyperlink ref='C" + (i + 2) + "' r:id='r" + i + "'/>")
                                        + "</hyperlinks>")
                        .part(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                TestWorkbook.relationships(repeat(
                                        n,
                                        i -> "<Relationship Id='r" + i + "' TargetMode='External' Type='" + TYPES
                                                + "/hyperlink' Target='https://a.example/" + i + "'/>")))
                        .bytes(),
                PartsPathologicalTest::read);
    }

    @Test
    void mergedCellsBesideARow() {
        assertProportional(
                5_000,
                n -> with(
                                n,
                                "<mergeCells>"
                                        + repeat(n, i -> "<mergeCell ref='C" + (i + 2) + ":E" + (i + 2) + "'/>")
                                        + "</mergeCells>")
                        .bytes(),
                PartsPathologicalTest::read);
    }

    @Test
    void mergedCellsThatOverlap() {
        assertProportional(
                2_000,
                n -> with(
                                n,
                                "<mergeCells>" + repeat(n, i -> "<mergeCell ref='C2:E" + (i + 2) + "'/>")
                                        + "</mergeCells>")
                        .bytes(),
                PartsPathologicalTest::read);
    }

    @Test
    void dropDownsOfTheSameCells() {
        assertProportional(
                1_000,
                n -> with(
                                n,
                                "<dataValidations>"
                                        + repeat(
                                                n,
                                                i -> "<dataValidation type='list' sqref='C2:C" + n
                                                        + "'><formula1>\"Yes,No,N/A," + i
                                                        + "\"</formula1></dataValidation>")
                                        + "</dataValidations>")
                        .bytes(),
                PartsPathologicalTest::read);
    }

    @Test
    void dropDownsOfTheSameList() {
        assertProportional(
                1_000,
                n -> with(
                                n,
                                "<dataValidations>"
                                        + repeat(
                                                n,
                                                i -> "<dataValidation type='list' sqref='C" + (i + 2)
                                                        + "'><formula1>$A$2:$A$1900</formula1></dataValidation>")
                                        + "</dataValidations>")
                        .bytes(),
                PartsPathologicalTest::read);
    }

    @Test
    void rangesOfADropDown() {
        assertProportional(
                5_000,
                n -> with(
                                n,
                                "<dataValidations><dataValidation type='list' sqref='"
                                        + repeat(n, i -> "C" + (i + 2) + " ")
                                        + "'><formula1>\"Yes,No\"</formula1></dataValidation></dataValidations>")
                        .bytes(),
                PartsPathologicalTest::read);
    }
}
