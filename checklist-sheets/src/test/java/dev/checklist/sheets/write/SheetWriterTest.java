// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.fill.FillResult;
import dev.checklist.sheets.fill.SheetFiller;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.rowkey.TextPrint;
import dev.checklist.sheets.theme.SheetTheme;
import dev.checklist.sheets.xlsx.XlsxFile;
import dev.checklist.sheets.xlsx.XlsxPackage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWriterTest {

    private static final Evidence CERTIFICATE = Evidence.builder()
            .kind(Evidence.Kind.CERTIFICATE)
            .title("ISO/IEC 27001")
            .locator("IS 1")
            .issuer("BSI")
            .validUntil(LocalDate.of(2027, 1, 31))
            .build();

    private static Control control(String id, Verdict verdict, String mark) {
        return Control.builder()
                .id(id)
                .requirement("Is " + id + " met?")
                .status(new Status(verdict, mark))
                .build();
    }

    private static final Checklist CHECKLIST = Checklist.builder()
            .id("vendor-2026")
            .title("Vendor check sheet")
            .updated(LocalDate.of(2026, 11, 1))
            .version("2")
            .subject(Subject.builder().service("Cloud").provider("Example Inc.").build())
            .addNotes("Please answer every row.", "Ask us.")
            .addEvidence(CERTIFICATE)
            .addSection(Section.builder()
                    .id("1")
                    .label("1")
                    .title("Policies")
                    .description("What is written down.")
                    .addControls(
                            control("1.1", Verdict.IMPLEMENTED, "Yes")
                                    .withLabel("1")
                                    .withRemarks("=HYPERLINK(\"https://example.com\")")
                                    .withResponsibility(Responsibility.SHARED)
                                    .withEvidence(Evidence.link("Policy", URI.create("https://example.com/p?a=1&b=2"))),
                            control("1.2", Verdict.NOT_IMPLEMENTED, "No")
                                    .withEvidence(
                                            CERTIFICATE, Evidence.link("Plan", URI.create("https://example.com/q"))),
                            control("1.10", Verdict.UNANSWERED, "").withProperties(Map.of("Owner", "IT")))
                    .build())
            .build();

    private static byte[] write(SheetWriter writer, Checklist checklist) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(checklist, bytes);
        return bytes.toByteArray();
    }

    private static SheetImport read(byte[] workbook) throws IOException {
        return SheetReader.create().read(new ByteArrayInputStream(workbook), "sent-back.xlsx");
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (XlsxPackage parts = XlsxPackage.open(workbook, "a.xlsx", SheetLimits.defaults())) {
            return new String(parts.open(name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the workbook after a text in it was edited. */
    private static byte[] edited(byte[] workbook, String before, String after) throws IOException {
        Map<String, byte[]> changed = new HashMap<>();
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (XlsxPackage parts = XlsxPackage.open(workbook, "a.xlsx", SheetLimits.defaults())) {
            for (String name : parts.names()) {
                String text = part(workbook, name);
                if (name.startsWith("xl/worksheets/sheet") && text.contains(before)) {
                    changed.put(name, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
                }
            }
            assertFalse(changed.isEmpty(), before);
            parts.copyTo(edited, TestWorkbook.changes(changed));
        }
        return edited.toByteArray();
    }

    private static Map<String, String> rows(byte[] workbook, int sheet) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (GridRow row : XlsxFile.read(workbook, "a.xlsx", SheetLimits.defaults())
                .grids()
                .get(sheet)
                .rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(Cells.name(row.number(), row.column(i)) + "=" + row.textAt(i));
            }
            rows.put(String.valueOf(row.number()), String.join("|", cells));
        }
        return rows;
    }

    @Test
    void laysTheSheetOut() throws IOException {
        byte[] workbook = write(SheetWriter.create(), CHECKLIST);
        assertEquals(
                List.of(
                        "A1=Vendor check sheet",
                        "A2=Last updated: 2026-11-01",
                        "A3=No.|B3=Requirement|C3=Guidance|D3=Status|E3=Responsibility|F3=Remarks|G3=Evidence|H3=Owner"
                                + "|I3=ID|J3=Depth|K3=Assessable|L3=Parent ID|M3=Text print",
                        "A4=1|B4=Policies|C4=What is written down.|I4=1|J4=1|M4=" + TextPrint.of("Policies"),
                        "A5=1|B5=Is 1.1 met?|D5=Yes|E5=Shared|F5==HYPERLINK(\"https://example.com\")|G5=Policy|I5=1.1|J5=2"
                                + "|K5=x|L5=1|M5=" + TextPrint.of("Is 1.1 met?"),
                        "B6=Is 1.2 met?|D6=No|G6=ISO/IEC 27001 (IS 1, BSI, –2027-01-31)\nPlan https://example.com/q|I6=1.2"
                                + "|J6=2|K6=x|L6=1|M6=" + TextPrint.of("Is 1.2 met?"),
                        "B7=Is 1.10 met?|H7=IT|I7=1.10|J7=2|K7=x|L7=1|M7=" + TextPrint.of("Is 1.10 met?")),
                List.copyOf(rows(workbook, 0).values()));
        assertEquals(
                List.of(
                        "A1=Please answer every row.",
                        "A2=Ask us.",
                        "A3=Service: Cloud",
                        "A4=Provider: Example Inc.",
                        "A5=Version: 2",
                        "A6=Evidence: ISO/IEC 27001 (IS 1, BSI, –2027-01-31)"),
                List.copyOf(rows(workbook, 1).values()));
    }

    @Test
    void isReadBackEqualWhateverTheFileIsCalled(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("回答.xlsx");
        SheetWriter.create().write(CHECKLIST, file);
        SheetImport read = SheetReader.create().read(file);
        assertEquals(CHECKLIST, read.checklist());
        assertEquals(List.of(), read.problems());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException, InterruptedException {
        TimeZone zone = TimeZone.getDefault();
        byte[] first = write(SheetWriter.create(), CHECKLIST);
        Thread.sleep(20);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(first, write(SheetWriter.create(), CHECKLIST));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void setsUpTheSheetForWork() throws IOException {
        String sheet = part(write(SheetWriter.create(), CHECKLIST), "xl/worksheets/sheet1.xml");
        assertContains(
                sheet,
                "<pane xSplit=\"1\" ySplit=\"3\" topLeftCell=\"B4\" activePane=\"bottomRight\" state=\"frozen\"/>");
        assertContains(sheet, "<autoFilter ref=\"A3:M7\"/>");
        assertContains(
                sheet,
                "<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"D5:D7\"><formula1>&quot;Yes,No,N/A&quot;<");
        assertContains(sheet, "<formula>EXACT($D4,&quot;No&quot;)</formula>");
        assertContains(sheet, "orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"");
        assertContains(
                sheet, "<col min=\"9\" max=\"9\" width=\"10.0\" customWidth=\"1\" hidden=\"1\" outlineLevel=\"1\"/>");
        assertContains(sheet, "<ignoredError sqref=\"A1:M7\" numberStoredAsText=\"1\"/>");
        assertFalse(sheet.contains("<f>"), "no formula in a cell");
        assertFalse(sheet.contains("customHeight"), "rows grow with what is typed");
        String workbook = part(write(SheetWriter.create(), CHECKLIST), "xl/workbook.xml");
        assertContains(
                workbook,
                "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Checklist'!$3:$3</definedName>");
        assertContains(
                workbook,
                "<definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\" localSheetId=\"0\">'Checklist'!$A$3:$M$7<");
        assertContains(workbook, "<sheet name=\"Details\" sheetId=\"3\" state=\"hidden\" r:id=\"rId3\"/>");
    }

    private static void assertContains(String part, String expected) {
        assertTrue(part.contains(expected), part);
    }

    @Test
    void writesNumbersOfRequirementsAsTexts() throws IOException {
        Checklist checklist = CHECKLIST.update("1.2", control -> control.withLabel("6.10"));
        byte[] workbook = write(SheetWriter.create(), checklist);
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        for (String cell : List.of("A4", "A5", "A6", "I4", "I5", "I6")) {
            assertTrue(
                    Pattern.compile("r=\"" + cell + "\" s=\"\\d+\" t=\"inlineStr\"")
                            .matcher(sheet)
                            .find(),
                    cell);
        }
        assertEquals(checklist, read(workbook).checklist());
    }

    @Test
    void offersMarksWithCommas() throws IOException {
        Checklist checklist = CHECKLIST.withLegend(
                new Term("Yes, done", Verdict.IMPLEMENTED, ""), new Term("No", Verdict.NOT_IMPLEMENTED, ""));
        byte[] workbook = write(SheetWriter.create(), checklist);
        assertContains(
                part(workbook, "xl/worksheets/sheet1.xml"),
                "sqref=\"D6:D8\"><formula1>Details!$G$4:$G$5</formula1></dataValidation>");
        Grid grid = XlsxFile.read(workbook, "a.xlsx", SheetLimits.defaults())
                .grids()
                .get(0);
        assertEquals(List.of("Yes, done", "No"), grid.choices(grid.rows().get(6), 3));
        assertEquals(checklist, read(workbook).checklist());
    }

    @Test
    void hasOneFont() throws IOException {
        Set<String> fonts = Pattern.compile("<font>(?:<b/>)?(?:<u/>)?(.*?)</font>")
                .matcher(part(write(SheetWriter.create(), CHECKLIST), "xl/styles.xml"))
                .results()
                .map(font -> font.group(1).replaceAll("<color[^>]*>", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of("<sz val=\"10\"/><name val=\"Calibri\"/>", "<sz val=\"15\"/><name val=\"Calibri\"/>"), fonts);
    }

    /** Returns the colours of marks, as the rules of the sheet set them. */
    private static Map<String, String> colours(byte[] workbook) throws IOException {
        Matcher styles = Pattern.compile("<dxf>.*?Color rgb=\"([0-9A-F]+)\"").matcher(part(workbook, "xl/styles.xml"));
        List<String> colours = new ArrayList<>();
        while (styles.find()) {
            colours.add(styles.group(1));
        }
        Matcher rules = Pattern.compile("dxfId=\"(\\d+)\"[^>]*><formula>EXACT\\(\\$D4,&quot;(.*?)&quot;\\)")
                .matcher(part(workbook, "xl/worksheets/sheet1.xml"));
        Map<String, String> byMark = new HashMap<>();
        while (rules.find()) {
            byMark.put(rules.group(2), colours.get(Integer.parseInt(rules.group(1))));
        }
        return byMark;
    }

    @Test
    void coloursAnswersByTheirVerdict() throws IOException {
        Map<String, String> colours = colours(write(SheetWriter.create(), CHECKLIST));
        assertEquals(SheetTheme.fill(Verdict.IMPLEMENTED), colours.get("Yes"));
        assertEquals(SheetTheme.fill(Verdict.NOT_IMPLEMENTED), colours.get("No"));
        assertEquals(SheetTheme.fill(Verdict.NOT_APPLICABLE), colours.get("N/A"));
    }

    @Test
    void linksEveryCellWithOnePageToIt() throws IOException {
        Evidence link = Evidence.link("Policy", URI.create("https://example.com/p?a=1&b=2"));
        Evidence script = Evidence.link("Script", URI.create("javascript:alert(1)"));
        Checklist checklist = CHECKLIST.withSections(Section.builder()
                .id("1")
                .title("A")
                .addControls(
                        control("1.1", Verdict.IMPLEMENTED, "Yes").withEvidence(link),
                        control("1.2", Verdict.IMPLEMENTED, "Yes").withEvidence(link),
                        control("1.3", Verdict.IMPLEMENTED, "Yes").withEvidence(script))
                .build());
        byte[] workbook = write(SheetWriter.create(), checklist);
        Grid grid = XlsxFile.read(workbook, "a.xlsx", SheetLimits.defaults())
                .grids()
                .get(0);
        List<String> links = grid.rows().stream()
                .map(row -> row.text(5 - 1) + "->" + grid.link(row, 5 - 1).orElse(""))
                .skip(4)
                .toList();
        String target = "Policy->https://example.com/p?a=1&b=2";
        assertEquals(List.of(target, target, "Script javascript:alert(1)->"), links);
        assertEquals(checklist, read(workbook).checklist());
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 'No.|確認事項|実施状況|備考|証跡|ID|Depth|Assessable|Parent ID|Text print', '○,△,×,－,※'",
        "zh-CN, '编号|检查项|符合情况|备注|证据|ID|Depth|Assessable|Parent ID|Text print', '符合,部分符合,不符合,不适用'",
        "fr, 'No.|Requirement|Status|Remarks|Evidence|ID|Depth|Assessable|Parent ID|Text print', 'Yes,No,N/A'",
    })
    void speaksTheLanguageOfTheChecklist(String language, String header, String choices) throws IOException {
        Checklist checklist = Checklist.builder()
                .id("x")
                .title("t")
                .language(language)
                .addSection(Section.builder()
                        .id("1")
                        .title("A")
                        .addControl(control("1.1", Verdict.UNANSWERED, ""))
                        .build())
                .build();
        byte[] workbook = write(SheetWriter.create(), checklist);
        assertEquals(header, rows(workbook, 0).get("2").replaceAll("[A-Z]2=", ""));
        Matcher list =
                Pattern.compile("<formula1>&quot;(.*?)&quot;").matcher(part(workbook, "xl/worksheets/sheet1.xml"));
        assertTrue(list.find());
        assertEquals(choices, list.group(1));
        assertEquals(checklist, read(workbook).checklist());
    }

    @Test
    void tellsTheLanguageByItsLetters() throws IOException {
        assertTrue(rows(write(SheetWriter.create(), CHECKLIST.withTitle("情報を守る")), 0)
                .get("3")
                .contains("確認事項"));
        assertTrue(rows(write(SheetWriter.create(), CHECKLIST.withTitle("安全检查")), 0)
                .get("3")
                .contains("检查项"));
        byte[] chosen = write(SheetWriter.with(SheetWriteOptions.defaults().withLanguage(Locale.JAPAN)), CHECKLIST);
        assertTrue(rows(chosen, 0).get("3").contains("責任"));
        assertEquals(CHECKLIST, read(chosen).checklist());
    }

    @Test
    void offersTheMarksOfTheLegend() throws IOException {
        Checklist checklist = CHECKLIST.withLegend(
                new Term("Yes", Verdict.IMPLEMENTED, "Done"), new Term("No", Verdict.NOT_IMPLEMENTED, ""));
        byte[] workbook = write(SheetWriter.create(), checklist);
        assertEquals("A3=Yes：Done　No：Not implemented", rows(workbook, 0).get("3"));
        assertTrue(part(workbook, "xl/worksheets/sheet1.xml").contains("<formula1>&quot;Yes,No&quot;</formula1>"));
        assertEquals(checklist, read(workbook).checklist());
    }

    @Test
    void doesNotOfferAnswersThatNoMarkStandsFor() throws IOException {
        Checklist checklist =
                CHECKLIST.update("1.10", control -> control.withStatus(new Status(Verdict.ANSWERED, "in progress")));
        byte[] workbook = write(SheetWriter.create(), checklist);
        assertTrue(part(workbook, "xl/worksheets/sheet1.xml").contains("<formula1>&quot;Yes,No,N/A&quot;</formula1>"));
        assertEquals(checklist, read(workbook).checklist());
    }

    @Test
    void offersTheMarksOfAVocabulary() throws IOException {
        byte[] workbook = write(
                SheetWriter.with(SheetWriteOptions.defaults().withVocabulary(Vocabularies.JAPANESE_MARKS)), CHECKLIST);
        assertTrue(part(workbook, "xl/worksheets/sheet1.xml").contains("<formula1>&quot;○,"));
        assertEquals(CHECKLIST, read(workbook).checklist());
    }

    @Test
    void answersOfPeopleAreRead() throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        Checklist answers = CHECKLIST.withSections(Section.builder()
                .id("s")
                .title("s")
                .addControl(control("1.10", Verdict.NOT_APPLICABLE, "N/A").withRemarks("No such service."))
                .build());
        FillResult result = SheetFiller.create()
                .fill(new ByteArrayInputStream(write(SheetWriter.create(), CHECKLIST)), "a.xlsx", answers, filled);
        assertEquals(List.of(), result.unplaced());
        SheetImport read = read(filled.toByteArray());
        Section policies = CHECKLIST.sections().get(0);
        List<Control> controls = new ArrayList<>(policies.controls());
        controls.set(
                2,
                controls.get(2)
                        .withStatus(new Status(Verdict.NOT_APPLICABLE, "N/A"))
                        .withRemarks("No such service."));
        assertEquals(CHECKLIST.withSections(policies.withControls(controls)), read.checklist());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void whatWasEditedGoesBeforeItsDetail() throws IOException {
        byte[] workbook = write(SheetWriter.create(), CHECKLIST);
        SheetImport read = read(edited(workbook, "Plan https://example.com/q", "Plan: none"));
        Control changed = read.checklist().controls().get(1);
        assertEquals(
                List.of("ISO/IEC 27001 (IS 1, BSI, –2027-01-31)\nPlan: none"),
                changed.evidence().stream().map(Evidence::title).toList());
        assertEquals(
                List.of(
                        "sent-back.xlsx, Details: Found that evidence of '1.2' was changed after the workbook was written, and read"
                                + " it as it is now"),
                read.problems().stream()
                        .map(problem -> problem.location() + ": " + problem.message())
                        .toList());
    }

    @Test
    void whatIsEditedInTheTitleCountsAlone() throws IOException {
        byte[] workbook = write(SheetWriter.create(), CHECKLIST);
        SheetImport read = read(edited(
                edited(workbook, "Last updated: 2026-11-01", "Last updated: 2026-12-24"), "Ask us.", "Call us."));
        assertEquals(
                CHECKLIST.withUpdated(LocalDate.of(2026, 12, 24)).withNotes("Please answer every row.", "Call us."),
                read.checklist());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void refusesDetailsOfALaterVersion() throws IOException {
        byte[] workbook =
                edited(write(SheetWriter.create(), CHECKLIST), "dev.checklist.sheets 1", "dev.checklist.sheets 2");
        ChecklistParseException refusal = assertThrows(ChecklistParseException.class, () -> read(workbook));
        assertEquals(
                "Found details of version '2', expected version 1 (sent-back.xlsx, Details!A1)", refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&quot;certificate&quot;|&quot;oath&quot;|bad-detail",
                "[{&quot;kind&quot;:&quot;certificate&quot;|[[|bad-detail",
                "&quot;role&quot; : &quot;status&quot;|&quot;role&quot; : 5|bad-detail",
                "<t xml:space=\"preserve\">evidence</t>|<t>properties/x</t>|outdated-detail",
                "<t xml:space=\"preserve\">evidence</t>|<t>notes</t>|outdated-detail",
                "<t xml:space=\"preserve\">control</t>|<t>nothing</t>|outdated-detail",
                "<t xml:space=\"preserve\">control</t>|<t>checklist</t>|outdated-detail",
                "<t xml:space=\"preserve\">evidence</t>|<t>&quot;</t>|bad-detail",
                "<t xml:space=\"preserve\">version</t>|<t>sections</t>|outdated-detail",
            })
    void reportsDetailsThatCannotBeRead(String before, String after, String code) throws IOException {
        SheetImport read = read(edited(write(SheetWriter.create(), CHECKLIST), before, after));
        assertTrue(read.problems().stream().map(Problem::code).anyMatch(code::equals), () -> "" + read.problems());
        assertEquals(3, read.checklist().controls().size());
    }

    @Test
    void readsRowsThatPeopleAddedAsControls() throws IOException {
        String sheet = "xl/worksheets/sheet1.xml";
        byte[] workbook = write(SheetWriter.create(), CHECKLIST);
        String row = "<row r=\"8\"><c r=\"B8\" t=\"inlineStr\"><is><t>One more?</t></is></c>"
                + "<c r=\"D8\" t=\"inlineStr\"><is><t>No</t></is></c></row></sheetData>";
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        try (XlsxPackage parts = XlsxPackage.open(workbook, "a.xlsx", SheetLimits.defaults())) {
            parts.copyTo(
                    added,
                    TestWorkbook.changes(Map.of(
                            sheet,
                            part(workbook, sheet).replace("</sheetData>", row).getBytes(StandardCharsets.UTF_8))));
        }
        Control last = read(added.toByteArray()).checklist().controls().get(3);
        assertEquals("One more?", last.requirement());
        assertEquals(Verdict.NOT_IMPLEMENTED, last.status().verdict());
    }

    @Test
    void keepsIdsThatNobodyCanSee() throws IOException {
        Section first = Section.builder()
                .id("1")
                .title("A")
                .addControl(control("1.1", Verdict.IMPLEMENTED, "Yes"))
                .build();
        Section second = Section.builder().id("\u200B").title("B").build();
        Checklist checklist = CHECKLIST.withSections(first, second);
        assertEquals(checklist, read(write(SheetWriter.create(), checklist)).checklist());
    }

    @Test
    void keepsTextsThatNoCellHolds() throws IOException {
        Checklist checklist = CHECKLIST.withNotes("長".repeat(70_000)).withTitle("t\r\n " + " ".repeat(40_000) + "e");
        assertEquals(checklist, read(write(SheetWriter.create(), checklist)).checklist());
    }

    /** Returns sections of one control each, as deep as sections may be, with ids that look the same in a cell. */
    private static Section nested(int depth, String suffix) {
        Section.Builder section = Section.builder()
                .id("s" + suffix + depth)
                .title("Same")
                .addControls(
                        control("c" + suffix + depth, Verdict.IMPLEMENTED, "Yes"),
                        control(" c" + suffix + depth, Verdict.NOT_IMPLEMENTED, "No"),
                        control("x".repeat(250) + suffix + depth, Verdict.UNANSWERED, ""));
        if (depth < Section.MAX_DEPTH) {
            section.addSection(nested(depth + 1, suffix));
        }
        return section.build();
    }

    @Test
    void readsRowsBackWhereverTheyAreCut() throws IOException {
        Checklist checklist = CHECKLIST.withSections(nested(1, "a"), nested(1, "b"));
        byte[] workbook = write(SheetWriter.create(), checklist);
        assertEquals(checklist, read(workbook).checklist());
        for (int rows = 1; rows <= 3; rows++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            SheetWriter.create().write(checklist, bytes, rows);
            assertArrayEquals(workbook, bytes.toByteArray());
        }
    }

    @Test
    void leavesNoFileIfItFails(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectory(folder.resolve("folder"));
        assertThrows(IOException.class, () -> SheetWriter.create().write(CHECKLIST, file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    /** The cell of the title is blank, and only its link is read. */
    @Test
    void keepsALinkWhoseTitleIsInvisible() {
        Checklist checklist = Checklist.builder()
                .id("c")
                .title("t")
                .addSection(Section.builder()
                        .id("s")
                        .title("S")
                        .addControl(Control.builder()
                                .id("1")
                                .requirement("Text")
                                .addEvidence(Evidence.builder()
                                        .kind(Evidence.Kind.DOCUMENT)
                                        .title("\u200B")
                                        .uri(URI.create("https://example.com/"))
                                        .build())
                                .build())
                        .build())
                .build();
        SheetImport read = SheetReader.create().read(SheetWriter.create().writeBytes(checklist));
        assertEquals(List.of(), read.problems());
        assertEquals(checklist, read.checklist());
    }
}
