// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.SheetFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports what is in the cells of a workbook but can't be read. */
class XlsxProblemsTest {

    private static SheetFile read(TestWorkbook workbook) {
        return XlsxFile.read(workbook.bytes(), "book.xlsx", SheetLimits.defaults());
    }

    private static List<String> problems(TestWorkbook workbook) {
        return read(workbook).problems().all().stream().map(Problem::toString).toList();
    }

    private static TestWorkbook cells(String cells) {
        return new TestWorkbook().rawSheet("S", "<sheetData><row r='2'>" + cells + "</row></sheetData>", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='C2'><f>A1</f></c>",
                "<c r='C2'><f>A1</f><v/></c>",
                "<c r='C2' t='b'><f>A1</f><v></v></c>",
                "<c r='C2' t='s'><f>A1</f><v> </v></c>",
                "<c r='C2'><f t='shared' ref='C2:C9' si='0'>A1</f><v></v></c>",
                "<c r='C2'><f t='shared' si='0'/></c>",
                "<c r='C2'><f t='array' ref='C2'>A1</f></c>",
            })
    void formulasWithoutAResultAreReported(String cell) {
        assertEquals(
                List.of("WARNING formula-without-value: Found a formula without a stored result, and read it as blank"
                        + " (book.xlsx, S!C2)"),
                problems(cells(cell)));
    }

    @Test
    void formulasOfSeveralCellsAreReportedOnce() {
        assertEquals(
                List.of("WARNING formula-without-value: Found a formula without stored results, and read its cells as"
                        + " blank (book.xlsx, S!C2:C9)"),
                problems(cells("<c r='C2'><f t='array' ref='C2:C9'>A1:A8</f><v/></c>")));
    }

    @Test
    void anEmptyTextIsAResult() {
        assertEquals(List.of(), problems(cells("<c r='C2' t='str'><f>IF(A1=1,A1,\"\")</f><v></v></c>")));
    }

    private static final String FONTS = "<styleSheet><fonts><font/><font><strike/></font><font><strike val='0'/></font>"
            + "</fonts><cellXfs><xf/><xf fontId='1'/><xf fontId='2'/></cellXfs>"
            + "<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>";

    private static TestWorkbook styled(String cells, String attributes) {
        return new TestWorkbook()
                .rawSheet("S", "<sheetData><row r='2'>" + cells + "</row></sheetData>", attributes)
                .related("styles", FONTS)
                .related(
                        "sharedStrings",
                        "<sst><si><t>plain</t></si><si><r><rPr><strike/></rPr><t>No </t></r><r><t>Yes</t></r></si>"
                                + "<si><r><rPr><strike/></rPr><t>gone</t></r><r><t> </t></r></si>"
                                + "<si><r><rPr><strike/></rPr><t> </t></r><r><rPr><strike val='0'/></rPr><t>on</t></r>"
                                + "</si><si><r><t>Yes</t></r><r><rPr><b/></rPr><t>, now</t></r><r><t> </t></r></si>"
                                + "<si><r><rPr><b/></rPr><t>bold</t></r></si></sst>");
    }

    @Test
    void cellsThatAreStruckOutAreReportedTogether() {
        String cells = "<c r='A2' s='1'><v>1</v></c><c r='B2' s='1' t='s'><v>0</v></c><c r='C2' s='1'/>"
                + "<c r='D2' t='s'><v>2</v></c><c r='E2' s='2'><v>2</v></c><c r='F2' s='1'><v>3</v></c>";
        SheetFile file = read(styled(cells, ""));
        assertEquals(
                List.of(
                        "WARNING struck-out-text: Found the text '1 plain gone', which is struck out"
                                + " (book.xlsx, S!A2:D2)",
                        "WARNING struck-out-text: Found the text '3', which is struck out (book.xlsx, S!F2)"),
                file.problems().all().stream().map(Problem::toString).toList());
        assertEquals("1 plain gone 2 3", file.grids().get(0).rows().get(0).line());
    }

    @Test
    void partsThatAreStruckOutAreLeftOut() {
        String cells = "<c r='A2' t='s'><v>1</v></c><c r='B2' t='s'><v>3</v></c><c r='C2' s='1' t='s'><v>4</v></c>"
                + "<c r='D2' t='s'><v>4</v></c><c r='E2' s='1' t='s'><v>5</v></c>";
        SheetFile file = read(styled(cells, ""));
        assertEquals(
                List.of(
                        "WARNING struck-out-text: Found the text 'No', which is struck out, and left it out of the"
                                + " cell (book.xlsx, S!A2)",
                        "WARNING struck-out-text: Found the text 'Yes', which is struck out, and left it out of the"
                                + " cell (book.xlsx, S!C2)"),
                file.problems().all().stream().map(Problem::toString).toList());
        assertEquals(
                "Yes on , now Yes, now bold", file.grids().get(0).rows().get(0).line());
    }

