// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Checklist;
import dev.checklist.sheets.TestWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands above a table. */
class TitleBlockTest {

    private static final String TABLE = "ID;Question;Answer;Comments\n1;Is it locked?;Yes;\n2;Is it lit?;No;\n";

    private static Checklist read(String above) {
        return SheetReader.create()
                .read((above.replace("\\n", "\n") + "\n" + TABLE).getBytes(StandardCharsets.UTF_8))
                .checklist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Door check                              | Door check       | ''
            v2.1;Door check v2.1;                   | Door check v2.1  | v2.1
            Door check;Version 4;                   | Door check       | Version 4
            入退室点検表;;第2版;1/3頁               | 入退室点検表     | 第2版 1/3頁
            Date Completed;                         | sheet            | Date Completed
            Date Completed;\\nDoor check            | Door check       | Date Completed
            回答者：;\\n会社名;株式会社甲\\n点検表  | 点検表           | 回答者： / 会社名 株式会社甲
            Company: Acme\\nDoor check              | Door check       | Company: Acme
            Last updated;;yesterday\\nDoor check    | Door check       | Last updated yesterday
            別紙１：入退室点検表                    | 別紙１：入退室点検表 | ''
            ○：実施、×：未実施\\n点検表          | 点検表           | ○：実施、×：未実施
            Doors;Windows\\nDoor check              | Door check       | Doors Windows
            """)
    void theTitleIsTheFirstTextOfItsOwn(String above, String title, String notes) {
        Checklist checklist = read(above);
        assertEquals(title, checklist.title());
        assertEquals(notes, String.join(" / ", checklist.notes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Completion date:;2026-02-20                        | 2026-02-20 | ''
            Created: 2024-01-01;Last updated: 2026-03-01       | 2026-03-01 | Created: 2024-01-01 Last updated: 2026-03-01
            作成日：2024年1月1日\\n最終更新日：2026年3月1日    | 2026-03-01 | 作成日：2024年1月1日
            Tool version:;2026-02-25;Completed on:;2026-02-20  | 2026-02-20 | Tool version: 2026-02-25 Completed on: 2026-02-20
            点検表 更新日：2026年3月1日;;版;2                  | 2026-03-01 | 版 2
            Checked (revised March 1, 2026);;by;Ann            | 2026-03-01 | Checked (revised March 1, 2026) by Ann
            日付;令和8年3月1日                                 | 2026-03-01 | ''
            mandated by a law of 1999-01-01;;by;Ann            |            | mandated by a law of 1999-01-01 by Ann
            Expiry date: 2030-01-01                            |            | Expiry date: 2030-01-01
            有効期限：2030年1月1日                             |            | 有効期限：2030年1月1日
            前回更新日：2020年1月1日;;by;Ann                   |            | 前回更新日：2020年1月1日 by Ann
            Due date;2030-01-01                                |            | Due date 2030-01-01
            Updated;soon                                       |            | Updated soon
            """)
    void theDateStandsBehindItsWholeLabel(String above, String day, String notes) {
        Checklist checklist = read(above);
        assertEquals(Optional.ofNullable(day), checklist.updated().map(Object::toString));
        assertEquals(notes, String.join(" / ", checklist.notes()));
    }

    @Test
    void theBestDateOfAllSheetsIsUsedAndTheOthersAreNotes() {
        List<String> table = List.of("No|Question|Answer", "1|Is it locked?|Yes", "2|Is it lit?|No");
        byte[] workbook = new TestWorkbook()
                .sheet("A", lines("Created|2024-01-01", table), List.of())
                .sheet("B", lines("Updated|2026-03-01", table), List.of())
                .sheet("C", lines("Updated|2026-02-01", table), List.of())
                .bytes();
        Checklist checklist = SheetReader.create().read(workbook).checklist();
        assertEquals("Optional[2026-03-01]", checklist.updated().toString());
        assertEquals(List.of("Created 2024-01-01", "Updated 2026-02-01"), checklist.notes());
    }

    private static List<String> lines(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).collect(Collectors.toList());
    }
}
