// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.Office;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.write.SheetWriteOptions;
import dev.checklist.sheets.write.SheetWriter;
import dev.checklist.sheets.xlsx.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummarySheetTest {

    private static final String FIRST = "xl/worksheets/sheet1.xml";
    private static final String SECOND = "xl/worksheets/sheet2.xml";

    @TempDir
    Path folder;

    private static Control control(String id, Verdict verdict, String mark) {
        return Control.builder()
                .id(id)
                .requirement("Is " + id + " met?")
                .status(new Status(verdict, mark))
                .build();
    }

    private static Section section(String id, String title, Control... controls) {
        return Section.builder()
                .id(id)
                .label(id)
                .title(title)
                .addControls(controls)
                .build();
    }

    /** Ids that are the same number, marks with wildcards and quotes, a number as a mark, and marks that look alike. */
    private static final Checklist CHECKLIST = Checklist.builder()
            .id("c")
            .title("Vendor \"check\" sheet")
            .language("en")
            .addSection(section(
                            "1",
                            "Policies",
                            control("a", Verdict.IMPLEMENTED, "○"),
                            control("b", Verdict.NOT_IMPLEMENTED, "x"))
                    .toBuilder()
                    .addSections(
                            section(
                                    "1.1",
                                    "Access",
                                    control("c", Verdict.IMPLEMENTED, "◯"),
                                    control("d", Verdict.PARTIALLY_IMPLEMENTED, "*"),
                                    control("e", Verdict.ANSWERED, "in words"),
                                    control("f", Verdict.UNANSWERED, "")),
                            section(
                                    "1.10",
                                    "Logs",
                                    control("g", Verdict.IMPLEMENTED, "5"),
                                    control("h", Verdict.ALTERNATIVE, "\"so\""),
                                    control("i", Verdict.PLANNED, "y".repeat(300)),
                                    control("j", Verdict.NOT_APPLICABLE, "n/a"),
                                    control("k", Verdict.UNANSWERED, "tbd")),
                            section("1.2", "Nothing"))
                    .build())
            .addSection(section("2", "Open", control("l", Verdict.UNANSWERED, "")))
            .build();

    private static byte[] write(Checklist checklist) {
        return SheetWriter.with(SheetWriteOptions.builder().summary(true).build())
                .writeBytes(checklist);
    }

    private static Grid overview(byte[] workbook) {
        return XlsxFile.read(workbook, "a.xlsx", SheetLimits.defaults()).grids().get(0);
    }

    private static String line(GridRow row, int last) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            cells.add(row.text(i));
        }
        return String.join("|", cells);
    }

    private static List<String> lines(byte[] workbook, int last) {
        return overview(workbook).rows().stream()
                .skip(2)
                .map(row -> line(row, last))
                .toList();
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

    /** Returns the workbook as LibreOffice saves it after it calculated all formulas, none of which has a result. */
    private byte[] calculated(byte[] workbook, String before, String after) throws Exception {
        Map<String, String> parts = parts(workbook);
        String dropped = parts.get(FIRST).replaceAll("</f><v>[^<]*</v>", "</f>");
        assertFalse(dropped.equals(parts.get(FIRST)));
        parts.put(FIRST, dropped);
        assertTrue(parts.get(SECOND).contains(before), before);
        parts.put(SECOND, parts.get(SECOND).replace(before, after));
        Path file = Files.write(folder.resolve("a.xlsx"), TestWorkbook.zip(parts));
        return Files.readAllBytes(Office.convert(file, "xlsx", Files.createDirectories(folder.resolve("out"))));
    }

    private static final String HEADER = "No.|Section|Implemented|Partially implemented|Alternative implementation"
            + "|Planned|Not implemented|Not applicable|See remarks|Other|Unanswered|Total|Implemented of assessed|";

    private static final List<String> LINES = List.of(
            HEADER,
            "1|Policies|1|0|0|0|1|0|0|0|0|2|50%|██████████░░░░░░░░░░",
            "1.1|Policies > Access|1|1|0|0|0|0|0|1|1|4|50%|██████████░░░░░░░░░░",
            "1.10|Policies > Logs|1|0|1|1|0|1|0|0|1|5|67%|█████████████░░░░░░░",
            "2|Open|0|0|0|0|0|0|0|0|1|1||",
            "|Total|3|1|1|1|1|1|0|1|3|12|57%|███████████░░░░░░░░░");

    @Test
    void storesTheResultsOfItsFormulas() {
        Grid overview = overview(write(CHECKLIST));
        assertEquals("Overview", overview.name());
        assertEquals("Vendor \"check\" sheet", overview.rows().get(0).text(0));
        assertEquals(LINES, lines(write(CHECKLIST), 13));
    }

    @Test
    void countsTheSameAsASpreadsheetProgram() throws Exception {
        assertEquals(LINES, lines(calculated(write(CHECKLIST), "", ""), 13));
    }

    @Test
    void followsTheAnswers() throws Exception {
        List<String> lines = lines(calculated(write(CHECKLIST), ">in words<", ">○<"), 13);
        assertEquals("1.1|Policies > Access|2|1|0|0|0|0|0|0|1|4|67%|█████████████░░░░░░░", lines.get(2));
        assertEquals(LINES.get(3), lines.get(3));
        assertEquals("|Total|4|1|1|1|1|1|0|0|3|12|63%|█████████████░░░░░░░", lines.get(5));
    }

    @Test
    void comparesRowsBelowTheLastOne() throws IOException {
        String xml = parts(write(CHECKLIST)).get(FIRST);
        assertTrue(
                xml.contains("<f>SUMPRODUCT(1*('Checklist'!$H$3:$H$219&lt;&gt;&quot;&quot;)"
                        + "*EXACT('Checklist'!$I$3:$I$219,$O5))</f><v>4</v>"),
                xml);
    }

    @Test
    void countsTheRowsBelowTextsThatGoOn() throws Exception {
        Section.Builder section = Section.builder().id("1").title("Long");
        for (int i = 0; i < 60; i++) {
            section.addControls(control("c" + i, Verdict.IMPLEMENTED, "○").withRemarks("Long remarks ".repeat(2_000)));
        }
        Checklist checklist =
                CHECKLIST.toBuilder().sections(List.of(section.build())).build();
        List<String> lines = lines(write(checklist), 2);
        assertEquals(List.of("|Long|60", "|Total|60"), lines.subList(1, 3));
        assertEquals(lines, lines(calculated(write(checklist), "", ""), 2));
    }

    @Test
    void isNeitherReadNorReported() throws IOException {
        SheetImport read = SheetReader.create().read(write(CHECKLIST));
        assertEquals(List.of(), read.problems());
        assertEquals(CHECKLIST, read.checklist());
    }

    private static SheetImport readWithoutDetails(byte[] workbook) throws IOException {
        Map<String, String> parts = parts(workbook);
        parts.put("xl/workbook.xml", parts.get("xl/workbook.xml").replaceAll("<sheet name=\"Details\"[^>]*/>", ""));
        return SheetReader.create().read(TestWorkbook.zip(parts));
    }

    @Test
    void isKnownUnderAnyNameAndWithoutTheDetails() throws IOException {
        assertEquals(
                readWithoutDetails(SheetWriter.create().writeBytes(CHECKLIST)), readWithoutDetails(write(CHECKLIST)));
        Map<String, String> parts = parts(write(CHECKLIST));
        parts.put("xl/workbook.xml", parts.get("xl/workbook.xml").replace("\"Overview\"", "\"Checks\""));
        assertEquals(
                List.of(), SheetReader.create().read(TestWorkbook.zip(parts)).problems());
    }

    @Test
    void countsAMarkWithTwoVerdictsAsOther() {
        Checklist doubtful = Checklist.builder()
                .id("c")
                .title("T")
                .language("en")
                .addSection(section(
                        "1",
                        "A",
                        control("a", Verdict.IMPLEMENTED, "yes"),
                        control("b", Verdict.NOT_IMPLEMENTED, "yes"),
                        control("c", Verdict.NOT_IMPLEMENTED, "no"),
                        control("d", Verdict.IMPLEMENTED, ""),
                        control("e", Verdict.UNANSWERED, "")))
                .build();
        List<String> lines = lines(write(doubtful), 7);
        assertEquals("1|A|1|0|4|0|5|0%", lines.get(1), lines::toString);
    }

    @Test
    void hasNoShareWithoutVerdicts() {
        Checklist texts = Checklist.builder()
                .id("c")
                .title("T")
                .language("en")
                .addSection(section("1", "A", control("a", Verdict.ANSWERED, "in words")))
                .build();
        assertEquals(
                List.of("No.|Section|Other|Unanswered|Total", "1|A|1|0|1", "|Total|1|0|1"), lines(write(texts), 4));
    }

    @Test
    void hasTotalsOnlyIfFormulasWouldBeSlow() {
        Checklist.Builder large = Checklist.builder().id("c").title("T").language("en");
        for (int i = 0; i < 1_500; i++) {
            large.addSection(section(
                    "s" + i,
                    "A",
                    control("a" + i, Verdict.IMPLEMENTED, i < 1_000 ? "○" : "")
                            .withStatus(i < 1_000 ? new Status(Verdict.IMPLEMENTED, "○") : Status.unanswered())));
        }
        List<String> lines = lines(write(large.build()), 8);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("|Total|1000|"), lines.get(1));
    }

    @Test
    void speaksThreeLanguages() {
        Vocabulary marks = new Vocabulary("v", List.of(new Term("○", Verdict.IMPLEMENTED, "")));
        List<String> headers = new ArrayList<>();
        for (Locale locale : List.of(Locale.JAPANESE, Locale.CHINESE)) {
            byte[] workbook = SheetWriter.with(new SheetWriteOptions(Optional.of(marks), Optional.of(locale), true))
                    .writeBytes(Checklist.builder()
                            .id("c")
                            .title("T")
                            .addSection(section("1", "A", control("a", Verdict.IMPLEMENTED, "○")))
                            .build());
            headers.add(overview(workbook).name() + ": " + lines(workbook, 6).get(0));
        }
        assertEquals(List.of("概要: No.|区分|実施|その他|未回答|合計|判定済みのうち実施", "概览: 编号|章节|已实施|其他|未回答|合计|已判定中的实施率"), headers);
    }
}
