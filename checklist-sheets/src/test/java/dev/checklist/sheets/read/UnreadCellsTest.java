// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SheetMapping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no rule reads is reported at the end, with its place. */
class UnreadCellsTest {

    private static final String TABLE = "No,Question,Answer,Comments\n1,Is it locked?,Yes,always\n2,Is it lit?,No,\n";

    private static List<String> problems(SheetImport sheet) {
        return sheet.problems().stream().map(Problem::toString).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the layout of the table, up to a row and without a column. */
    private static SheetMapping mapping(int lastRow, String left) {
        SheetMapping detected = SheetReader.create().read(bytes(TABLE)).mapping();
        return detected.withTables(detected.tables().stream()
                .map(table -> table.withLastRow(Optional.of(lastRow))
                        .withColumns(table.columns().stream()
                                .filter(column -> !column.header().equals(Optional.of(left)))
                                .toList()))
                .toList());
    }

    @Test
    void rowsBelowTheTableAreOneRange() {
        SheetImport sheet =
                SheetReader.create().read(bytes(TABLE + "\n,Checked by,,Bob\nx,,,\n,,,\n,,the end,\n"), mapping(3, ""));
        assertEquals(
                List.of("WARNING cell-not-read: Found 4 cells, which were not read, the first with 'Checked by'"
                        + " (<input>:5, A5:D8)"),
                problems(sheet));
    }

    @Test
    void aNameAboveAnEmptyColumnIsACell() {
        SheetImport sheet = SheetReader.create()
                .read(bytes("No,Question,Answer,Comments\n1,Is it locked?,Yes,\n"), mapping(2, "Comments"));
        assertEquals(
                List.of("WARNING cell-not-read: Found 'Comments', which was not read (<input>:1, D1)"),
                problems(sheet));
    }

    @Test
    void namesOfOtherColumnsInAHighHeaderAreCells() {
        SheetMapping mapping = mapping(4, "Comments");
        SheetMapping high = mapping.withTables(List.of(mapping.tables().get(0).withHeaderHeight(3)));
        SheetImport sheet = SheetReader.create()
                .read(bytes("No,Comments,Question,Answer\n,free,,\n,text,,\n1,,Is it locked?,Yes\n"), high);
        assertEquals(
                List.of(
                        "WARNING cell-not-read: Found 'Comments', which was not read (<input>:1, B1)",
                        "WARNING cell-not-read: Found 2 cells, which were not read, the first with 'free'"
                                + " (<input>:2, B2:B3)"),
                problems(sheet));
    }

    @Test
    void aColumnThatIsNotInTheMappingIsNamedFromTopToBottom() {
        SheetImport sheet = SheetReader.create().read(bytes(TABLE), mapping(3, "Comments"));
        assertEquals(
                List.of("WARNING unmapped-column: Found 'always' in column D, which is not in the mapping and was not"
                        + " read (<input>:1, D1:D2)"),
                problems(sheet));
    }

    @Test
    void manyPlacesAreCountedOnly() {
        StringBuilder names = new StringBuilder("Question");
        List<ColumnMapping> columns = new ArrayList<>();
        columns.add(ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "Question"));
        for (int i = 1; i <= 202; i++) {
            names.append(",mapped ").append(i).append(",other ").append(i);
            columns.add(ColumnMapping.ofHeader(ColumnRole.PROPERTY, "mapped " + i));
        }
        SheetMapping mapping = mapping(2, "");
        SheetImport sheet = SheetReader.create()
                .read(
                        bytes(names + "\nIs it locked?\n"),
                        mapping.withTables(List.of(mapping.tables().get(0).withColumns(columns))));
        assertEquals(201, sheet.problems().size());
        assertEquals(
                List.of(
                        "WARNING cell-not-read: Found 'other 200', which was not read (<input>:1, OK1)",
                        "WARNING cell-not-read: Found cells at 2 more places, which were not read (<input>)"),
                problems(sheet).subList(199, 201));
    }

    @Test
    void aSheetOfWordsIsNamedEvenIfItHasAnError() {
        byte[] workbook = TestWorkbook.of("No|Question|Answer", "1|Is it locked?|Yes", "2|Is it lit?|No")
                .rawSheet(
                        "Words",
                        "<sheetData><row><c t='str'><v>Lock</v></c><c t='e'><v>#REF!</v></c></row></sheetData>",
                        "")
                .bytes();
        assertEquals(
                List.of(
                        "WARNING error-cell: Found the error '#REF!', expected a value (<input>, Words!B1)",
                        "NOTE sheet-not-read: Found a sheet without a table of requirements, which was not read"
                                + " (<input>, Words)"),
                problems(SheetReader.create().read(workbook)));
    }

    @Test
    void aTableThatIsNotReadIsNamedToItsEnd() {
        byte[] workbook = new TestWorkbook()
                .sheet(
                        "S",
                        List.of(
                                "No|Question|Answer",
                                "1|Is it locked?|Yes",
                                "2|Is it lit?|No",
                                "3|Is it dry?|No",
                                "4|Is it warm?|Yes"),
                        List.of())
                .sheet("T", List.of("Terms", "", "|ID|Title|Result|Owner", "|A|Lock|||x", "|B|Lamp|blue"), List.of())
                .bytes();
        assertEquals(
                List.of(
                        "WARNING table-not-read: Found a table with another layout than the main table, which was not"
                                + " read (<input>, T!B3:F5)",
                        "WARNING cell-not-read: Found 'Terms', which was not read (<input>, T!A1)"),
                problems(SheetReader.create().read(workbook)));
    }
}
