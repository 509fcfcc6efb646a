// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.TestWorkbook;
import java.util.List;
import org.junit.jupiter.api.Test;

class StruckOutTest {

    private static final String STYLES = "<styleSheet><fonts><font/><font><strike/></font></fonts>"
            + "<cellXfs><xf/><xf fontId='1'/></cellXfs></styleSheet>";

    /** Reads a sheet. Cells of a row are separated by {@code |}; those that begin with {@code ~} are struck out. */
    private static SheetImport read(String... rows) {
        StringBuilder data = new StringBuilder();
        for (String row : rows) {
            data.append("<row>");
            for (String cell : row.split("\\|", -1)) {
                boolean isStruckOut = cell.startsWith("~");
                data.append("<c t='inlineStr' s='%s'><is><t>%s</t></is></c>"
                        .formatted(isStruckOut ? 1 : 0, isStruckOut ? cell.substring(1) : cell));
            }
            data.append("</row>");
        }
        return SheetReader.create()
                .read(new TestWorkbook()
                        .rawSheet("S", "<sheetData>" + data + "</sheetData>", "")
                        .related("styles", STYLES)
                        .bytes());
    }

    private static List<String> controls(SheetImport sheet) {
        return sheet.checklist().controls().stream()
                .map(control -> control.id() + " " + control.requirement() + " "
                        + control.status().verdict().token() + control.status().mark())
                .toList();
    }

    @Test
    void rowsThatAreStruckOutAreNoRequirements() {
        SheetImport sheet = read(
                "No|Question|Answer|Comments",
                "1|Is it locked?|Yes|",
                "~2|~Is it lit?|~No|~removed",
                "3|~Is it warm?||",
                "4|Is it dry?|No|");
        assertEquals(List.of("1 Is it locked? implementedYes", "4 Is it dry? not-implementedNo"), controls(sheet));
        assertEquals(
                List.of(
                        "WARNING struck-out-text: Found the text '2 Is it lit? No removed', which is struck out"
                                + " (<input>, S!A3:D3)",
                        "WARNING struck-out-text: Found the text 'Is it warm?', which is struck out (<input>, S!B4)",
                        "NOTE other-row: Found a row that is struck out, which was not read: '2 Is it lit? No removed'"
                                + " (<input>, S!A3)",
                        "NOTE other-row: Found a row that is struck out, which was not read: '3 Is it warm?'"
                                + " (<input>, S!A4)"),
                sheet.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void answersThatAreStruckOutAreNone() {
        SheetImport sheet = read(
                "No|Question|Answer|Comments",
                "1|Is it locked?|~Yes|ignore this",
                "2|Is it lit?|No|~ask later",
                "3|~Is it warm?|No|");
        assertEquals(
                List.of(
                        "1 Is it locked? unanswered",
                        "2 Is it lit? not-implementedNo",
                        "3 Is it warm? not-implementedNo"),
                controls(sheet));
        assertEquals("ask later", sheet.checklist().controls().get(1).remarks().orElseThrow());
        assertEquals(
                List.of("S!C2", "S!D3", "S!B4"),
                sheet.problems().stream()
                        .map(problem -> problem.location().pointer())
                        .toList());
    }

    @Test
    void ticksThatAreStruckOutAreNone() {
        SheetImport sheet = read("No|確認事項|はい|いいえ", "1|施錠している|~○|○", "2|点検している|○|", "3|記録している|~○|", "4|保管している||○");
        assertEquals(
                List.of(
                        "1 施錠している not-implementedいいえ",
                        "2 点検している implementedはい",
                        "3 記録している unanswered",
                        "4 保管している not-implementedいいえ"),
                controls(sheet));
    }
}
