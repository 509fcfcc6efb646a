// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.checklist.model.Control;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.TestWorkbook;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refuses files that are no sheets, by name, and reads texts in encodings that are easily taken for others. */
class OtherFilesTest {

    private static final String SHEET = "番号,確認事項,回答,備考\n1,アクセス権を見直している,○,年1回\n2,ログを保管している,×,来年度から\n";

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
                        "a PDF file, expected the workbook or text that it was made from"),
                arguments(
                        "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII),
                        "an RTF document, expected its table as .xlsx or as text"),
                arguments(zip("word/document.xml"), "a Word document (.docx), expected its table as .xlsx or as text"),
                arguments(zip("xl/workbook.bin"), "a binary workbook (.xlsb), expected one saved as .xlsx"),
                arguments(zip("answers.csv"), "a ZIP file, expected a file that was taken out of it"),
                arguments(
                        TestWorkbook.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                        "a ZIP file, expected a file that was taken out of it"),
                arguments(
                        " <!DOCTYPE html><html>".getBytes(StandardCharsets.US_ASCII),
                        "an HTML page, expected its table as .xlsx or as text"));
    }

    private static byte[] zip(String part) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (!part.endsWith(".csv")) {
            parts.put("[Content_Types].xml", "");
        }
        parts.put(part, "x");
        return TestWorkbook.zip(parts);
    }

    @ParameterizedTest
    @MethodSource("files")
    void areRefusedByName(byte[] file, String expected) {
        assertEquals("Found " + expected + " (<input>)", refusal(file));
    }

    private static String refusal(byte[] file) {
        return assertThrows(
                        ChecklistParseException.class,
                        () -> SheetReader.create().read(file))
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "x-windows-950, 編號, 是否保存存取紀錄, 是否管制門禁",
        "GB18030, 編號, 是否保存存取紀錄, 是否管制門禁",
        "GB18030, 编号, 是否保存访问日志, 是否管制门禁",
        "windows-31j, 項番, 規程策定済, 台帳整備済",
        "windows-1252, Nr, Türen müssen schließen, Schlüssel zählen",
    })
    void textsAreReadInTheEncodingInWhichTheyAreClearlyTexts(String charset, String id, String first, String second) {
        String text = id + ",Requirement,Status\n1," + first + ",Yes\n2," + second + ",No\n";
        SheetImport sheet = SheetReader.create().read(text.getBytes(Charset.forName(charset)));
        assertEquals(charset, sheet.mapping().charset().orElseThrow().name());
        assertEquals(
                List.of(first, second),
                sheet.checklist().controls().stream().map(Control::requirement).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUC-JP", "ISO-2022-JP", "windows-31j", "UTF-8", "UTF-16LE"})
    void japaneseTextsAreReadInTheirEncoding(String charset) {
        SheetImport sheet = SheetReader.create().read(SHEET.getBytes(Charset.forName(charset)));
        assertEquals(charset, sheet.mapping().charset().orElseThrow().name());
        assertEquals(
                List.of("アクセス権を見直している", "ログを保管している"),
                sheet.checklist().controls().stream().map(Control::requirement).toList());
    }

    @Test
    void damagedUtf8IsNotTakenForAnotherEncoding() {
        byte[] whole = "No,Anforderung,Erfüllt,Bemerkung\n1,Schlüssel geprüft,ja,für alle\n2,Türen,ja,ü"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "Found the byte 0xC3, expected UTF-8 (<input>:3:12)", refusal(Arrays.copyOf(whole, whole.length - 1)));
        byte[] japanese = SHEET.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(japanese, japanese.length - 2);
        assertEquals("Found the byte 0xE3, expected UTF-8 (<input>:3:19)", refusal(cut));
    }

    @Test
    void windows1252IsStillRead() {
        byte[] bytes = "No,Anforderung,Erfüllt\n1,Schlüssel geprüft,ja\n2,Türen geprüft,nein\n"
                .getBytes(Charset.forName("windows-1252"));
        SheetImport sheet = SheetReader.create().read(bytes);
        assertEquals("Schlüssel geprüft", sheet.checklist().controls().get(0).requirement());
    }

    @Test
    void aTableInMarkdownIsRead() {
        SheetImport sheet = SheetReader.create().read("""
                        | No | Question | Answer | Remarks |
                        |----|:---------|:------:|--------:|
                        | 1 | Are doors locked? | Yes | |
                        | 2 | Are keys counted? | No | in May |
                        """.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("1 Are doors locked? Yes", "2 Are keys counted? No"),
                sheet.checklist().controls().stream()
                        .map(control -> control.id() + " " + control.requirement() + " "
                                + control.status().mark())
                        .toList());
        assertEquals(List.of(), sheet.problems());
    }
}
