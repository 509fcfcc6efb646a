// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tells rows of a table that are not requirements from those that are. */
class OtherRowsTest {

    private static SheetImport sheet(String first, String last) throws IOException {
        String text = "No,確認事項,回答,備考\n" + first + "1,施錠している,○,\n2,点検している,×,来月\n" + last;
        return SheetReader.create().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv");
    }

    private static List<String> ids(SheetImport sheet) {
        return sheet.checklist().controls().stream().map(Control::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "例,鍵を管理している,○,管理簿 | an example",
                "0,（記入例）鍵を管理している,○,管理簿 | an example",
                "0,記入例：鍵を管理している,○, | an example",
                ",要件の説明,○×から選択, | a description of the columns",
            })
    void rowsAboveTheRequirementsAreReported(String row, String kind) throws IOException {
        SheetImport sheet = sheet(row + "\n", "");
        assertEquals(List.of("1", "2"), ids(sheet));
        assertOther(sheet, kind, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合計,○の数,1, | a total",
                ",実施率,50%, | a total",
                ",平均,3.5, | a total",
                ",※1 別紙を参照してください,, | a footnote",
                ",注：回答は必須です,, | a footnote",
                "凡例,意味,, | a line of a legend",
                "○,実施している,, | a line of a legend",
                "無断転載を禁じます,,, | a line below the table",
                "1 / 3 ページ,,, | the number of a page",
                "Page 1 of 3,,, | the number of a page",
                "記入者：総務部,,, | a line below the table",
                "※本シートの複製を禁じます,,, | a line below the table",
                "© 2026 Example,,, | a line below the table",
                "© 2026 Example. You may copy this text for your own use as long as this line stands in each copy.,,, | a line below the table",
            })
    void rowsBelowTheRequirementsAreReported(String row, String kind) throws IOException {
        SheetImport sheet = sheet("", row + "\n");
        assertEquals(List.of("1", "2"), ids(sheet));
        assertOther(sheet, kind, 4);
    }

    private static void assertOther(SheetImport sheet, String kind, int row) {
        List<Problem> problems = sheet.problems();
        assertEquals(List.of("other-row"), problems.stream().map(Problem::code).toList());
        assertEquals(
                "Found " + kind + ", which was not read",
                problems.get(0).message().substring(0, problems.get(0).message().indexOf(':')));
        assertEquals(row, problems.get(0).location().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3,例外を管理している,○,",
                "3,合計金額を照合している,○,",
                "3,管理者は何人か,12,",
                "A,巡回している,,",
                "3,以上の手順を見直している,○,",
                "3,例えば夜間に巡回している,,",
                "3,1 / 3 ページ,○,"
            })
    void requirementsAreNotTakenForThem(String row) throws IOException {
        SheetImport sheet = sheet("", row + "\n");
        assertEquals(3, sheet.checklist().controls().size());
        assertEquals(
                List.of(),
                sheet.problems().stream()
                        .map(Problem::code)
                        .filter("other-row"::equals)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"署名の管理", "承認者", "Signatures and certificates", "以上", "※ 任意の項目"})
    void aboveARequirementALineIsTheTitleOfASection(String title) throws IOException {
        SheetImport sheet = sheet("", title + ",,,\n3,例外を管理している,○,\n");
        assertEquals(
                title,
                sheet.checklist().allSections().stream()
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .title());
        assertEquals(List.of(), sheet.problems());
    }

    @Test
    void aBlankSheetWithLettersAsIdsKeepsAllItsRows() throws IOException {
        String text = "No,Question,Answer\nM,Is it locked?,\nN,Is it lit?,\nY,Is it warm?,\n";
        SheetImport sheet =
                SheetReader.create().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv");
        assertEquals(List.of("M", "N", "Y"), ids(sheet));
    }
}
