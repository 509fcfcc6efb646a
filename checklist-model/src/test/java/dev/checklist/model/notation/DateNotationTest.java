// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-10-31            | 2026-10-31
                    2026/10/31            | 2026-10-31
                    2026.10.31            | 2026-10-31
                    2026. 1. 5.           | 2026-01-05
                    2026年10月31日         | 2026-10-31
                    ２０２６年１０月３１日   | 2026-10-31
                    2026 年 10 月 31 日    | 2026-10-31
                    2026年10月31号         | 2026-10-31
                    2026年10月31日（土）    | 2026-10-31
                    20261031              | 2026-10-31
                    令和8年10月31日         | 2026-10-31
                    令和元年5月1日          | 2019-05-01
                    平成31年4月30日         | 2019-04-30
                    昭和64年1月7日          | 1989-01-07
                    R8.10.31              | 2026-10-31
                    H31/4/30              | 2019-04-30
                    31.10.2026            | 2026-10-31
                    31/10/2026            | 2026-10-31
                    10/31/2026            | 2026-10-31
                    5.5.2026              | 2026-05-05
                    31/12/31              | 2031-12-31
                    31 October 2026       | 2026-10-31
                    31st Oct 2026         | 2026-10-31
                    October 31, 2026      | 2026-10-31
                    Oct. 31st, 2026       | 2026-10-31
                    31-Oct-2026           | 2026-10-31
                    31. Oktober 2026      | 2026-10-31
                    5. März 2026          | 2026-03-05
                    1er août 2026         | 2026-08-01
                    31 de octubre de 2026 | 2026-10-31
                    31 ottobre 2026       | 2026-10-31
                    31 października 2026  | 2026-10-31
                    """)
    void findsTheDay(String text, LocalDate day) {
        assertEquals(Optional.of(day), DateNotation.day(text));
        assertTrue(DateNotation.isDate(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/11/2026",
                "31.10.26",
                "26/10/31",
                "令和8年10月",
                "令和8年",
                "2026年10月",
                "2026年",
                "2026-10",
                "2026/10",
                "10/2026",
                "10.2026",
                "October 2026",
                "Okt. 2026",
                "octobre 2026"
            })
    void findsADateButNoDay(String text) {
        assertEquals(Optional.empty(), DateNotation.day(text));
        assertTrue(DateNotation.isDate(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026",
                "2026-13-01",
                "2026-02-30",
                "31.02.2026",
                "32 October 2026",
                "10/2026/31",
                "soon",
                "未定",
                "2026-10-31 or later",
                "from 2026-10-31",
                "31 Foo 2026",
                "31 October 31 2026",
                "10.5",
                "○",
                "Q4 2026",
                "令和8",
                "2026-",
                "2026-10-31-01"
            })
    void findsNoDate(String text) {
        assertEquals(Optional.empty(), DateNotation.day(text));
        assertFalse(DateNotation.isDate(text), text);
    }

    @Test
    void triesTextsOf60Characters() {
        assertTrue(DateNotation.isDate(" ".repeat(50) + "2026-10-31"));
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 1_000_000})
    void triesNoLongText(int length) {
        assertFalse(DateNotation.isDate(" ".repeat(length - 10) + "2026-10-31"));
    }
}
