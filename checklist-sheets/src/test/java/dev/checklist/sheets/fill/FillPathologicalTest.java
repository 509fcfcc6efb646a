// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Control;
import dev.checklist.model.Cost;
import dev.checklist.model.Evidence;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.xlsx.XlsxPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Fills workbooks that are small, and were made to take for ever or all memory. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class FillPathologicalTest {

    private static final String TEXT = "<c r=\"%s\" t=\"str\"><v>%s</v></c>";
    private static final String HEADER = "<row r=\"1\">" + TEXT.formatted("A1", "No")
            + TEXT.formatted("B1", "Question") + TEXT.formatted("C1", "Answer") + TEXT.formatted("D1", "Remarks")
            + TEXT.formatted("E1", "Evidence") + "</row>";
    private static final String FILLED = "<c r=\"C2\" t=\"inlineStr\"><is><t>Yes</t></is></c>";
    private static final String RELATIONS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
    }

    private static String row(int number, String attributes, String more) {
        return "<row r=\"" + number + "\"" + attributes + "><c r=\"A" + number + "\"><v>" + (number - 1) + "</v></c>"
                + TEXT.formatted("B" + number, "Is door " + number + " locked?") + more + "</row>";
    }

    private static TestWorkbook sheet(String before, String rows, String after) {
        return new TestWorkbook().rawSheet("S", before + "<sheetData>" + HEADER + rows + "</sheetData>" + after, "");
    }

    private static Control answer(int row) {
        return Control.builder()
                .id(String.valueOf(row - 1))
                .requirement("Is door " + row + " locked?")
                .status(new Status(Verdict.IMPLEMENTED, "Yes"))
                .addEvidence(Evidence.link("L", URI.create("https://a.example/" + row)))
                .build();
    }

    private static byte[] fill(byte[] workbook, int answers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Control> controls = IntStream.range(2, 2 + answers)
                .mapToObj(FillPathologicalTest::answer)
                .toList();
        SheetFiller.create().fill(workbook, FillTablesTest.checklist(controls), out);
        return out.toByteArray();
    }

    private static String part(byte[] workbook, String name) {
        return new String(TestWorkbook.unzip(workbook).get(name), StandardCharsets.UTF_8);
    }

    private static String filled(TestWorkbook workbook) throws IOException {
        String sheet = part(fill(workbook.bytes(), 1), "xl/worksheets/sheet1.xml");
        assertTrue(
                sheet.contains("<t>Yes</t>") || sheet.contains(">Yes<"), sheet.length() < 5000 ? sheet : "no answer");
        return sheet;
    }

    private static String refusal(byte[] workbook, int answers) {
        return assertThrows(ChecklistParseException.class, () -> fill(workbook, answers))
                .getMessage();
    }

    @Test
    void blanksWithinTags() {
        Cost.assertProportional(
                20_000,
                n -> {
                    String blanks = " ".repeat(n);
                    return sheet(
                                    "<cols" + blanks + "><col min=\"1\"" + blanks + "max=\"2\"/></cols>",
                                    "<row r=\"2\"" + blanks + "ht=\"15\"" + blanks + "><c r=\"A2\"" + blanks + "><v"
                                            + blanks + ">1</v></c>" + TEXT.formatted("B2", "Is door 2 locked?") + "<c "
                                            + blanks + "r=\"C2\"" + blanks + "/></row>",
                                    "<!--" + "-<".repeat(n / 2) + " --><?a " + "?<".repeat(n / 2) + "?>")
                            .bytes();
                },
                workbook -> fill(workbook, 1));
    }

    @Test
    void whatLooksLikeATagInAnAside() throws IOException {
        String sheet = filled(sheet("<?a > <sheetData> ?><!-- <sheetData> -->", row(2, "", ""), ""));
        assertTrue(sheet.contains("<?a > <sheetData> ?><!-- <sheetData> -->"), sheet);
    }

    @Test
    void attributesThatAreNoNumbers() throws IOException {
        String sheet = filled(sheet(
                "<cols><col min='x' max='y' width='z' style='v'/></cols>",
                row(2, " ht='x' spans='a:b' customFormat='1' s='w'", ""),
                "<mergeCells><mergeCell ref='B2:B3'/></mergeCells>"));
        assertTrue(sheet.contains("<row r=\"2\""), sheet);
    }

    @Test
    void namesOfNamesOfNames() throws IOException {
        String names = repeat(
                9,
                i -> "<definedName name='chain_" + i + "'>" + repeat(200, j -> (j == 0 ? "" : ",") + "chain_" + (i + 1))
                        + "</definedName>");
        byte[] workbook = withNames(names, "<c r=\"F2\"><f>chain_0</f><v>77</v></c>");
        assertFalse(part(fill(workbook, 1), "xl/worksheets/sheet1.xml").contains("<v>77</v>"));
    }

    private static byte[] withNames(String names, String cells) {
        return sheet("", row(2, "", cells), "")
                .part(
                        "xl/workbook.xml",
                        "<workbook " + RELATIONS + "><sheets><sheet name=\"S\" r:id=\"rId1\"/></sheets><definedNames>"
                                + names + "</definedNames></workbook>")
                .bytes();
    }

    @Test
    void aNameDefinedAgainAndAgain() {
        Cost.assertProportional(
                10_000,
                n -> withNames(
                        "<definedName name='n'>$A$1</definedName>".repeat(n), "<c r=\"F2\"><f>n</f><v>77</v></c>"),
                workbook -> fill(workbook, 1));
    }

    @Test
    void aLongFormulaThatManyCellsShare() throws IOException {
        String formula = "<c r=\"H1\"><f t=\"shared\" si=\"0\">" + "A1+".repeat(20_000) + "A1</f><v>77</v></c>";
        String sharing = repeat(
                20_000,
                i -> "<row r=\"" + (i + 3) + "\"><c r=\"H" + (i + 3)
                        + "\"><f t=\"shared\" si=\"0\"/><v>78</v></c></row>");
        byte[] workbook = new TestWorkbook()
                .rawSheet(
                        "S",
                        "<sheetData>" + HEADER.replace("</row>", formula + "</row>") + row(2, "", "") + sharing
                                + "</sheetData>",
                        "")
                .bytes();
        String sheet = part(fill(workbook, 1), "xl/worksheets/sheet1.xml");
        // Formulas that were not parsed may refer to any cell.
        assertFalse(sheet.contains("<c r=\"H20002\"><f t=\"shared\" si=\"0\"/><v>78</v></c>"));
        assertTrue(sheet.contains("<v>77</v>"));
    }

    @Test
    void wholeRowsAndColumnsInManyFormulas() {
        Cost.assertProportional(
                2000,
                n -> {
                    String cells = repeat(
                            Math.min(n, 4000),
                            i -> "<row r=\"" + (i + 3) + "\"><c r=\"H" + (i + 3) + "\"><f>SUM(D:E,H"
                                    + Math.max(2, i + 2) + ",9:9,10:10)</f><v>77</v></c></row>");
                    return sheet("", row(2, "", "") + cells, "").bytes();
                },
                workbook -> fill(workbook, 1));
    }

    @Test
    void anArrayFormulaForTheWholeSheet() {
        assertEquals(
                "Found array formulas for more than 4000000 cells, expected fewer (<input>)",
                refusal(
                        sheet("", row(2, "", "<c r='F2'><f t='array' ref='A1:XFD1048576'>C2</f><v>7</v></c>"), "")
                                .bytes(),
                        1));
    }

    @Test
    void linksOverTheSameRows() {
        String links = "<hyperlinks>" + "<hyperlink ref='Z1:Z1048576' r:id='r1'/>".repeat(1100) + "</hyperlinks>";
        assertEquals(
                "Found links over the same rows again and again, expected them on different cells (<input>, S)",
                refusal(sheet("", repeat(1100, i -> row(i + 2, "", "")), links).bytes(), 1100));
    }

    @Test
    void idsThatLookLikeOurs() throws IOException {
        String relation = "<Relationship Id='%s' TargetMode='External' Type='http://a/hyperlink' Target='https://b'/>";
        for (int underscores : List.of(3, 100_000)) {
            byte[] workbook = sheet("", row(2, "", ""), "")
                    .part(
                            "xl/worksheets/_rels/sheet1.xml.rels",
                            TestWorkbook.relationships(relation.formatted("rIdAnswer" + "_".repeat(underscores))))
                    .bytes();
            if (underscores == 3) {
                assertTrue(part(fill(workbook, 1), "xl/worksheets/_rels/sheet1.xml.rels")
                        .contains("Id=\"rIdAnswer____1\""));
            } else {
                assertEquals(
                        "Found ids of relations with more than 1000 underscores in the part"
                                + " 'xl/worksheets/_rels/sheet1.xml.rels', expected fewer (<input>)",
                        refusal(workbook, 1));
            }
        }
    }

    @Test
    void declarationsOfEncodings() throws IOException {
        String sheet = "<worksheet " + RELATIONS + "><sheetData>" + HEADER + row(2, "", TEXT.formatted("F2", "é"))
                + "</sheetData></worksheet>";
        String latin = "<?xml version='1.0'" + " ".repeat(500) + "encoding\n=\n'ISO-8859-1'?>" + sheet;
        byte[] workbook = withSheet(latin.getBytes(StandardCharsets.ISO_8859_1));
        byte[] part = TestWorkbook.unzip(fill(workbook, 1)).get("xl/worksheets/sheet1.xml");
        assertTrue(new String(part, StandardCharsets.ISO_8859_1).contains("<v>é</v>"));
        String late = "<?xml version='1.0'" + " ".repeat(1000) + "encoding='ISO-8859-1'?>" + sheet;
        assertEquals(
                "Found an XML declaration of more than 1000 bytes in the part 'xl/worksheets/sheet1.xml', expected a"
                        + " shorter one (<input>)",
                refusal(withSheet(late.getBytes(StandardCharsets.ISO_8859_1)), 1));
    }

    private static byte[] withSheet(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxPackage parts = XlsxPackage.open(sheet("", "", "").bytes(), "a.xlsx", SheetLimits.defaults())) {
            parts.copyTo(out, TestWorkbook.changes(Map.of("xl/worksheets/sheet1.xml", content)));
        }
        return out.toByteArray();
    }
}
