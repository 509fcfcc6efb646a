// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1E400 | General | 1E400",
                "1E30 | General | 1E30",
                "-1 | y-m-d | -1",
                "0.000001 | General | 0.000001",
                "60 | y-m-d | 1900-02-28",
                "0.5 | y-m-d h:m | 1899-12-31T12:00",
                "45511.99999999 | y-m-d | 2024-08-08",
                "1.5 | 'yyyy/m/d;@' | 1900-01-01T12:00",
                "5 | 0.0 | 5.0",
                "1 | 000 | 001",
                "1234 | 000 | 1234",
                "6.1 | 0 | 6.1",
                "6.1 | 000 | 006.1",
                "0 | 0.0# | 0.0",
                "0.25 | 0.0# | 0.25",
                "0.125 | .00 | .13",
                "12.5 | .00 | 12.50",
                "1 | 0% | 100%",
                "0.125 | 0.0% | 12.5%",
                "0.666666666666667 | 0% | 67%",
                "0.1 | 0.00\\ % | 10.00 %",
                "-0.001 | 0% | 0%",
                "-0.5 | 0%;[Red](0%) | (50%)",
                "1234567 | '#,##0' | 1,234,567",
                "1234.5 | '#,##0' | 1,234.5",
                "-1234567.891 | '#,##0.0' | -1,234,567.9",
                "12 | '#,##0' | 12",
                "12 | '0,000' | 0,012",
                "1500000 | '0.0,,\"M\"' | 1500000",
                "5 | ?? | 5",
                "7 | '\"No. \"0' | No. 7",
                "7 | A\\-000 | A-007",
                "10203 | 0-00-00 | 1-02-03",
                "3 | General\"点\" | 3点",
                "-1200 | [$€-407]#,##0 | -€1,200",
                "1200 | '_-* #,##0.00\\ [$kr]_-' | 1,200.00 kr",
                "1 | '\"○\";;\"×\"' | ○",
                "0 | '\"○\";;\"×\"' | ×",
                "-1 | '\"○\";;\"×\"' | -1",
                "5 | ';;;' | 5",
                "0 | '0;-0;;@' | ''",
                "0 | '#,###' | ''",
                "0 | '_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)' | 0",
                "-3 | '0;(0);\"-\"' | (3)",
                "2 | '[=1]\"Yes\";[=2]\"No\"' | No",
                "3 | '[=1]\"Yes\";[=2]\"No\"' | 3",
                "150 | [>=100]0;0.0 | 150",
                "15 | [>=100]0;0.0 | 15.0",
                "-15 | [<>0]0.0;General | -15.0",
                "12345 | 0.00E+00 | 12345",
                "0.5 | # ?/? | 0.5",
                "5 | 0.0.0 | 5",
                "7 | @ | 7",
                "7 | @;@ | 7",
                "1.5 | [h]:mm | 36:00",
                "0.25 | [h]:mm | 6:00",
                "0.25 | [hh]:mm:ss | 06:00:00",
                "1.5 | [h]\"時間\"mm\"分\" | 36時間00分",
                "0.0625 | [$-409][m]:ss | 90:00",
                "0.001 | [ss].00 | 86",
                "-1 | [h]:mm | -1",
                "0 | m/d/yyyy | ''",
                "0 | h:mm | 00:00",
                "0.999999999 | [h]:mm | 24:00",
            })
    void numbersAreShownAsTheirFormatSays(String raw, String format, String text) {
        assertEquals(text, XlsxNumbers.text(raw, XlsxFormat.of(format), false));
    }

    @Test
    void formatsThatAreTooLongAreNotShown() {
        assertEquals("7", XlsxNumbers.text("7", XlsxFormat.of("0".repeat(256)), false));
    }
}