    @Test
    void hiddenSheetsAreNotSearchedForStruckOutTexts() {
        assertEquals(List.of(), problems(styled("<c r='A2' s='1'><v>1</v></c>", "state='hidden'")));
    }

    private static TestWorkbook drawing(String content, String drawing) {
        return new TestWorkbook()
                .rawSheet("S", content, "")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        TestWorkbook.relationships("<Relationship Id='d1' Type='x/vmlDrawing' Target='../d.vml'/>"))
                .part("xl/d.vml", drawing);
    }

    private static String control(String type, String content) {
        return "<shape><textbox><div><font>%s</font></div></textbox><ClientData ObjectType='%s'>%s</ClientData></shape>"
                .formatted(type.equals("Radio") ? " On <b>time</b> " : "", type, content);
    }

    @Test
    void formControlsAreReported() {
        String at = "<Anchor> 2, 5, 1, 2, 3, 0, 2, 0</Anchor>";
        assertEquals(
                List.of(
                        "WARNING form-control-not-read: Found a check box, ticked, linked to T!$A$1, which was not read"
                                + " (book.xlsx, S!C2)",
                        "WARNING form-control-not-read: Found the option button 'On time', not ticked, which was not"
                                + " read (book.xlsx, S!C2)",
                        "WARNING form-control-not-read: Found a check box, neither ticked nor not, which was not read"
                                + " (book.xlsx, S)",
                        "WARNING form-control-not-read: Found a form control, which was not read (book.xlsx, S!C2)"),
                problems(drawing(
                        "<controls><control/></controls>",
                        "<xml>"
                                + control("Checkbox", at + "<FmlaLink>T!$A$1</FmlaLink><Checked>1</Checked>")
                                + control("Radio", at)
                                + control("Checkbox", "<Checked>2</Checked><Anchor>none</Anchor>")
                                + control("Checkbox", at + "<FmlaLink>$F$1</FmlaLink><Checked>1</Checked>")
                                + control("Pict", at + "<MapOCX/>") + control("Button", at) + control("Note", at)
                                + "</xml>")));
    }

    @Test
    void formControlsWithoutADescriptionAreReported() {
        String found = "WARNING form-control-not-read: Found form controls, which were not read (book.xlsx, S)";
        assertEquals(
                List.of(found),
                problems(drawing("<controls><control/></controls>", "<xml>" + control("Note", "") + "</xml>")));
        assertEquals(List.of(), problems(drawing("", "<xml>" + control("Button", "") + "</xml>")));
    }

    @Test
    void drawingsThatAreNotWellFormedAreReported() {
        assertEquals(
                List.of("WARNING form-control-not-read: Found a drawing that can't be read, in which there may be form"
                        + " controls (book.xlsx, S)"),
                problems(drawing("", "<xml><shape><textbox>a<br>b</textbox></shape></xml>")));
    }

    @Test
    void linksWithinTheWorkbookAreReported() {
        TestWorkbook workbook = new TestWorkbook()
                .rawSheet(
                        "S",
                        "<sheetData><row r='2'>"
                                + "<c r='A2' t='str'><f>HYPERLINK(\"https://a.example/b\",\"B\")</f><v>B</v></c>"
                                + "<c r='B2' t='str'><f>HYPERLINK(\"#T!A1\")</f><v>T</v></c>"
                                + "<c r='C2' t='str'><f>HYPERLINK(Z1,\"Z\")</f><v>Z</v></c>"
                                + "<c r='D2'><v>1</v></c><c r='E2'><v>1</v></c></row></sheetData>"
                                + "<hyperlinks><hyperlink ref='A3:B3' location='T!A1'/>"
                                + "<hyperlink ref='D2' r:id='l1' location='part'/>"
                                + "<hyperlink ref='E2' r:id='l2' location='other'/></hyperlinks>",
                        "")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        TestWorkbook.relationships("<Relationship Id='l1' Type='x/hyperlink'"
                                + " Target='https://a.example' TargetMode='External'/><Relationship Id='l2'"
                                + " Type='x/hyperlink' Target='https://a.example#e' TargetMode='External'/>"));
        SheetFile file = read(workbook);
        assertEquals(
                List.of(
                        "NOTE link-not-read: Found a link to 'T!A1' in the workbook, which was not read"
                                + " (book.xlsx, S!B2)",
                        "NOTE link-not-read: Found a link that a formula computes, which was not read"
                                + " (book.xlsx, S!C2)",
                        "NOTE link-not-read: Found a link to 'T!A1' in the workbook, which was not read"
                                + " (book.xlsx, S!A3:B3)"),
                file.problems().all().stream().map(Problem::toString).toList());
        Grid grid = file.grids().get(0);
        assertEquals(
                List.of("https://a.example/b", "https://a.example#part", "https://a.example#e"),
                IntStream.of(0, 3, 4)
                        .mapToObj(
                                column -> grid.link(grid.rows().get(0), column).orElseThrow())
                        .toList());
    }
}
