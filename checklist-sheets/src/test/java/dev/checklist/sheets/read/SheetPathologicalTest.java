// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Control;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.xlsx.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Reads sheets that would take for ever, or all memory, if a step became slower the more of a sheet was read. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class SheetPathologicalTest {

    private static final int MANY = 100_000;
    private static final int LONG = 2_000_000;

    private static SheetImport read(String text) throws IOException {
        return SheetReader.create().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv");
    }

    private static String rows(String header, IntFunction<String> row) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (int i = 1; i <= MANY; i++) {
            text.append(row.apply(i)).append('\n');
        }
        return text.toString();
    }

    @Test
    void oneIdForAll() throws IOException {
        List<Control> controls = read(rows("ID,Requirement,Status", i -> "AC-1,Do it.,Yes"))
                .checklist()
                .controls();
        assertEquals("AC-1#" + MANY, controls.get(MANY - 1).id());
    }

    @Test
    void aSectionForEach() throws IOException {
        assertEquals(
                MANY,
                read(rows(
                                "Chapter,Requirement,Status",
                                i -> "c" + i + ",Do it.,Yes" + (i == 1 ? "\nc1,Again.,No" : "")))
                        .checklist()
                        .sections()
                        .size());
    }

    @Test
    void oneControlThatGoesOn() throws IOException {
        SheetImport sheet = read(rows("No,Requirement,Status,Remarks", i -> i == 1 ? "1,Do it.,Yes,a" : ",,,more"));
        assertEquals(
                1 + 4 + 200 * 5 - 4,
                sheet.checklist().controls().get(0).remarks().orElseThrow().length());
        assertEquals(
                MANY - 1 - 200,
                sheet.problems().stream()
                        .filter(problem -> problem.code().equals("row-without-requirement"))
                        .count());
    }

    @Test
    void longCells() throws IOException {
        for (String cell : List.of(
                "a" + " ".repeat(LONG) + "b",
                "https://a" + ".".repeat(LONG),
                "http".repeat(LONG / 4),
                "○：".repeat(LONG / 2),
                "更新日 2026" + " ".repeat(LONG) + "x",
                "1.".repeat(LONG / 2))) {
            String text = "\"" + cell + "\",x\nNo,Requirement,Status,Remarks,Evidence\n\"" + cell + "\",\"" + cell
                    + "\",Yes,\"" + cell + "\",\"" + cell + "\"\n2,B?,No,,\n";
            assertEquals(2, read(text).checklist().controls().size());
        }
    }

    @Test
    void sectionsDeeperThanTheModelTakes() throws IOException {
        StringBuilder outline = new StringBuilder("depth,assessable,ref_id,name,description\n");
        StringBuilder header = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            outline.append(i).append(",,s").append(i).append(",Name,\n");
            header.append("Chapter").append(i).append(',');
            row.append("c").append(i).append(',');
        }
        assertEquals(
                1, read(outline + "41,x,c,Name,Do it.\n").checklist().controls().size());
        String wide = header + "Requirement,Status\n" + row + "Do it.,Yes\n" + row + "And this.,No\n";
        assertEquals(2, read(wide).checklist().controls().size());
    }

    @Test
    void namesAndIdsThatEndInsideACharacter() throws IOException {
        String astral = "x" + "𠮷".repeat(200);
        SheetImport sheet = SheetReader.create()
                .read(
                        new ByteArrayInputStream(
                                ("ID,Requirement,Status\n" + astral + ",Do it.,Yes\n" + astral + ",Again.,No\n")
                                        .getBytes(StandardCharsets.UTF_8)),
                        astral + ".csv");
        assertEquals(2, sheet.checklist().controls().size());
        assertTrue(astral.startsWith(sheet.checklist().id()));
    }

    @Test
    void moreTextsOrLinksThanASheetHas() {
        SheetLimits few = SheetLimits.defaults().withMaxCells(2);
        byte[] texts = TestWorkbook.of("a")
                .related("sharedStrings", "<sst>" + "<si/>".repeat(3) + "</sst>")
                .bytes();
        assertEquals(
                "Workbook is too large, expected at most 2 texts (a.xlsx)",
                assertThrows(ChecklistParseException.class, () -> XlsxFile.read(texts, "a.xlsx", few))
                        .getMessage());
        StringBuilder links = new StringBuilder("<sheetData/>");
        for (int i = 1; i <= 200_001; i++) {
            links.append("<hyperlink ref='A").append(i).append("' r:id='l'/>");
        }
        byte[] linked = new TestWorkbook()
                .rawSheet("S", links.toString(), "")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        TestWorkbook.relationships(
                                "<Relationship Id='l' Type='x/hyperlink' Target='https://a' TargetMode='External'/>"))
                .bytes();
        assertEquals(
                "Found more than 200000 links (a.xlsx)",
                assertThrows(
                                ChecklistParseException.class,
                                () -> XlsxFile.read(linked, "a.xlsx", SheetLimits.defaults()))
                        .getMessage());
    }
}
