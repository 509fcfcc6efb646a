// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

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
        assertTrue(CellTexts.isBlank(" \t\n\u00A0\u3000\u0085\uFEFF\u200B\u200D\u2060"));
        assertFalse(CellTexts.isBlank("\u200E"));
        assertEquals("a b", CellTexts.trim("\u3000 a b\u00A0"));
        assertEquals("no1#", CellTexts.key("Ｎｏ． 1-#"));
    }
}
