// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Cost;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.SheetFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads workbooks that are small, and were made to take for ever or all memory. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class XlsxPathologicalTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String ROW = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";

    private static SheetFile read(byte[] workbook) {
        return XlsxFile.read(workbook, "a.xlsx", SheetLimits.defaults());
    }

    private static String refusal(byte[] workbook) {
        return assertThrows(ChecklistParseException.class, () -> read(workbook)).getMessage();
    }

    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
    }

    private static TestWorkbook sheet(String content) {
        return new TestWorkbook().rawSheet("S", content, "");
    }

    private static List<String> texts(SheetFile file) {
        Grid grid = file.grids().get(0);
        return grid.rows().stream().map(row -> row.textAt(0)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%s=''", "xmlns:a%s='u'"})
    void attributesWithoutEnd(String attribute) {
        String message = "Found an element with more than 256 attributes in the part 'xl/worksheets/sheet1.xml',"
                + " expected fewer (a.xlsx)";
        Cost.assertProportional(
                10_000,
                n -> sheet("<x " + repeat(n, i -> attribute.formatted(i) + " ") + "/>")
                        .bytes(),
                workbook -> assertEquals(message, refusal(workbook)));
    }

    @Test
    void attributesWithoutEndInOtherEncodings() throws IOException {
        String xml = "<worksheet " + repeat(300, i -> "a" + i + "='' ") + "/>";
        for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("x-UTF-16LE-BOM"))) {
            String message = refusal(withPart("xl/worksheets/sheet1.xml", xml.getBytes(charset)));
            assertEquals(
                    "Found an element with more than 256 attributes in the part 'xl/worksheets/sheet1.xml',"
                            + " expected fewer (a.xlsx)",
                    message);
        }
        for (String encoding : List.of("ISO-2022-JP", "IBM037")) {
            String declaration = "<?xml version='1.0' encoding='" + encoding + "'?>";
            byte[] rest = xml.getBytes(Charset.forName(encoding));
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            part.writeBytes(declaration.getBytes(StandardCharsets.US_ASCII));
            part.writeBytes(rest);
            assertEquals(
                    "Found the part 'xl/worksheets/sheet1.xml' in the encoding '" + encoding
                            + "', expected UTF-8 or UTF-16 (a.xlsx)",
                    refusal(withPart("xl/worksheets/sheet1.xml", part.toByteArray())));
        }
    }

    /** Returns a workbook in which a part has other bytes. */
    private static byte[] withPart(String name, byte[] content) throws IOException {
        byte[] workbook = sheet(ROW).bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxPackage parts = XlsxPackage.open(workbook, "a.xlsx", SheetLimits.defaults())) {
            parts.copyTo(out, TestWorkbook.changes(Map.of(name, content)));
        }
        return out.toByteArray();
    }

    @Test
    void asidesThatLookLikeTags() {
        String many = repeat(300, i -> "=");
        assertEquals(
                List.of("x ==" + many),
                texts(read(sheet("<!-- <x \" " + many + "- -><a " + many + " --><?a <x ' " + many + "?>"
                                + "<sheetData><row><c t=\"inlineStr\" a='" + many + "' b=\"'\"><is><t>"
                                + "<![CDATA[x =]]>=" + many + "</t></is></c></row></sheetData>")
                        .bytes())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a%s/>", "<x a%s=''/>", "<x xmlns:a%s='u'/>", "<?a%s?>", "<x xmlns:y='u' y:a%s=''/>"})
    void namesWithoutEnd(String element) {
        Cost.assertProportional(
                10_000,
                n -> sheet("<sheetData>" + repeat(n, i -> element.formatted(i)) + "</sheetData>")
                        .bytes(),
                workbook -> assertEquals(
                        "Found more than 1000 different names in the part 'xl/worksheets/sheet1.xml', expected fewer"
                                + " (a.xlsx)",
                        refusal(workbook)));
    }

    @Test
    void namesWithoutEndInATextOrBesideIt() {
        String names = repeat(2000, i -> "<a" + i + "/>");
        String message = "Found more than 1000 different names in the part '%s', expected fewer (a.xlsx)";
        assertEquals(
                message.formatted("xl/sharedStrings.xml"),
                refusal(sheet(ROW)
                        .related("sharedStrings", "<sst><si><t>" + names + "</t></si></sst>")
                        .bytes()));
        assertEquals(
                message.formatted("xl/_rels/workbook.xml.rels"),
                refusal(sheet(ROW)
                        .part("xl/_rels/workbook.xml.rels", TestWorkbook.relationships(names))
                        .bytes()));
    }

    @Test
    void sheetsOfTheSamePart() {
        TestWorkbook workbook = sheet(ROW);
        String sheets = repeat(100, i -> "<sheet name='S" + i + "' sheetId='" + i + "' r:id='rId1'/>");
        String main = "<workbook xmlns='" + MAIN
                + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>" + sheets
                + "</sheets></workbook>";
        assertEquals(
                "Found the part 'xl/worksheets/sheet1.xml' named in several places, expected it in one (a.xlsx)",
                refusal(workbook.part("xl/workbook.xml", main).bytes()));
    }

    @Test
    void commentsOfTheSamePart() {
        String comments = repeat(
                2,
                i -> "<Relationship Id='r" + i
                        + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'"
                        + " Target='/xl/comments1.xml'/>");
        assertEquals(
                "Found the part 'xl/comments1.xml' named in several places, expected it in one (a.xlsx)",
                refusal(sheet(ROW)
                        .part("xl/worksheets/_rels/sheet1.xml.rels", TestWorkbook.relationships(comments))
                        .part("xl/comments1.xml", "<comments/>")
                        .bytes()));
    }

    @Test
    void aLongTextInManyCells() {
        String strings =
                "<sst><si><t>" + "a".repeat(500_000) + "</t></si><si><t>" + " ".repeat(500_000) + "</t></si></sst>";
        for (String cell : List.of("<c t='s'><v>0</v></c>", "<c t='s'><v>1</v></c>")) {
            assertEquals(
                    "Workbook is too large, expected at most 134217728 characters in all cells (a.xlsx)",
                    refusal(sheet("<sheetData>" + ("<row>" + cell.repeat(10) + "</row>").repeat(30) + "</sheetData>")
                            .related("sharedStrings", strings)
                            .bytes()));
        }
    }

    @Test
    void aLongAddressInManyLinks() {
        String links = repeat(200, i -> "<hyperlink ref='A1' r:id='r1' location='x'/>");
        assertEquals(
                "Workbook is too large, expected at most 134217728 characters in all cells (a.xlsx)",
                refusal(sheet(ROW + "<hyperlinks>" + links + "</hyperlinks>")
                        .part(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                TestWorkbook.relationships(
                                        "<Relationship Id='r1' TargetMode='External' Type='http://a/hyperlink' Target='"
                                                + "h".repeat(1_000_000) + "'/>"))
                        .bytes()));
    }

    @Test
    void manyErrors() {
        String row = "<row>" + "<c t='e'><v>#REF!</v></c>".repeat(16) + "</row>";
        List<Problem> problems = read(sheet("<sheetData>" + row.repeat(13_000) + "</sheetData>")
                        .bytes())
                .problems()
                .all();
        assertEquals(200_001, problems.size());
        assertEquals(
                "WARNING more-problems: Found 8000 more problems than the 200000 that are kept: 8000 error-cell"
                        + " (a.xlsx)",
                problems.get(200_000).toString());
    }

    @Test
    void aTextOfManyRuns() {
        Cost.assertProportional(
                20_000,
                n -> sheet("<sheetData><row><c t='inlineStr'><is>" + "<r><t>ab</t></r>".repeat(n)
                                + "</is></c></row></sheetData>")
                        .bytes(),
                XlsxPathologicalTest::read);
    }

    @Test
    void aTextOfManyFontsInManyCells() {
        Cost.assertProportional(
                1000,
                n -> sheet("<sheetData>" + "<row><c t='s'><v>0</v></c></row>".repeat(n) + "</sheetData>")
                        .related(
                                "sharedStrings",
                                "<sst><si>" + "<r><rPr><strike/></rPr><t>ab</t></r><r><t> </t></r>".repeat(n / 10)
                                        + "<r><t>c</t></r></si></sst>")
                        .bytes(),
                XlsxPathologicalTest::read);
    }

    @Test
    void aTargetOfManyFoldersUp() {
        Cost.assertProportional(
                80_000,
                n -> sheet(ROW)
                        .part(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                TestWorkbook.relationships(
                                        "<Relationship Id='r1' Type='a' Target='" + "../".repeat(n) + "x'/>"))
                        .bytes(),
                XlsxPathologicalTest::read);
    }

    @Test
    void manySheetsAndLongNames() {
        TestWorkbook many = new TestWorkbook();
        IntStream.rangeClosed(0, 2000).forEach(i -> many.rawSheet("S" + i, "<sheetData/>", ""));
        assertEquals("Found more than 2000 sheets, expected fewer (a.xlsx)", refusal(many.bytes()));
        assertEquals(
                "Found the name '" + "n".repeat(40) + "…' of a sheet, expected at most 255 characters (a.xlsx)",
                refusal(new TestWorkbook().rawSheet("n".repeat(256), ROW, "").bytes()));
    }

    @Test
    void manyPartsOfTheSameBytes() throws IOException {
        assertEquals(
                "Found a ZIP file whose parts overlap, expected a workbook and not a ZIP bomb (a.xlsx)",
                refusal(overlapping(100)));
    }

    /** Returns a ZIP file with many entries for the same bytes. */
    private static byte[] overlapping(int entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("part-000"));
            zip.write(new byte[1 << 20]);
        }
        ByteBuffer zip = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.capacity() - 22;
        int start = zip.getInt(end + 16);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(zip.array(), 0, start);
        for (int i = 0; i < entries; i++) {
            byte[] entry = new byte[end - start];
            System.arraycopy(zip.array(), start, entry, 0, entry.length);
            byte[] name = "part-%03d".formatted(i).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(name, 0, entry, 46, name.length);
            many.write(entry);
        }
        int length = many.size() - start;
        zip.putShort(end + 8, (short) entries);
        zip.putShort(end + 10, (short) entries);
        zip.putInt(end + 12, length);
        many.write(zip.array(), end, 22);
        return many.toByteArray();
    }

    @Test
    void manyLargeParts() {
        SheetLimits small = SheetLimits.defaults().withMaxPartSize(1000);
        TestWorkbook many = new TestWorkbook();
        IntStream.range(0, 10).forEach(i -> many.rawSheet("S" + i, "<a/>" + " ".repeat(700), ""));
        assertEquals(
                "Workbook unpacks to more than 4000 bytes, expected fewer (a.xlsx)",
                assertThrows(ChecklistParseException.class, () -> XlsxFile.read(shortMain(many), "a.xlsx", small))
                        .getMessage());
    }

    private static byte[] shortMain(TestWorkbook workbook) {
        return workbook.part(
                        "xl/workbook.xml",
                        "<workbook>" + repeat(10, i -> "<sheet name='S" + i + "' id='" + i + "'/>") + "</workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<R>"
                                + repeat(
                                        10,
                                        i -> "<Relationship Id='" + i + "' Type='/worksheet' Target='worksheets/sheet"
                                                + (i + 1) + ".xml'/>")
                                + "</R>")
                .bytes();
    }

    @Test
    void aProtectionWithoutAStyle() {
        assertEquals(
                List.of("1"),
                texts(read(sheet(ROW)
                        .related("styles", "<styleSheet><cellXfs><protection locked='0'/></cellXfs></styleSheet>")
                        .bytes())));
    }
}
