// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "A1, 0, 1",
        "z26, 25, 26",
        "AA10, 26, 10",
        "XFD1048576, 16383, 1048576",
        "XFE1, -1, 1",
        "AAAAA1, -1, 1",
        "1, -1, 1",
        "A, 0, -1",
        "A0, 0, -1",
        "A1048577, 0, -1",
        "A99999999999, 0, -1",
        "A1B, 0, -1",
        "あ1, -1, 1",
        "'', -1, -1"
    })
    void namesAreReadAsTheyAreWritten(String name, int column, int row) {
        assertEquals(column, Cells.columnOf(name));
        assertEquals(row, Cells.rowOf(name));
        if (column >= 0 && row > 0) {
            assertEquals(name.toUpperCase(java.util.Locale.ROOT), Cells.name(row, column));
        }
    }

    @Test
    void spaceIsWhatPeopleDoNotSee() {
        assertTrue(Texts.isBlank(" \t\n\u00A0\u3000\u0085\uFEFF\u200B\u200D\u2060"));
        assertFalse(Texts.isBlank("\u200E"));
        assertEquals("a b", Texts.trim("\u3000 a b\u00A0"));
        assertEquals("no1#", Texts.key("Ｎｏ． 1-#"));
    }

    @ParameterizedTest
    @CsvSource({
        "1E400, General, 1E400",
        "1E30, General, 1E30",
        "-1, y-m-d, -1",
        "0.000001, General, 0.000001",
        "5, 0.0, 5.0",
        "60, y-m-d, 1900-02-28",
        "0.5, y-m-d h:m, 1899-12-31T12:00",
        "45511.99999999, y-m-d, 2024-08-08"
    })
    void numbersAreShownAsTheirFormatSays(String raw, String format, String text) {
        assertEquals(text, XlsxNumbers.text(raw, format, false));
    }
}
