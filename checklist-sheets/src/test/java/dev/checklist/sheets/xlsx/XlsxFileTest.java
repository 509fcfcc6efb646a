// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.Limits;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the contents of cells, and workbooks that are broken or hostile. */
class XlsxFileTest {

    private static final String STYLES = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"&quot;No. &quot;0\"/></numFmts><cellXfs>"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"2\"/>"
            + "<xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"165\"/><xf numFmtId=\"57\"/><xf numFmtId=\"9\"/>"
            + "<xf numFmtId=\"46\"/></cellXfs></styleSheet>";

    private static SheetFile read(byte[] bytes) {
        return XlsxFile.read(bytes, "book.xlsx", SheetLimits.defaults());
    }

    private static String cell(String cell) {
        return cell(cell, "");
    }

    private static String cell(String cell, String strings) {
        TestWorkbook workbook = new TestWorkbook()
                .rawSheet("S", "<sheetData><row r=\"1\">" + cell + "</row></sheetData>", "")
                .related("styles", STYLES)
                .related("sharedStrings", "<sst>" + strings + "</sst>");
        List<GridRow> rows = read(workbook.bytes()).grids().get(0).rows();
        return rows.isEmpty() ? "" : rows.get(0).textAt(0);
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(ChecklistParseException.class, () -> read(bytes)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>|東京",
                "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>|rich text",
                "<si><t>a_x000D_b_x005F_x000D_c</t></si>|`a\nb_x000D_c`",
                "`<si><t xml:space=\"preserve\"> two\nlines </t></si>`|` two\nlines `",
                "<si><t>a &amp; b &lt; c &#x3042;</t></si>|a & b < c あ",
                "<si><t><![CDATA[<p>]]></t></si>|<p>",
            })
    void readsSharedTexts(String string, String text) {
        assertEquals(text, cell("<c r=\"A1\" t=\"s\"><v>0</v></c>", string));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1' t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r><rPh><t>イン</t></rPh></is></c>|inline",
                "<c r='A1' t='str'><f>CONCAT(B1)</f><v>cached</v></c>|cached",
                "<c r='A1' t='b'><v>1</v></c>|TRUE",
                "<c r='A1' t='b'><v>0</v></c>|FALSE",
                "<c r='A1' t='d'><v>2024-08-07T00:00:00</v></c>|2024-08-07T00:00:00",
                "<c r='A1'><v>4.0999999999999996</v></c>|4.1",
                "<c r='A1' s='3'><v>4.0999999999999996</v></c>|4.10",
                "<c r='A1'><v>1E3</v></c>|1000",
                "<c r='A1'><v>0.1</v></c>|0.1",
                "<c r='A1'><v>-0</v></c>|0",
                "<c r='A1' s='1'><v>45511</v></c>|2024-08-07",
                "<c r='A1' s='2'><v>45511</v></c>|2024-08-07",
                "<c r='A1' s='4'><v>45511.75</v></c>|2024-08-07T18:00",
                "<c r='A1' s='5'><v>0.75</v></c>|18:00",
                "<c r='A1' s='1'><v>1</v></c>|1900-01-01",
                "<c r='A1' s='1'><v>61</v></c>|1900-03-01",
                "<c r='A1' s='1'><v>401769</v></c>|3000-01-01",
                "<c r='A1' s='7'><v>45511</v></c>|2024-08-07",
                "<c r='A1' s='1'><v>99999999</v></c>|99999999",
                "<c r='A1' s='6'><v>7</v></c>|No. 7",
                "<c r='A1' s='8'><v>0.25</v></c>|25%",
                "<c r='A1' s='9'><v>1.5</v></c>|36:00:00",
                "<c r='A1' s='1'><v>0</v></c>|''",
                "<c r='A1' s='99'><v>7</v></c>|7",
                "<c r='A1'><v>not a number</v></c>|not a number",
                "<c><v>7</v></c>|7",
                "<c r='A1'/>|''",
                "<c r='A1' t='inlineStr'><is><t>  \u3000 </t></is></c>|''",
            })
    void readsCells(String cell, String text) {
        assertEquals(text, cell(cell.replace("\\u3000", "\u3000")));
    }

    @Test
    void countsDaysFrom1904IfTheWorkbookDoes() {
        TestWorkbook workbook = new TestWorkbook()
                .rawSheet("S", "<sheetData><row r='1'><c r='A1' s='1'><v>44049</v></c></row></sheetData>", "")
                .related("styles", STYLES);
        Map<String, String> parts = workbook.all();
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        SheetFile file = read(TestWorkbook.zip(parts));
        assertEquals("2024-08-07", file.grids().get(0).rows().get(0).textAt(0));
    }

    @Test
    void reportsErrorsOfFormulas() {
        SheetFile file = read(new TestWorkbook()
                .rawSheet("S", "<sheetData><row r='3'><c r='C3' t='e'><v>#REF!</v></c></row></sheetData>", "")
                .bytes());
        assertEquals("#REF!", file.grids().get(0).rows().get(0).text(2));
        assertEquals(
                List.of("WARNING error-cell: Found the error '#REF!', expected a value (book.xlsx, S!C3)"),
                file.problems().all().stream().map(Problem::toString).toList());
    }

    @Test
    void readsLinksAndMergedCells() {
        SheetFile file = read(new TestWorkbook()
                .rawSheet(
                        "S",
                        "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='broken'/></mergeCells>"
                                + "<hyperlinks><hyperlink ref='B2:C2' r:id='l1'/><hyperlink ref='A1' location='S!B2'/>"
                                + "</hyperlinks>",
                        "")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        TestWorkbook.relationships(
                                "<Relationship Id='l1' Type='x/hyperlink' Target='https://example.jp'"
                                        + " TargetMode='External'/>"))
                .bytes());
        Grid grid = file.grids().get(0);
        assertEquals("1", grid.text(grid.rows().get(1), 0));
        assertEquals("https://example.jp", grid.link(grid.rows().get(1), 1).orElseThrow());
        assertTrue(grid.link(grid.rows().get(0), 0).isEmpty());
    }

    @Test
    void findsPartsWhateverTheirCase() {
        Map<String, String> parts = TestWorkbook.of("a").all();
        parts.put("XL/Workbook.XML", parts.remove("xl/workbook.xml"));
        assertEquals(
                "a", read(TestWorkbook.zip(parts)).grids().get(0).rows().get(0).textAt(0));
    }

    @Test
    void passesOverSheetsOfOtherKinds() {
        Map<String, String> parts = TestWorkbook.of("a").all();
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels", (name, xml) -> xml.replace("/worksheet\"", "/chartsheet\""));
        assertTrue(read(TestWorkbook.zip(parts)).grids().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY a 'aaaa'>]><worksheet>&a;</worksheet>",
                "<!DOCTYPE worksheet SYSTEM 'http://127.0.0.1:1/evil.dtd'><worksheet/>",
                "<worksheet>&unknown;</worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c>",
                "not XML",
                "",
                "<worksheet><sheetData><row r='x'/></sheetData></worksheet>",
                "<worksheet><sheetData><row r='5'/><row r='5'/></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1048577'/></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='XFE1'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='!1'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>7</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>x</v></c></row></sheetData></worksheet>",
            })
    void refusesBrokenSheets(String sheet) {
        byte[] bytes =
                TestWorkbook.of("a").part("xl/worksheets/sheet1.xml", sheet).bytes();
        assertTrue(refusal(bytes).contains("book.xlsx"));
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals(
                "Found a ZIP file without a workbook, expected an .xlsx file (book.xlsx)",
                refusal(TestWorkbook.zip(Map.of("a.txt", "a"))));
        assertEquals(
                "Found a damaged ZIP file, expected a complete workbook (book.xlsx)",
                refusal("PK and no more".getBytes(StandardCharsets.US_ASCII)));
        byte[] whole = TestWorkbook.of("a").bytes();
        assertEquals(
                "Found a damaged ZIP file, expected a complete workbook (book.xlsx)",
                refusal(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals(
                "Found the text index '7', expected an index below 0 (book.xlsx, S!A1)",
                refusal(new TestWorkbook()
                        .rawSheet("S", "<sheetData><row><c r='A1' t='s'><v>7</v></c></row></sheetData>", "")
                        .bytes()));
        Map<String, String> parts = TestWorkbook.of("a").all();
        parts.remove("xl/worksheets/sheet1.xml");
        assertEquals(
                "Missing part 'xl/worksheets/sheet1.xml', expected it in every workbook (book.xlsx)",
                refusal(TestWorkbook.zip(parts)));
    }

    @Test
    void refusesOtherWaysOfPacking() {
        byte[] bytes = TestWorkbook.of("a").bytes();
        // The method of each part is 10 bytes after the signature of its record in the directory.
        for (int i = 0; i < bytes.length - 12; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 10] = 93;
            }
        }
        assertEquals(
                "Found the part '_rels/.rels' compressed with method 93, expected 0 or 8 (book.xlsx)", refusal(bytes));
    }

    @Test
    void refusesPartsThatComeTwice() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : TestWorkbook.of("a").all().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/WORKBOOK.xml"));
        }
        assertEquals(
                "Found the part 'xl/WORKBOOK.xml' twice, expected each once (book.xlsx)", refusal(bytes.toByteArray()));
    }

    @Test
    @Timeout(60)
    void refusesZipBombs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Map<String, String> parts = TestWorkbook.of("a").all();
            parts.remove("xl/worksheets/sheet1.xml");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet>".getBytes(StandardCharsets.US_ASCII));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                zip.write(blanks);
            }
        }
        assertTrue(refusal(bytes.toByteArray()).contains("expected a workbook and not a ZIP bomb"));
    }

    @Test
    @Timeout(60)
    void readsSheetsThatAreLargeAndEmpty() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 1_000_000; row++) {
            rows.append("<row r='").append(row).append("'><c r='A").append(row).append("' s='1'/></row>");
        }
        rows.append("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData><mergeCells>");
        for (int row = 1; row <= 50_000; row++) {
            rows.append("<mergeCell ref='A")
                    .append(2 * row)
                    .append(":B")
                    .append(2 * row)
                    .append("'/>");
        }
        SheetFile file = read(
                new TestWorkbook().rawSheet("S", rows + "</mergeCells>", "").bytes());
        assertEquals(1, file.grids().get(0).rows().size());
        assertEquals(1, file.grids().get(0).merges().at(100_000, 1).lastColumn());
    }

    @Test
    void keepsCellsAsLongAsExcelAllows() throws IOException {
        String text = "長".repeat(32_767);
        SheetImport sheet =
                SheetReader.create().read(TestWorkbook.of("No|確認事項|回答", "1|" + text + "|○").stream(), "book.xlsx");
        assertEquals(text, sheet.checklist().controls().get(0).requirement());
    }

    @Test
    void countsSingleBytesToo() throws IOException {
        byte[] bytes = TestWorkbook.zip(Map.of("a", "x".repeat(11)));
        SheetLimits small = new SheetLimits(Limits.defaults(), 10, 1, 1, 1);
        try (XlsxPackage workbook = XlsxPackage.open(bytes, "book.xlsx", small);
                InputStream part = workbook.open("A")) {
            for (int i = 0; i < 10; i++) {
                assertEquals('x', part.read());
            }
            assertThrows(ChecklistParseException.class, part::read);
        }
    }

    @Test
    void holdsToItsLimits() {
        SheetLimits few = SheetLimits.defaults().withMaxCells(2);
        byte[] bytes = TestWorkbook.of("a|b|c").bytes();
        ChecklistParseException e =
                assertThrows(ChecklistParseException.class, () -> XlsxFile.read(bytes, "book.xlsx", few));
        assertEquals("Workbook is too large, expected fewer cells (book.xlsx)", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new SheetLimits(Limits.defaults(), 0, 1, 1, 1));
    }
}
