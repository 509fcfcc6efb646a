// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.SheetFile;
import java.util.List;
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
}
