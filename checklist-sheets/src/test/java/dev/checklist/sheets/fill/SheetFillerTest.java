// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.read.LayoutsTest;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFillerTest {

    @TempDir
    Path folder;

    private static Control answer(String id, Verdict verdict, String mark, String remarks) {
        return Control.builder()
                .id(id)
                .requirement("?")
                .status(new Status(verdict, mark))
                .remarks(remarks)
                .build();
    }

    private static Checklist answers(Control... controls) {
        return Checklist.builder()
                .id("answers")
                .title("Answers")
                .addSection(Section.builder()
                        .id("section")
                        .title("Section")
                        .addControls(controls)
                        .build())
                .build();
    }

    private record Filled(byte[] before, byte[] after, FillResult result) {

        String describe() throws IOException {
            return LayoutsTest.describe(
                    SheetReader.create().read(new ByteArrayInputStream(after), "a.xlsx", result.mapping()));
        }

        String sheet() throws IOException {
            return new String(TestWorkbook.unzip(after).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        }

        List<String> problems() {
            return result.problems().stream().map(Problem::toString).toList();
        }
    }

    private static Filled fill(TestWorkbook workbook, Control... answers) throws IOException {
        byte[] before = workbook.bytes();
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        FillResult result =
                SheetFiller.create().fill(new ByteArrayInputStream(before), "a.xlsx", answers(answers), after);
        return new Filled(before, after.toByteArray(), result);
    }

    @Test
    void writesMarksRemarksAndEvidence() throws IOException {
        Control withEvidence = answer("1", Verdict.IMPLEMENTED, "○", "規程 <第3条> & \"細則\"\n2行目 _x000D_")
                .withEvidence(List.of(
                        Evidence.link("規程", URI.create("https://example.jp/rules")),
                        Evidence.link("https://example.jp/b", URI.create("https://example.jp/b"))));
        Filled filled = fill(
                TestWorkbook.of("No.|確認事項|回答|備考|証跡", "1|鍵|||", "2|窓|×||", "3|扉|||"),
                withEvidence,
                answer("2", Verdict.NOT_APPLICABLE, "該当なし", ""),
                answer("9", Verdict.IMPLEMENTED, "○", ""));
        assertEquals(
                "title a\ns1 Sheet1\n"
                        + "  1 [implemented ○] 鍵 | 規程 <第3条> & \"細則\"\\n2行目 _x000D_ | 規程 <https://example.jp/rules>"
                        + " | https://example.jp/b <https://example.jp/b>\n"
                        + "  2 [not-applicable －] 窓\n  3 [unanswered ] 扉",
                filled.describe());
        assertEquals(List.of("9"), filled.result().unplaced());
        assertEquals(List.of("3"), filled.result().unanswered());
        assertEquals(List.of(), filled.problems());
    }

    @Test
    void leavesEverythingElseAsItWas() throws IOException {
        String before = "<?xml version='1.0' encoding='UTF-8'?><!-- <c r='C2'/> --><x:worksheet xmlns:x='m'>"
                + "<x:cols><x:col min='1' max='9'/></x:cols><x:sheetData><x:row r='1' a='>'><x:c r='A1' t='str'><x:v>No</x:v>"
                + "</x:c><x:c r='B1' t='str'><x:v>Question</x:v></x:c><x:c r='C1' t='str'><x:v>Answer</x:v></x:c>"
                + "<x:c r='D1' t='str'><x:v>Remarks</x:v></x:c></x:row>\n"
                + "<x:row r='2' spans='1:4'><x:c r='A2'><x:v>1</x:v></x:c><x:c r='B2' t='str'><x:v><![CDATA[Is <c> it?]]></x:v>"
                + "</x:c><x:c r='C2' s='7' t='s' cm='1'/><x:c r='D2' s='8'/></x:row>"
                + "<x:row r='3'><x:c r='A3'><x:v>2</x:v></x:c><x:c r='B3' t='str'><x:v>So?</x:v></x:c>"
                + "<x:c r='F3'><x:v>1</x:v></x:c></x:row></x:sheetData><x:pageMargins left='1'/></x:worksheet>\n<!-- end -->";
        Filled filled = fill(
                TestWorkbook.of("x")
                        .part("xl/worksheets/sheet1.xml", before)
                        .part("xl/media/image1.png", "\u0001PNG")
                        .part("xl/vbaProject.bin", "\u0000VBA"),
                answer("1", Verdict.IMPLEMENTED, "Yes", "a"),
                answer("2", Verdict.NOT_IMPLEMENTED, "No", "b"));
        String cell = " t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">%s</x:t></x:is></x:c>";
        assertEquals(
                before.replace("<x:c r='C2' s='7' t='s' cm='1'/>", "<x:c r='C2' s='7' cm='1'" + cell.formatted("Yes"))
                        .replace("<x:c r='D2' s='8'/>", "<x:c r='D2' s='8'" + cell.formatted("a"))
                        .replace(
                                "<x:c r='F3'>",
                                "<x:c r=\"C3\" s=\"7\"" + cell.formatted("No") + "<x:c r=\"D3\" s=\"8\""
                                        + cell.formatted("b") + "<x:c r='F3'>"),
                filled.sheet());
        assertOtherPartsEqual(filled, Set.of("xl/worksheets/sheet1.xml"));
    }

    private static void assertOtherPartsEqual(Filled filled, Set<String> changed) throws IOException {
        Map<String, byte[]> before = TestWorkbook.unzip(filled.before());
        Map<String, byte[]> after = TestWorkbook.unzip(filled.after());
        assertEquals(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
        before.forEach((name, bytes) -> {
            if (!changed.contains(name)) {
                assertArrayEquals(bytes, after.get(name), name);
            }
        });
    }

    @Test
    void writesNothingThatIsTooLongForACell() throws IOException {
        Filled filled = fill(
                TestWorkbook.of("No|Question|Answer|Remarks", "1|A?|Yes|", "2|B?|Yes|"),
                answer("1", Verdict.IMPLEMENTED, "Yes", "長".repeat(32_768)),
                answer("2", Verdict.IMPLEMENTED, "Yes", "y".repeat(32_766) + "\r\nz"));
        assertEquals(
                List.of(
                        "WARNING too-long: Found a text of 32768 characters, expected at most 32767 in a cell, and did not"
                                + " write it (2 cells) (a.xlsx, Sheet1!D2:D3)"),
                filled.problems());
        assertTrue(filled.describe().contains("A?\n"));
    }

    @Test
    void fillsTheNextEditionByASavedMapping() throws IOException {
        SheetMapping saved = SheetReader.create()
                .read(TestWorkbook.of("No|Question|Answer", "1|A?|Yes", "2|B?|No").stream(), "a.xlsx")
                .mapping();
        Path next = Files.write(
                folder.resolve("next.xlsx"),
                TestWorkbook.of("Answer|No|Question", "|1|A?", "|2|B?").bytes());
        FillResult result = SheetFiller.with(FillOptions.defaults())
                .fill(next, saved, answers(answer("2", Verdict.NOT_IMPLEMENTED, "No", "")), next);
        assertEquals(List.of("1"), result.unanswered());
        assertEquals(
                "title next\ns1 Sheet1\n  1 [unanswered ] A?\n  2 [not-implemented No] B?",
                LayoutsTest.describe(SheetReader.create().read(next, saved)));
    }

    @Test
    void fillsAFileInPlaceWhateverTheEncodingOfItsSheet() throws IOException {
        String sheet =
                "\uFEFF<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c t='str'><v>No</v></c>"
                        + "<c t='str'><v>質問</v></c><c t='str'><v>回答</v></c></row><row r='2'><c><v>1</v></c><c t='str'><v>鍵</v></c>"
                        + "</row></sheetData></worksheet>";
        for (java.nio.charset.Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> part : TestWorkbook.of("x").all().entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    boolean edited = part.getKey().endsWith("sheet1.xml");
                    zip.write(edited ? sheet.getBytes(charset) : part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            Path file = Files.write(folder.resolve("utf16.xlsx"), bytes.toByteArray());
            SheetFiller.create().fill(file, answers(answer("1", Verdict.IMPLEMENTED, "○", "")), file);
            assertEquals(
                    "title utf16\ns1 Sheet1\n  1 [implemented ○] 鍵",
                    LayoutsTest.describe(SheetReader.create().read(file)));
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path text = Files.writeString(folder.resolve("a.csv"), "No,Question\n1,A?\n");
        Path target = folder.resolve("b.xlsx");
        assertThrows(ChecklistParseException.class, () -> SheetFiller.create().fill(text, answers(), target));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(text), left.toList());
        }
    }

    @Test
    void fillsAlikeFromAFileAStreamAndBytes(@TempDir Path folder) throws IOException {
        byte[] workbook = TestWorkbook.of("No|Question|Answer|Remarks", "1|Are keys kept safe?||")
                .bytes();
        Checklist answers = answers(answer("1", Verdict.IMPLEMENTED, "Yes", "In a safe."));
        SheetFiller filler = SheetFiller.create();
        Path file = Files.write(folder.resolve("a.xlsx"), workbook);
        Path target = folder.resolve("b.xlsx");
        FillResult result = filler.fill(file, answers, target);
        SheetMapping mapping = result.mapping();
        List<byte[]> filled = new ArrayList<>();
        filled.add(Files.readAllBytes(target));
        assertEquals(result, filler.fill(file, mapping, answers, target));
        filled.add(Files.readAllBytes(target));
        filled.add(bytes(out -> filler.fill(new ByteArrayInputStream(workbook), "a", answers, out)));
        filled.add(bytes(out -> filler.fill(new ByteArrayInputStream(workbook), "a", mapping, answers, out)));
        filled.add(bytes(out -> filler.fill(workbook, answers, out)));
        filled.add(bytes(out -> filler.fill(workbook, mapping, answers, out)));
        assertEquals(result, filler.dryRun(file, answers));
        assertEquals(result, filler.dryRun(file, mapping, answers));
        assertEquals(filler.fill(workbook, answers, OutputStream.nullOutputStream()), filler.dryRun(workbook, answers));
        for (byte[] each : filled) {
            assertArrayEquals(filled.get(0), each);
        }
    }

    private interface Filling {
        FillResult fill(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), filling.fill(out).unplaced());
        return out.toByteArray();
    }

    @Test
    void namesWhatIsNull() {
        Checklist answers = answers();
        OutputStream out = OutputStream.nullOutputStream();
        assertEquals(
                "mapping",
                assertThrows(
                                NullPointerException.class,
                                () -> SheetFiller.create().fill(new byte[0], null, answers, out))
                        .getMessage());
        assertEquals(
                "answers",
                assertThrows(
                                NullPointerException.class,
                                () -> SheetFiller.create().fill(new byte[0], null, out))
                        .getMessage());
    }
}
