// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.xlsx.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class WorkbookStreamTest {

    /** The children of CT_Worksheet in their order, ECMA-376 part 1, 18.3.1.99. */
    private static final List<String> CHILDREN = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing");

    private static final SheetSettings SETTINGS = new SheetSettings(
            "It's <A>",
            false,
            List.of(new SheetSettings.Column(10.5, false), new SheetSettings.Column(4, true)),
            2,
            2,
            1);

    private interface Content {
        void write(WorkbookStream workbook) throws IOException;
    }

    private static byte[] workbook(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookStream workbook = new WorkbookStream(bytes, "test & more", "Calibri", 10)) {
            content.write(workbook);
            workbook.finish();
        }
        return bytes.toByteArray();
    }

    private static byte[] full() throws IOException {
        return workbook(workbook -> {
            int bold = workbook.style(CellStyle.PLAIN.bold().colour("FF112233").size(14));
            int filled = workbook.style(CellStyle.PLAIN
                    .filled("FFEEEEEE")
                    .bordered("FF000000")
                    .centered()
                    .top()
                    .wrapped());
            SheetStream sheet = workbook.sheet(SETTINGS);
            sheet.row(20);
            sheet.text(0, "Title 𠮷野家 é", bold);
            sheet.merge(0, 1);
            sheet.row();
            sheet.text(0, " <a> & \"b\"\n_x000D_\r\u0001", filled);
            sheet.text(1, "", filled);
            sheet.number(2, "2.50", 0);
            sheet.truth(3, true, 0);
            sheet.formula(4, "IF(C2<3,1,0)", "1", 0);
            sheet.textFormula(5, "\"a\"&\"b\"", "ab", bold);
            sheet.link(0, URI.create("https://example.com/ü?a=1&b=2"));
            sheet.link(1, "'It''s <A>'!A1");
            sheet.filter("A1:F2");
            sheet.highlight("A1:A2", "EXACT($A1,\"<\")", workbook.highlight("FFC6E0B4"));
            sheet.offer("C1 C2", "\"x,y\"");
            sheet.keepTexts("A1:F2");
            workbook.sheet(new SheetSettings("Empty", List.of()));
            workbook.sheet(new SheetSettings("Hidden", true, List.of(), 0, 0, 3))
                    .row(1000);
            workbook.sheet(new SheetSettings("Rows", false, List.of(), 0, 3, 0));
        });
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String part(String name) throws IOException {
        return String.valueOf(parts(full()).get(name));
    }

    /** Returns the children of the root element of a part. Fails if the part is not well-formed. */
    private static List<String> children(String part) throws XMLStreamException {
        List<String> children = new ArrayList<>();
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        for (int depth = 0; xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth == 2) {
                children.add(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return children;
    }

    @Test
    void writesTheElementsOfASheetInTheOrderOfTheSchema() throws IOException, XMLStreamException {
        List<String> children = children(part("xl/worksheets/sheet1.xml"));
        assertEquals(CHILDREN.stream().filter(children::contains).toList(), children);
        assertEquals(14, children.size(), children::toString);
        for (String part : parts(full()).values()) {
            children(part);
        }
    }

    @Test
    void isReadBack() throws IOException {
        SheetFile file = XlsxFile.read(full(), "a.xlsx", SheetLimits.defaults());
        Grid grid = file.grids().get(0);
        assertEquals(
                List.of("Found a link to ''It''s <A>'!A1' in the workbook, which was not read"),
                file.problems().all().stream().map(Problem::message).toList());
        assertEquals("It's <A>", grid.name());
        assertEquals("Title 𠮷野家 é", grid.rows().get(0).text(0));
        assertEquals(" <a> & \"b\"\n_x000D_\n\u0001", grid.rows().get(1).text(0));
        assertEquals("2.5", grid.rows().get(1).text(2));
        assertEquals("TRUE", grid.rows().get(1).text(3));
        assertEquals("1", grid.rows().get(1).text(4));
        assertEquals("ab", grid.rows().get(1).text(5));
        assertEquals(
                "https://example.com/%C3%BC?a=1&b=2",
                grid.link(grid.rows().get(1), 0).orElseThrow());
        assertEquals(List.of("x", "y"), grid.choices(grid.rows().get(1), 2));
        assertTrue(grid.isHidden(1));
        assertTrue(file.grids().get(2).isHidden());
    }

    @Test
    void freezesRowsAndColumns() throws IOException {
        Map<String, String> parts = parts(full());
        assertTrue(
                String.valueOf(parts.get("xl/worksheets/sheet1.xml"))
                        .contains(
                                "<sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\""
                                        + " activePane=\"bottomRight\" state=\"frozen\"/><selection pane=\"bottomRight\"/></sheetView>"));
        assertTrue(String.valueOf(parts.get("xl/worksheets/sheet2.xml"))
                .contains("<sheetView workbookViewId=\"0\"></sheetView>"));
        assertTrue(String.valueOf(parts.get("xl/worksheets/sheet3.xml"))
                .contains("<pane xSplit=\"3\" topLeftCell=\"D1\" activePane=\"topRight\" state=\"frozen\"/>"));
        assertTrue(String.valueOf(parts.get("xl/worksheets/sheet4.xml"))
                .contains("<pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    }

    @Test
    void namesWhatIsPrintedAndFiltered() throws IOException {
        assertTrue(part("xl/workbook.xml")
                .contains("<definedNames><definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\" localSheetId=\"0\">"
                        + "'It''s &lt;A&gt;'!$A$1:$F$2</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"
                        + "'It''s &lt;A&gt;'!$2:$2</definedName></definedNames>"));
        assertFalse(parts(workbook(workbook -> workbook.sheet(new SheetSettings("A", List.of()))))
                .get("xl/workbook.xml")
                .contains("definedName"));
    }

    @Test
    void keepsEachStyleOnce() throws IOException {
        workbook(workbook -> {
            assertEquals(0, workbook.style(CellStyle.PLAIN));
            assertEquals(1, workbook.style(CellStyle.PLAIN.bold().middle()));
            assertEquals(2, workbook.style(CellStyle.PLAIN.underlined()));
            assertEquals(1, workbook.style(CellStyle.PLAIN.middle().bold()));
            assertEquals(0, workbook.highlight("FF000000"));
            assertEquals(1, workbook.highlight("FFFFFFFF"));
            assertEquals(0, workbook.highlight("FF000000"));
            workbook.sheet(new SheetSettings("A", List.of()));
        });
    }

    @Test
    void limitsHeights() throws IOException {
        assertTrue(part("xl/worksheets/sheet3.xml").contains("<row r=\"1\" ht=\"409.5\"></row>"));
    }

    @Test
    void givesTheSameBytesInEachTimeZone() throws IOException {
        byte[] first = full();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(first, full());
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        StringBuilder calls = new StringBuilder();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                calls.append(calls.isEmpty() ? "write " : "");
            }

            @Override
            public void flush() {
                calls.append(calls.toString().endsWith("flush ") ? "" : "flush ");
            }

            @Override
            public void close() {
                calls.append("close");
            }
        };
        try (WorkbookStream workbook = new WorkbookStream(out, "test", "Calibri", 10)) {
            workbook.sheet(new SheetSettings("A", List.of()));
            workbook.finish();
        }
        assertEquals("write flush ", calls.toString());
    }

    @Test
    void writesTextsOfAnyLength() throws IOException {
        String text = "é𠮷a<".repeat(8_000);
        byte[] workbook = workbook(stream -> {
            SheetStream sheet = stream.sheet(new SheetSettings("A", List.of()));
            sheet.row();
            sheet.text(0, text, 0);
            sheet.keepTexts("A1 ".repeat(20_000) + "A1");
        });
        Grid grid = XlsxFile.read(workbook, "a.xlsx", SheetLimits.defaults())
                .grids()
                .get(0);
        assertEquals(text.substring(0, 32_766), grid.rows().get(0).text(0));
        assertTrue(
                String.valueOf(parts(workbook).get("xl/worksheets/sheet1.xml")).contains("A1 A1\" number"));
    }
}
