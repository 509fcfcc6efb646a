// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.TestWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes in the XML of a sheet besides the contents of cells, and what does not. */
class FilledXmlTest {

    private static final String LONG = "A sentence that is longer than one line of a column of the usual width. ";
    private static final String HEADER = "<row r=\"1\">" + text("A1", "No") + text("B1", "Question")
            + text("C1", "Answer") + text("D1", "Remarks") + text("E1", "Evidence") + "</row>";
    private static final String FIRST = text("A2", "1") + text("B2", "Are doors locked?");
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"str\"><v>" + text + "</v></c>";
    }

    private static String inline(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    private static Control answer(String remarks, Evidence... evidence) {
        return Control.builder()
                .id("1")
                .requirement("Are doors locked?")
                .status(new Status(Verdict.IMPLEMENTED, "Yes"))
                .remarks(remarks)
                .addEvidence(evidence)
                .build();
    }

    private record Filled(Map<String, String> parts, FillResult result) {

        String sheet() {
            return parts.get("xl/worksheets/sheet1.xml");
        }

        List<String> problems() {
            return result.problems().stream().map(Problem::toString).toList();
        }
    }

    private static Filled fill(TestWorkbook workbook, Control answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FillResult result = SheetFiller.create().fill(workbook.bytes(), FillTablesTest.checklist(List.of(answer)), out);
        Map<String, String> parts = new TreeMap<>();
        TestWorkbook.unzip(out.toByteArray())
                .forEach((name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8)));
        return new Filled(parts, result);
    }

    private static TestWorkbook sheet(String before, String rows, String after) {
        return new TestWorkbook().rawSheet("S", before + "<sheetData>" + HEADER + rows + "</sheetData>" + after, "");
    }

    private static TestWorkbook sheet(String rows) {
        return sheet("", rows, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "r=\"2\" ht=\"15\"; r=\"2\"",
                "r=\"2\" ht=\"15\" customHeight=\"1\" s=\"3\"; r=\"2\" s=\"3\"",
                "r='2' spans='1:5' ht='15'; r='2' spans='1:5'",
                "r=\"2\" spans=\"1:2\"; r=\"2\""
            })
    void letsGoOfTheHeightOfARowWhoseTextGrows(String before, String after) throws IOException {
        Filled filled = fill(sheet("<row " + before + ">" + FIRST + "</row>"), answer(LONG));
        assertTrue(filled.sheet().contains("<row " + after + ">" + FIRST + inline("C2", "Yes")), filled.sheet());
    }

    @Test
    void keepsTheHeightOfARowWhoseTextFits() throws IOException {
        String columns = "<cols><col min=\"3\" max=\"4\" width=\"80\" style=\"2\"/></cols>";
        Filled filled = fill(
                sheet(columns, "<row r=\"2\" spans=\"1:5\" ht=\"40\" customHeight=\"1\">" + FIRST + "</row>", ""),
                answer(LONG));
        assertTrue(
                filled.sheet()
                        .contains("<row r=\"2\" spans=\"1:5\" ht=\"40\" customHeight=\"1\">" + FIRST
                                + "<c r=\"C2\" s=\"2\" t=\"inlineStr\">"),
                filled.sheet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ht=\"15\"; ht=\"135.0\" customHeight=\"1\"",
                "ht=\"150\"; ht=\"150\"",
                "hidden=\"0\"; hidden=\"0\" spans=\"1:9\" ht=\"135.0\" customHeight=\"1\""
            })
    void givesARowWithMergedCellsAHeight(String before, String after) throws IOException {
        Filled filled = fill(
                sheet(
                        "",
                        "<row r=\"2\" " + before + " spans=\"1:9\">" + FIRST + "</row>",
                        "<mergeCells><mergeCell ref=\"F2:G2\"/></mergeCells>"),
                answer(LONG));
        assertTrue(filled.sheet().contains(after), filled.sheet());
        assertFalse(filled.sheet().contains(before + " spans") && !before.equals(after) && before.contains("ht"));
    }

    @Test
    void fillsRowsThatHaveNoCellsOrAreMissing() throws IOException {
        String merged = "<mergeCells><mergeCell ref=\"C2:C4\"/><mergeCell ref=\"D3:D4\"/></mergeCells>";
        String last = "<row r=\"4\">" + text("A4", "1") + text("B4", "Are doors locked?") + "</row>";
        Filled empty = fill(sheet("", "<row r=\"2\" ht=\"20\"/>" + last, merged), answer("a"));
        assertTrue(
                empty.sheet()
                        .contains("<row r=\"2\" ht=\"20\">" + inline("C2", "Yes") + "</row><row r=\"3\">"
                                + inline("D3", "a") + "</row>" + last),
                empty.sheet());
        assertEquals(List.of(), empty.problems());
    }

    @Test
    void removesTheLinksOfCellsThatChange() throws IOException {
        String links = "<hyperlinks><hyperlink ref=\"%s\" r:id=\"rId1\" tooltip=\"a\"/></hyperlinks><pageMargins/>";
        Evidence two = Evidence.link("B", URI.create("https://acme.example/b"));
        Control answer = answer("Always.", Evidence.link("A", URI.create("https://acme.example/a")), two);
        Map<String, String> kept = Map.of(
                "E2", "",
                "D2:E2", "",
                "A9:A9", "A9:A9",
                "E1:E9", "E1 E3:E9",
                "C1:F3", "C1:F1 F2 C3:F3");
        kept.forEach((before, after) -> {
            try {
                String rels = RELATIONS
                        + "<Relationship Id=\"rId1\" Type=\"x/hyperlink\" Target=\"https://old.example\""
                        + " TargetMode=\"External\"/></Relationships>";
                Filled filled = fill(
                        sheet("", "<row r=\"2\">" + FIRST + "</row>", links.formatted(before))
                                .part("xl/worksheets/_rels/sheet1.xml.rels", rels),
                        answer);
                StringBuilder expected = new StringBuilder();
                for (String area : after.isEmpty() ? new String[0] : after.split(" ")) {
                    expected.append("<hyperlink ref=\"" + area + "\" r:id=\"rId1\" tooltip=\"a\"/>");
                }
                String all = expected.isEmpty() ? "" : "<hyperlinks>" + expected + "</hyperlinks>";
                assertTrue(filled.sheet().contains("</sheetData>" + all + "<pageMargins/>"), filled.sheet());
                assertEquals(rels, filled.parts().get("xl/worksheets/_rels/sheet1.xml.rels"));
            } catch (IOException e) {
                throw new AssertionError(before, e);
            }
        });
    }

    @Test
    void linksTheOnlyEvidence() throws IOException {
        Control answer = answer(
                "Always.",
                Evidence.link("Rules", URI.create("https://acme.example/?a=1&b=\"2\"".replace("\"", "%22"))));
        Filled filled = fill(sheet("", "<row r=\"2\">" + FIRST + "</row>", "<autoFilter/><pageMargins/>"), answer);
        assertTrue(
                filled.sheet()
                        .contains(
                                "<autoFilter/><hyperlinks><hyperlink ref=\"E2\" r:id=\"rIdAnswer1\"/></hyperlinks><pageMargins/>"),
                filled.sheet());
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + RELATIONS
                        + "<Relationship Id=\"rIdAnswer1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""
                        + " Target=\"https://acme.example/?a=1&amp;b=%222%22\" TargetMode=\"External\"/></Relationships>",
                filled.parts().get("xl/worksheets/_rels/sheet1.xml.rels"));
    }

    @Test
    void addsLinksToThoseThatAreThere() throws IOException {
        String rels = RELATIONS.replace(">", "/>");
        Control answer = answer("Always.", Evidence.link("Rules", URI.create("https://acme.example/")));
        String sheet = "<worksheet><sheetData>" + HEADER + "<row r=\"2\">" + FIRST
                + "</row></sheetData><hyperlinks><hyperlink ref=\"A1\" location=\"S!A1\"/></hyperlinks></worksheet>";
        Filled filled = fill(
                sheet("").part("xl/worksheets/sheet1.xml", sheet).part("xl/worksheets/_rels/sheet1.xml.rels", rels),
                answer);
        assertTrue(
                filled.sheet()
                        .contains("<hyperlink ref=\"A1\" location=\"S!A1\"/><hyperlink ref=\"E2\" xmlns:r="
                                + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                                + " r:id=\"rIdAnswer1\"/></hyperlinks>"),
                filled.sheet());
        assertTrue(
                filled.parts().get("xl/worksheets/_rels/sheet1.xml.rels").endsWith("\"External\"/></Relationships>"));
    }

    @Test
    void notesLockedCellsAndSignatures() throws IOException {
        String row = "<row r=\"2\">" + FIRST + "<c r=\"C2\" s=\"5\"/><c r=\"D2\"/></row>";
        TestWorkbook workbook = sheet("", row, "<sheetProtection sheet=\"1\" password=\"AB\"/>")
                .related("styles", CellSheet.STYLES)
                .part("_xmlsignatures/sig1.xml", "<Signature/>");
        assertEquals(
                List.of(
                        "NOTE signature-broken: Found a digital signature, which is not valid for the filled workbook (<input>)",
                        "NOTE locked-cell: Filled 1 locked cells of a protected sheet (<input>, S!D2)"),
                fill(workbook, answer("Always.")).problems());
        TestWorkbook free = sheet("", row, "<sheetProtection sheet=\"0\"/>");
        assertEquals(List.of(), fill(free, answer("Always.")).problems());
    }

    @Test
    void takesAnotherFormatInsteadOfOneThatStrikesOut() throws IOException {
        String rows =
                "<row r=\"2\">" + FIRST + "<c r=\"C2\" s=\"4\" t=\"str\"><v>No</v></c><c r=\"D2\" s=\"4\"/></row>";
        Filled filled = fill(sheet(rows).related("styles", CellSheet.STYLES), answer("Always."));
        assertTrue(filled.sheet().contains(inline("C2", "Yes") + inline("D2", "Always.")), filled.sheet());
        assertEquals(
                List.of(
                        "NOTE struck-out-cell: Filled 2 cells whose old texts were struck out, in the format of the cells"
                                + " above (<input>, S!C2)"),
                filled.problems());
    }

    @Test
    void countsDaysFromTheFirstDayOfTheWorkbook() throws IOException {
        String main = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">%s"
                + "<sheets><sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>";
        Control answer = answer("").withStatus(new Status(Verdict.ANSWERED, "2026-02-28"));
        Map<String, String> days = Map.of("", "46081", "<workbookPr date1904=\"1\"/>", "44619");
        for (Map.Entry<String, String> day : days.entrySet()) {
            Filled filled = fill(
                    sheet("<row r=\"2\">" + FIRST + "<c r=\"C2\" s=\"1\"/></row>")
                            .related("styles", CellSheet.STYLES)
                            .part("xl/workbook.xml", main.formatted(day.getKey())),
                    answer);
            assertTrue(
                    filled.sheet().contains("<c r=\"C2\" s=\"1\"><v>" + day.getValue() + "</v></c>"), filled.sheet());
        }
    }

    @Test
    void givesANewCellTheFormatOfItsRowOrColumn() throws IOException {
        String columns = "<cols><col min=\"4\" max=\"4\" width=\"90\" style=\"5\"/></cols>";
        Filled ofRow = fill(
                sheet(columns, "<row r=\"2\" s=\"3\" customFormat=\"1\">" + FIRST + "</row>", "")
                        .related("styles", CellSheet.STYLES),
                answer("a"));
        assertTrue(
                ofRow.sheet().contains("<c r=\"C2\" s=\"3\"") && ofRow.sheet().contains("<c r=\"D2\" s=\"3\""));
        Filled ofColumn = fill(
                sheet(columns, "<row r=\"2\" s=\"3\">" + FIRST + "</row>", "").related("styles", CellSheet.STYLES),
                answer("a"));
        assertTrue(
                ofColumn.sheet().contains("<c r=\"C2\" t=") && ofColumn.sheet().contains("<c r=\"D2\" s=\"5\""));
    }

    @Test
    void leavesAFileInWhichNothingChangesAsItIs() throws IOException {
        TestWorkbook workbook = sheet("<row r=\"2\">" + FIRST + text("C2", "Yes") + text("D2", "a") + "</row>");
        Filled filled = fill(workbook, answer("a"));
        assertEquals(workbook.all(), new TreeMap<>(filled.parts()));
        assertEquals(List.of(), filled.result().written());
    }
}
