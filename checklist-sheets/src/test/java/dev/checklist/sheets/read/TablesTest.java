// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.SheetMapping;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tables of a file are read, and where each of them begins and ends. */
class TablesTest {

    private static final List<String> QUESTIONS =
            List.of("No. | Question | Answer", "1 | Is it locked? | Yes", "2 | Is it lit? | No");

    private static SheetImport read(TestWorkbook workbook) {
        return SheetReader.create().read(workbook.bytes());
    }

    private static List<String> ids(SheetImport sheet) {
        return sheet.checklist().controls().stream().map(Control::id).toList();
    }

    private static List<String> problems(SheetImport sheet) {
        return sheet.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aTableAboveTheClearestOneIsRead() {
        SheetImport sheet = read(new TestWorkbook()
                .sheet(
                        "Site",
                        List.of(
                                "ID | Question | Answer",
                                "D-1 | Is the door locked? | Yes",
                                "",
                                "ID | Question | Answer | Evidence",
                                "K-1 | Are keys counted? | No | List"),
                        List.of()));
        assertEquals(List.of("D-1", "K-1"), ids(sheet));
        assertEquals(List.of(), problems(sheet));
    }

    @Test
    void aSavedMappingReadsAllRowsOfALongerEdition() {
        SheetMapping saved = read(twoTables(2)).mapping();
        SheetImport longer = SheetReader.create().read(twoTables(7).bytes(), saved);
        assertEquals(List.of("A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7", "B-1", "B-2"), ids(longer));
        assertEquals(List.of(), problems(longer));
        SheetImport shorter = SheetReader.create().read(twoTables(1).bytes(), saved);
        assertEquals(List.of("A-1", "B-1", "B-2"), ids(shorter));
        assertEquals(List.of(), problems(shorter));
    }

    /** Two tables with the same names of columns. Their order tells them apart. */
    private static TestWorkbook twoTables(int rows) {
        List<String> lines = new ArrayList<>(List.of("ID | Question | Answer | Evidence"));
        for (int i = 1; i <= rows; i++) {
            lines.add("A-" + i + " | Is door " + i + " locked? | Yes | ");
        }
        lines.addAll(List.of("", "ID | Question | Answer | Owner | Due"));
        lines.addAll(List.of("B-1 | Is it lit? | No | Ann | ", "B-2 | Is it dry? | No | Bob | "));
        return new TestWorkbook().sheet("Site", lines, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Questions (old)", "Example", "前回の回答", "記入例", "填写说明", "Beispiel", "Change history", "質問_コピー"})
    void aSheetThatIsNamedAsAnotherOneIsNotRead(String name) {
        SheetImport sheet =
                read(new TestWorkbook().sheet(name, QUESTIONS, List.of()).sheet("Site", QUESTIONS, List.of()));
        assertEquals(List.of("1", "2"), ids(sheet));
        assertEquals(
                List.of("WARNING table-not-read: Found a table on a sheet whose name says that it is another one, which"
                        + " was not read (<input>, " + name + "!A1:C3)"),
                problems(sheet));
    }

    /** Topics of security whose names have a word in common with those of other sheets. */
    @ParameterizedTest
    @ValueSource(strings = {"Backup and recovery", "バックアップ管理", "アクセス履歴", "コピー機", "Access lists", "Change management"})
    void aSheetOnATopicIsRead(String name) {
        SheetImport sheet =
                read(new TestWorkbook().sheet(name, QUESTIONS, List.of()).sheet("Site", QUESTIONS, List.of()));
        assertEquals(4, ids(sheet).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Example", "旧シート", "Folder for gold", "Site"})
    void theOnlySheetIsReadWhateverItsName(String name) {
        SheetImport sheet = read(new TestWorkbook().sheet(name, QUESTIONS, List.of()));
        assertEquals(List.of("1", "2"), ids(sheet));
        assertEquals(List.of(), problems(sheet));
    }

    @Test
    void unknownAnswersDoNotMakeAListOfChoicesTheQuestionnaire() {
        SheetImport sheet = read(new TestWorkbook()
                .sheet(
                        "Controls",
                        List.of(
                                "ID | Requirement | Answer",
                                "R-1 | Doors are locked | C1",
                                "R-2 | Keys are counted | C2",
                                "R-3 | Visits are logged | C2"),
                        List.of())
                .sheet(
                        "Codes",
                        List.of("ID | Question type | Text", "C1 | one | Never, often", "C2 | one | Small, large"),
                        List.of()));
        assertEquals(List.of("R-1", "R-2", "R-3"), ids(sheet));
        assertEquals(
                Verdict.ANSWERED, sheet.checklist().controls().get(0).status().verdict());
    }

    @Test
    void aColumnThatIsBlankInTheFirstHalfOfALongTableIsNotTheAnswer() {
        List<String> lines = new ArrayList<>(List.of("ID | Requirement | Implementation group"));
        for (int i = 1; i <= 900; i++) {
            lines.add("R-" + i + " | Door " + i + " is locked | " + (i < 700 ? "" : "small and large sites"));
        }
        SheetImport sheet = read(new TestWorkbook().sheet("Controls", lines, List.of()));
        assertEquals(900, ids(sheet).size());
        assertEquals(
                List.of(),
                sheet.checklist().controls().stream()
                        .filter(control -> control.status().verdict() != Verdict.UNANSWERED)
                        .toList());
    }
}
