// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.SheetFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds the choices of drop-downs in rules, cells and names. */
class XlsxDropDownsTest {

    private static final GridRow SECOND_ROW = new GridRow(2, new int[0], new String[0]);

    private static Grid read(String rules) {
        Map<String, String> parts = new TestWorkbook()
                .rawSheet("S", "<sheetData><row r='1'><c r='D1'><v>5</v></c></row></sheetData>" + rules, "")
                .sheet("It's a list", List.of("Yes|x", "No|y", "|z", "N/A|"), List.of())
                .all();
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace(
                        "</sheets>",
                        "</sheets><definedNames><definedName name='Marks'>'It''s a list'!$A$1:$A$2</definedName>"
                                + "<definedName name='Own' localSheetId='0'>S!$D$1</definedName>"
                                + "<definedName name='Own' localSheetId='1'>S!$E$1</definedName>"
                                + "<definedName name='Computed'>OFFSET('It''s a list'!$A$1,0,0,2)</definedName>"
                                + "<definedName name='Moving'>'It''s a list'!A1:A2</definedName></definedNames>"));
        return XlsxFile.read(TestWorkbook.zip(parts), "book.xlsx", SheetLimits.defaults())
                .grids()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "C2:C9 | \"a, b\"\"c\" | a;b\"c",
                "C2:C9 | 'It''s a list'!$A$1:$A$4 | Yes;No;N/A",
                "C2:C9 | 'it''s a LIST'!$A$1:$B$1 | Yes;x",
                "C2:C9 | $D$1 | 5",
                "C2:C9 | S!$D$1:$D$3 | 5",
                "C2:C9 | Marks | Yes;No",
                "C2:C9 | MARKS | Yes;No",
                "C2:C9 | Own | 5",
                "C2    | 'It''s a list'!A1:A2 | Yes;No",
                "C2:C9 | 'It''s a list'!A1:A2 | ``",
                "C2    | Moving | ``",
                "C2:C9 | Computed | ``",
                "C2:C9 | Unknown | ``",
                "C2:C9 | [1]S!$A$1 | ``",
                "C2:C9 | 'It''s a list'!$A$1:$A$20000 | ``",
                "C2:C9 | `` | ``",
                "D2:D9 | \"a,b\" | ``",
            })
    void choicesAreThoseOfTheRule(String cells, String formula, String choices) {
        String main = "<dataValidations><dataValidation type='list' sqref='%s'><formula1>%s</formula1>"
                + "</dataValidation></dataValidations>";
        assertEquals(
                choices, String.join(";", read(main.formatted(cells, formula)).choices(SECOND_ROW, 2)));
        String extension = "<extLst><ext><dataValidations><dataValidation type='list'><formula1><f>%s</f></formula1>"
                + "<sqref>%s</sqref></dataValidation></dataValidations></ext></extLst>";
        assertEquals(
                choices,
                String.join(";", read(extension.formatted(formula, cells)).choices(SECOND_ROW, 2)));
    }

    @Test
    void otherRulesHaveNoChoices() {
        String rule = "<dataValidations><dataValidation type='%s' sqref='C2'><formula1>$D$1</formula1></dataValidation>"
                + "</dataValidations>";
        assertEquals(List.of(), read(rule.formatted("whole")).choices(SECOND_ROW, 2));
        assertEquals(List.of("5"), read(rule.formatted("list")).choices(SECOND_ROW, 2));
    }

    @Test
    void listsAreLookedUpOnlySoOften() {
        StringBuilder rules = new StringBuilder("<dataValidations>");
        for (int row = 2; row < 1500; row++) {
            rules.append("<dataValidation type='list' sqref='C%s'><formula1>$D$1:$D$%s</formula1></dataValidation>"
                    .formatted(row, row));
        }
        Grid grid = read(rules + "</dataValidations>");
        assertEquals(List.of("5"), grid.choices(SECOND_ROW, 2));
        assertEquals(List.of(), grid.choices(new GridRow(1400, new int[0], new String[0]), 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_999, 2_000, 2_001, 5_000})
    void tooManyChoicesAreReported(int count) {
        String rule = "<dataValidation type='list' sqref='C%1$s'><formula1>L!$A$1:$A$%2$s</formula1></dataValidation>";
        SheetFile file = XlsxFile.read(
                new TestWorkbook()
                        .rawSheet(
                                "S",
                                "<sheetData/><dataValidations>" + rule.formatted(2, count) + rule.formatted(3, count)
                                        + "</dataValidations>",
                                "")
                        .sheet(
                                "L",
                                IntStream.rangeClosed(1, count)
                                        .mapToObj(i -> "choice " + i)
                                        .toList(),
                                List.of())
                        .bytes(),
                "book.xlsx",
                SheetLimits.defaults());
        boolean isRead = count <= 2_000;
        assertEquals(
                isRead ? count : 0, file.grids().get(0).choices(SECOND_ROW, 2).size());
        assertEquals(
                isRead
                        ? List.of()
                        : List.of(
                                "WARNING choices-not-read: Found drop-downs with too many choices, expected at most 2000"
                                        + " in a list and 50000 in all lists, and left them out (book.xlsx, S)"),
                file.problems().all().stream().map(Problem::toString).toList());
    }

    @Test
    void tooManyRangesAndTooLongListsAreReported() {
        String rules =
                "<dataValidations><dataValidation type='list' sqref='%s'><formula1>%s</formula1></dataValidation>"
                        + "</dataValidations>";
        String ranges =
                IntStream.rangeClosed(1, 13).mapToObj(i -> "A" + i + ":XFD" + i).collect(Collectors.joining(" "));
        for (String content : List.of(
                rules.formatted(ranges, "\"a,b\""),
                rules.formatted("C2", "\"" + "a,".repeat(5_000) + "\""),
                rules.formatted("C2", "S!$A$1:$A$20000"))) {
            SheetFile file = XlsxFile.read(
                    new TestWorkbook()
                            .rawSheet("S", "<sheetData/>" + content, "")
                            .bytes(),
                    "book.xlsx",
                    SheetLimits.defaults());
            assertEquals(
                    List.of("choices-not-read"),
                    file.problems().all().stream().map(Problem::code).toList());
        }
    }
}
