// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.checklist.io.Limits;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.UnknownMarkPolicy;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.IdRule;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final List<String> LOCALGOV = List.of(
            "ja/encoding/localgov_sjis_crlf.csv",
            "ja/encoding/localgov_sjis_lf.csv",
            "ja/encoding/localgov_utf8_crlf.csv",
            "ja/encoding/localgov_utf8_lf.csv");

    private static SheetImport csv(String text) throws IOException {
        return SheetReader.create().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv");
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(
                        ChecklistParseException.class,
                        () -> SheetReader.create().read(new ByteArrayInputStream(bytes), "a.csv"))
                .getMessage();
    }

    @Test
    void readsFourFilesOfOneTruthAlike() throws IOException {
        SheetMapping mapping = SheetMapping.builder()
                .addTable(TableMapping.builder()
                        .addColumns(
                                ColumnMapping.ofLetter(ColumnRole.SECTION, "A"),
                                ColumnMapping.ofLetter(ColumnRole.TITLE, "C"),
                                ColumnMapping.ofLetter(ColumnRole.PROPERTY, "D"),
                                ColumnMapping.ofLetter(ColumnRole.EVIDENCE, "E"))
                        .sections(SectionRule.COLUMNS)
                        .ids(IdRule.PATH)
                        .vocabulary(Vocabularies.JAPANESE_MARKS)
                        .build())
                .build();
        Set<List<Control>> all = new HashSet<>();
        for (String name : LOCALGOV) {
            Path file = RealSheetsTest.file(name);
            assertTrue(assertThrows(
                            ChecklistParseException.class,
                            () -> SheetReader.create().read(file))
                    .getMessage()
                    .startsWith("Found no table of requirements"));
            Checklist checklist = SheetReader.create().read(file, mapping).checklist();
            assertEquals(47, checklist.sections().size());
            all.add(checklist.controls());
        }
        assertEquals(1, all.size());
        assertEquals(1741, all.iterator().next().size());
    }

    @Test
    void readsAWorkbookAndItsTextAlike() throws IOException {
        assertEquals(
                asked("ciso-assistant/anssi-Liste_des_exigences_NIS2.csv"),
                asked("ciso-assistant/anssi-Liste_des_exigences_NIS2.xlsx"));
    }

    /** The workbook has one more column, so that its sections are different. */
    private static Map<String, String> asked(String name) throws IOException {
        return SheetReader.create().read(RealSheetsTest.file(name)).checklist().controls().stream()
                .collect(Collectors.toMap(
                        Control::id,
                        control -> control.requirement() + control.properties(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    @Test
    void readsWhatTheJsonOfTheSameListSays() throws IOException {
        for (String edition : List.of("4.0.3", "5.0.0")) {
            JsonNode list = new ObjectMapper()
                    .readTree(RealSheetsTest.file("asvs/asvs-" + edition + "-en.flat.json")
                            .toFile());
            JsonNode requirements = list.isArray() ? list : list.get("requirements");
            List<Control> controls = SheetReader.create()
                    .read(RealSheetsTest.file("asvs/asvs-" + edition + "-en.csv"))
                    .checklist()
                    .controls();
            assertEquals(requirements.size(), controls.size());
            for (int i = 0; i < controls.size(); i++) {
                Control control = controls.get(i);
                requirements.get(i).properties().forEach(member -> {
                    String text = member.getValue().asText();
                    String read = switch (member.getKey()) {
                        case "req_id" -> control.id();
                        case "req_description" -> control.requirement();
                        case "cwe", "nist" ->
                            control.references().stream()
                                    .filter(reference -> reference.framework().equals(member.getKey()))
                                    .map(reference -> reference.locator().orElseThrow())
                                    .findFirst()
                                    .orElse("");
                        case "level1", "level2", "level3", "L" ->
                            control.properties().getOrDefault(member.getKey(), "");
                        default -> text;
                    };
                    assertEquals(text, read, control.id() + " " + member.getKey());
                });
            }
        }
    }

    @Test
    void readsTheNextEditionByASavedMapping() throws IOException {
        SheetMapping saved = csv("No.,確認事項,回答,備考\n1,鍵,○,\n2,窓,×,\n").mapping();
        SheetImport next = SheetReader.create()
                .read(
                        new ByteArrayInputStream(
                                "表題,,,,\n\n分類,備考,Ｎｏ,確認事項,回答\n人,なし,1,鍵,△\n".getBytes(StandardCharsets.UTF_8)),
                        "b.csv",
                        SheetMapping.fromJson(saved.toJson()));
        assertEquals(
                "title 表題\ns1 表題\n  1 [partially-implemented △] 鍵 | なし\nproblem unmapped-column A3:A4",
                LayoutsTest.describe(next));
    }

    @Test
    void reportsColumnsThatTheNextEditionDoesNotHave() throws IOException {
        SheetMapping saved = csv("No.,確認事項,回答,備考\n1,鍵,○,x\n2,窓,×,y\n").mapping();
        SheetImport next = SheetReader.create()
                .read(
                        new ByteArrayInputStream("No.,確認事項,回答\n1,鍵,○\n".getBytes(StandardCharsets.UTF_8)),
                        "b.csv",
                        saved);
        assertEquals(
                List.of("WARNING missing-column: Missing column '備考', which the mapping names (b.csv)"),
                next.problems().stream().map(Problem::toString).toList());
        ChecklistParseException e = assertThrows(
                ChecklistParseException.class,
                () -> SheetReader.create()
                        .read(new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), "b.csv", saved));
        assertEquals("Missing column 'No.', expected it in the header (b.csv)", e.getMessage());
    }

    @Test
    void joinsSeveralColumnsOfRemarksAndTellsOfThoseThatNobodyNamed() throws IOException {
        SheetMapping mapping = SheetMapping.builder()
                .addTable(TableMapping.builder()
                        .headerRow(1)
                        .addColumns(
                                ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "Question"),
                                ColumnMapping.ofHeader(ColumnRole.REMARKS, "Remarks"),
                                ColumnMapping.ofHeader(ColumnRole.REMARKS, "Reason"))
                        .vocabulary(Vocabularies.YES_NO_NA)
                        .build())
                .build();
        SheetImport sheet = SheetReader.create()
                .read(
                        new ByteArrayInputStream("Question,Remarks,Reason,Owner\nA?,a,b,\nB?,c,,Bob\nC?,,d,Eve\n"
                                .getBytes(StandardCharsets.UTF_8)),
                        "a.csv",
                        mapping);
        assertEquals(
                List.of(Optional.of("a\nb"), Optional.of("c"), Optional.of("d")),
                sheet.checklist().controls().stream().map(Control::remarks).toList());
        assertEquals(
                List.of(
                        "WARNING unmapped-column: Found 'Bob' in column D, which is not in the mapping and was not"
                                + " read (a.csv:1, D1:D4)",
                        "NOTE no-answers: Found no column of answers, expected one if the sheet was filled in (a.csv)"),
                sheet.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void keepsColumnsThatBeginToHoldSomethingFarDown() throws IOException {
        StringBuilder text = new StringBuilder("No,Question,Answer,\n");
        for (int i = 1; i <= 1000; i++) {
            text.append(i)
                    .append(",Is it so?,Yes,")
                    .append(i == 900 ? "late" : "")
                    .append('\n');
        }
        SheetImport sheet = csv(text.toString());
        assertEquals(Map.of("D", "late"), sheet.checklist().controls().get(899).properties());
        assertEquals(List.of(), sheet.problems());
    }

    @Test
    void takesNoNumberOffASentence() throws IOException {
        assertEquals(
                "title a\n1 a\n  1.1 [implemented Yes] 1 person holds the key.\n  1.2 [implemented Yes] Doors are locked.",
                LayoutsTest.describe(csv("Question,Answer\n1 person holds the key.,Yes\nDoors are locked.,Yes\n")));
    }

    @Test
    void passesOverWhatToolsWriteForSpreadsheetPrograms() throws IOException {
        SheetImport sheet = csv("sep=;\nNo;Question;Answer;Remarks\n1;A?;'-;'=1+1\n2;B?;○;'quoted'\n");
        assertEquals(
                "title a\ns1 a\n  1 [not-applicable -] A? | =1+1\n  2 [implemented ○] B? | 'quoted'",
                LayoutsTest.describe(sheet));
        assertEquals(Optional.of(';'), sheet.mapping().separator());
    }

    @Test
    void saysWhichSheetIsMissing() throws IOException {
        SheetMapping saved = SheetReader.create()
                .read(TestWorkbook.of("No|Question", "1|Why?").stream(), "a.xlsx")
                .mapping();
        List<String> rows = List.of("No|Question", "2|How?");
        // If a workbook has only one sheet, that sheet is read, whatever its name.
        SheetImport renamed =
                SheetReader.create().read(new TestWorkbook().sheet("2027", rows, List.of()).stream(), "b.xlsx", saved);
        assertEquals("How?", renamed.checklist().controls().get(0).requirement());
        var two = new TestWorkbook().sheet("A", rows, List.of()).sheet("B", rows, List.of());
        assertEquals(
                "Missing sheet 'Sheet1', expected it in the workbook (b.xlsx)",
                assertThrows(
                                ChecklistParseException.class,
                                () -> SheetReader.create().read(two.stream(), "b.xlsx", saved))
                        .getMessage());
    }

    @Test
    void takesHeaderNamesOfTheUser() throws IOException {
        String sheet = "Nr,Prüfpunkt,Ergebnis,Notes\n1,Schlüssel,Ja,x\n";
        assertTrue(refusal(sheet.getBytes(StandardCharsets.UTF_8)).startsWith("Found no table"));
        SheetReadOptions options = SheetReadOptions.defaults()
                .withHeaderNames(Map.of(
                        "PRÜFPUNKT", ColumnRole.REQUIREMENT,
                        "Ergebnis", ColumnRole.STATUS,
                        "Notes", ColumnRole.PROPERTY));
        Control control = SheetReader.with(options)
                .read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), "a.csv")
                .checklist()
                .controls()
                .get(0);
        assertEquals("Schlüssel", control.requirement());
        assertEquals("Ja", control.status().mark());
        assertEquals(Map.of("Notes", "x"), control.properties());
    }

    @Test
    void givesUnknownMarksTheVerdictAskedFor() throws IOException {
        String sheet = "No,Question,Answer\n1,A?,Yes\n2,B?,ask Bob\n";
        Control asked = csv(sheet).checklist().controls().get(1);
        assertEquals(Verdict.ANSWERED, asked.status().verdict());
        assertEquals("ask Bob", asked.status().mark());
        SheetReader lenient =
                SheetReader.with(SheetReadOptions.defaults().withUnknownMarks(UnknownMarkPolicy.SEE_REMARKS));
        SheetImport sheetImport =
                lenient.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), "a.csv");
        assertEquals(
                Verdict.SEE_REMARKS,
                sheetImport.checklist().controls().get(1).status().verdict());
        assertEquals(
                List.of("WARNING unknown-mark: Unknown mark 'ask Bob', expected one of Yes, Y, No, N, N/A, NA, Not"
                        + " applicable (a.csv:3, C3)"),
                sheetImport.problems().stream().map(Problem::toString).toList());
        SheetReader strict = SheetReader.with(SheetReadOptions.defaults().withUnknownMarks(UnknownMarkPolicy.REFUSE));
        assertEquals(
                "Unknown mark 'ask Bob', expected one of Yes, Y, No, N, N/A, NA, Not applicable (a.csv:3, C3)",
                assertThrowsExactly(
                                ChecklistParseException.class,
                                () -> strict.read(
                                        new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), "a.csv"))
                        .getMessage());
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "'No,Requirement,Answer', yes-no-na",
        "'番号,確認事項,回答', japanese-marks",
        "'番号,チェック,備考,確認事項', japanese-marks",
        "'序号,检查项,结果', chinese-words",
        "'序号,测评项,符合情况', chinese-mlps",
        "'No,確認事項（○：実施、×：未実施）,回答', legend"
    })
    void takesTheUsualMarksOfTheLanguageWhereThereAreNoneYet(String header, String vocabulary) throws IOException {
        SheetImport sheet = csv(header + "\n1,Is this a requirement?,\n2,And is this?,\n");
        assertEquals(vocabulary, sheet.mapping().tables().get(0).vocabulary().name());
    }

    @Test
    void mendsRowsThatSlippedToTheLeft() throws IOException {
        SheetImport sheet = csv(",確認事項,実施有無,備考\n1,鍵,○,a\n2 窓,×,b,\n");
        assertEquals(
                "title a\n1 a\n  1 [implemented ○] 鍵 | a\n  2 [not-implemented ×] 窓 | b\nproblem shifted-row B3",
                LayoutsTest.describe(sheet).replace("s1 a", "1 a"));
    }

    @Test
    void readsSeveralSheetsAndPassesOverHiddenOnes() throws IOException {
        List<String> rows = List.of("No|Question|Answer", "1|Is it so?|Yes", "2|Is it not?|No");
        byte[] bytes = new TestWorkbook()
                .sheet("Read me", List.of("Instructions", "Fill in column C."), List.of())
                .sheet("Part A", rows, List.of())
                .sheet("Part B", rows, List.of())
                .rawSheet("Lists", "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>", "state=\"hidden\"")
                .bytes();
        SheetImport sheet = SheetReader.create().read(new ByteArrayInputStream(bytes), "a.xlsx");
        assertEquals(
                List.of("Part A", "Part B"),
                sheet.checklist().sections().stream()
                        .map(section -> section.title())
                        .toList());
        assertEquals(
                List.of("1", "2", "1#2", "2#2"),
                sheet.checklist().controls().stream().map(Control::id).toList());
        assertTrue(sheet.problems().stream().anyMatch(problem -> problem.code().equals("hidden-sheet")));
    }

    @Test
    void opensTheNextSectionAlsoBehindAnEmptyOne() throws IOException {
        SheetImport sheet =
                csv("No.,Question,Answer,Remarks\n1.,Policies,,\n2.,People,,\n1,Is there training?,Yes,Yearly\n"
                        + "2,Is there a handbook?,Yes,In print\n");
        assertEquals(
                List.of("Policies", "People"),
                sheet.checklist().sections().stream().map(Section::title).toList());
    }

    @Test
    void readsLabelsFromAColumnOfTheirOwn() throws IOException {
        String text = "No.,Key,Question,Answer\n1,AC-1,Is access limited?,Yes\n,AC-2,Is access logged?,No\n";
        SheetImport found = csv(text);
        TableMapping table = found.mapping().tables().get(0);
        SheetMapping mapping = found.mapping()
                .withTables(table.withColumns(
                        ColumnMapping.ofHeader(ColumnRole.LABEL, "No."),
                        ColumnMapping.ofHeader(ColumnRole.ID, "Key"),
                        ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "Question"),
                        ColumnMapping.ofHeader(ColumnRole.STATUS, "Answer")));
        List<String> controls = SheetReader.create()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv", mapping)
                .checklist()
                .controls()
                .stream()
                .map(control -> control.id() + " " + control.label())
                .toList();
        assertEquals(List.of("AC-1 Optional[1]", "AC-2 Optional.empty"), controls);
    }

    @Test
    void reportsASheetOfNotesThatIsMissing() throws IOException {
        String text = "No.,Question,Answer\n1,Is access limited?,Yes\n";
        SheetMapping mapping = csv(text).mapping().withNotes("Read me");
        SheetImport sheet = SheetReader.create()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv", mapping);
        assertEquals(
                List.of("WARNING missing-sheet: Missing sheet 'Read me', expected it as the sheet of notes (a.csv)"),
                sheet.problems().stream().map(Object::toString).toList());
    }

    @Test
    void keepsLinksOfCells() throws IOException {
        byte[] bytes = TestWorkbook.of("No|Question|Answer|Evidence", "1|Is there a policy?|Yes|Policy")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<sheetData><row r='1'><c t='str'><v>No</v></c><c t='str'><v>Question</v></c><c t='str'>"
                                + "<v>Answer</v></c><c t='str'><v>Evidence</v></c></row><row r='2'><c><v>1</v></c>"
                                + "<c t='str'><v>Is there a policy?</v></c><c t='str'><v>Yes</v></c><c t='str'>"
                                + "<v>Policy</v></c></row></sheetData><hyperlinks><hyperlink ref='D2' r:id='l'/>"
                                + "</hyperlinks></worksheet>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        TestWorkbook.relationships(
                                "<Relationship Id='l' Type='x/hyperlink' Target='https://example.com/p' TargetMode='External'/>"))
                .bytes();
        Control control = SheetReader.create()
                .read(new ByteArrayInputStream(bytes), "a.xlsx")
                .checklist()
                .controls()
                .get(0);
        assertEquals(
                List.of("Policy https://example.com/p"),
                control.evidence().stream()
                        .map(each -> each.title() + " "
                                + each.uri().map(Object::toString).orElse(""))
                        .toList());
    }

    @Test
    void keepsLinksThatAreNotOfTheWebAndTellsOfThoseThatAreNone() throws IOException {
        String sheet = "<worksheet xmlns:r='r'><sheetData><row><c t='str'><v>No</v></c><c t='str'><v>Question</v></c>"
                + "<c t='str'><v>Answer</v></c></row><row><c><v>1</v></c><c t='str'><v>A?</v></c><c t='str'><v>Yes</v></c>"
                + "</row></sheetData><hyperlinks><hyperlink ref='B2' r:id='m'/><hyperlink ref='C2' r:id='f'/></hyperlinks>"
                + "</worksheet>";
        byte[] bytes = TestWorkbook.of("x")
                .part("xl/worksheets/sheet1.xml", sheet)
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        TestWorkbook.relationships(
                                "<Relationship Id='m' Type='x/hyperlink' Target='mailto:a@example.com' TargetMode='External'/>"
                                        + "<Relationship Id='f' Type='x/hyperlink' Target='\\\\server\\a b' TargetMode='External'/>"))
                .bytes();
        SheetImport read = SheetReader.create().read(new ByteArrayInputStream(bytes), "a.xlsx");
        assertEquals(
                "A? mailto:a@example.com",
                read.checklist().controls().get(0).evidence().stream()
                        .map(each -> each.title() + " " + each.uri().orElseThrow())
                        .reduce("", String::concat));
        assertEquals(
                List.of("bad-link"), read.problems().stream().map(Problem::code).toList());
    }

    @Test
    void refusesWhatIsNoSheet() {
        assertEquals(
                "Found an encrypted workbook or one in the old .xls format, expected .xlsx without a password (a.csv)",
                refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        assertTrue(refusal(new byte[0]).startsWith("Found no table of requirements"));
        assertEquals(
                "Found a quoted cell without a proper end, expected a closing quote and then a separator or a line end"
                        + " (a.csv:2)",
                refusal("No,Question\n1,\"open\n".getBytes(StandardCharsets.UTF_8)));
        SheetReader small = SheetReader.with(SheetReadOptions.defaults()
                .withLimits(SheetLimits.defaults().withInput(Limits.defaults().withMaxInputSize(4))));
        assertEquals(
                "Input is too large, expected at most 4 bytes (a.csv)",
                assertThrows(
                                ChecklistParseException.class,
                                () -> small.read(new ByteArrayInputStream(new byte[5]), "a.csv"))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void takesByteOrderMarks(String charset) throws IOException {
        byte[] bytes = "\uFEFFNo,Question,Answer\n1,Größe?,Yes\n".getBytes(Charset.forName(charset));
        SheetImport sheet = SheetReader.create().read(new ByteArrayInputStream(bytes), "a.csv");
        assertEquals("Größe?", sheet.checklist().controls().get(0).requirement());
        assertEquals(Optional.of(Charset.forName(charset)), sheet.mapping().charset());
    }

    @Test
    void tellsWesternTextFromEastAsian() throws IOException {
        byte[] bytes = "Nr;Anforderung;Antwort\n1;Schlüssel für Türen müssen übergeben werden.;ja\n"
                .getBytes(Charset.forName("windows-1252"));
        SheetImport sheet = SheetReader.create().read(new ByteArrayInputStream(bytes), "a.csv");
        assertEquals(
                Optional.of(Charset.forName("windows-1252")), sheet.mapping().charset());
        assertEquals(Optional.of(';'), sheet.mapping().separator());
    }

    @Test
    void readsFromPaths(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.tsv"), "No\tQuestion\tAnswer\n1\tIs it so?\tYes\n");
        SheetImport sheet = SheetReader.create().read(file);
        assertEquals("sheet", sheet.checklist().id());
        assertEquals(sheet, SheetReader.create().read(file, sheet.mapping()));
        assertFalse(sheet.mapping().tables().isEmpty());
    }

    @Test
    void readsAlikeFromAFileAStreamAndBytes(@TempDir Path folder) throws IOException {
        byte[] bytes =
                "Security sheet\n\nNo,Question,Answer\n1,Are keys kept safe?,Yes\n".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("sheet.csv"), bytes);
        SheetReader reader = SheetReader.create();
        SheetImport sheet = reader.read(file);
        SheetMapping mapping = sheet.mapping();
        assertEquals(sheet, reader.read(file, mapping));
        assertEquals(sheet, reader.read(new ByteArrayInputStream(bytes), "sheet.csv"));
        assertEquals(sheet, reader.read(new ByteArrayInputStream(bytes), "sheet.csv", mapping));
        assertEquals(sheet, reader.read(bytes));
        assertEquals(sheet, reader.read(bytes, mapping));
    }

    @Test
    void namesWhatIsNull() {
        SheetReader reader = SheetReader.create();
        assertEquals(
                "mapping",
                assertThrows(NullPointerException.class, () -> reader.read(new byte[0], null))
                        .getMessage());
        assertEquals(
                "bytes",
                assertThrows(NullPointerException.class, () -> reader.read((byte[]) null))
                        .getMessage());
        assertEquals(
                "name",
                assertThrows(
                                NullPointerException.class,
                                () -> reader.read(InputStream.nullInputStream(), (String) null))
                        .getMessage());
    }
}
