// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxNumbersTest {

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
