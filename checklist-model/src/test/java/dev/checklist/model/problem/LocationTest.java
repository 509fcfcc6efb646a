// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import static dev.checklist.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json    | 12 | 17 | /sections/0/title | a.json:12:17, /sections/0/title",
                "a.json    | 12 | 17 | ''                | a.json:12:17",
                "a.json    | 12 | 0  | ''                | a.json:12",
                "a.json    | 12 | 0  | /id               | a.json:12, /id",
                "a.json    | 0  | 0  | /id               | a.json, /id",
                "a.json    | 0  | 17 | ''                | a.json",
                "a.xlsx    | 0  | 0  | Sheet1!C12        | a.xlsx, Sheet1!C12",
                "<input>   | 1  | 1  | ''                | <input>:1:1",
                "C:\\表.csv | 1 | 2  | ''                | C:\\表.csv:1:2",
                "''        | 1  | 2  | ''                | :1:2",
            })
    void printsWhatIsKnown(String source, int line, int column, String pointer, String expected) {
        assertEquals(expected, new Location(source, line, column, pointer).toString());
    }

    @Test
    void printsLargeNumbersPlainly() {
        assertEquals("a.csv:1234567:2147483647", new Location("a.csv", 1234567, Integer.MAX_VALUE, "").toString());
    }

    @Test
    void refusesANegativeLine() {
        assertRefused("line", "line is -1, expected 0 or more", () -> new Location("a.json", -1, 1, ""));
    }

    @Test
    void refusesANegativeColumn() {
        assertRefused("column", "column is -1, expected 0 or more", () -> new Location("a.json", 1, -1, ""));
    }

    @Test
    void namesInputsWithoutName() {
        assertEquals("<input>", Location.INPUT);
    }

    @Test
    void namesAnItemOfAChecklist() {
        assertEquals(new Location("acme", 0, 0, "2.1"), Location.ofItem("acme", "2.1"));
        assertEquals("acme, 2.1", Location.ofItem("acme", "2.1").toString());
        assertEquals("acme", Location.ofItem("acme", "").toString());
    }
}
