// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingJsonTest {

    private static final SheetMapping MAPPING = SheetMapping.builder()
            .charset(StandardCharsets.UTF_8)
            .separator(';')
            .notes("Notes 😀")
            .addTable(TableMapping.builder()
                    .sheet("Sheet1")
                    .headerRow(3)
                    .lastRow(99)
                    .addColumns(
                            ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "The \"question\""),
                            new ColumnMapping(
                                    ColumnRole.TICK,
                                    Optional.of("Answer"),
                                    Optional.of("C"),
                                    Optional.of("yes"),
                                    Optional.of(ColumnReason.CELLS)))
                    .vocabulary(new Vocabulary(
                            "points",
                            List.of(
                                    new Term("○", Verdict.IMPLEMENTED, "done", Optional.of(new BigDecimal("1E+3"))),
                                    new Term("×", Verdict.NOT_IMPLEMENTED, ""))))
                    .build())
            .build();

    private static final String JSON = """
            {
              "charset" : "UTF-8",
              "separator" : ";",
              "notes" : "Notes 😀",
              "tables" : [ {
                "sheet" : "Sheet1",
                "headerRow" : 3,
                "headerHeight" : 1,
                "lastRow" : 99,
                "columns" : [ {
                  "role" : "requirement",
                  "header" : "The \\"question\\""
                }, {
                  "role" : "tick",
                  "header" : "Answer",
                  "letter" : "C",
                  "value" : "yes",
                  "reason" : "cells"
                } ],
                "sections" : "rows",
                "ids" : "printed",
                "vocabulary" : {
                  "name" : "points",
                  "terms" : [ {
                    "mark" : "○",
                    "verdict" : "implemented",
                    "meaning" : "done",
                    "score" : 1000
                  }, {
                    "mark" : "×",
                    "verdict" : "not-implemented",
                    "meaning" : ""
                  } ]
                }
              } ]
            }
            """;

    @Test
    void isIndentedAndReadBack() {
        assertEquals(JSON, MAPPING.toJson());
        assertEquals(MAPPING, SheetMapping.fromJson(JSON));
        assertEquals(MAPPING, SheetMapping.fromJson("\uFEFF" + JSON.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"UTF-8\"|\"x\"|Unknown charset 'x', expected one of this Java runtime, such as 'UTF-8'"
                        + "|2:15, /charset",
                "\"UTF-8\"|null|Found null, expected a text|2:15, /charset",
                "\";\"|\"ab\"|Found the text 'ab', expected one character of 16 bits|3:17, /separator",
                "\"Notes 😀\"|7|Found the number '7', expected a text|4:13, /notes",
                "\"charset\"|\"tables\"|Duplicate member 'tables', expected each member once|5:3, /tables",
                "\"notes\"|\"note/s\"|Unknown member 'note/s', expected one of charset, separator, notes, tables"
                        + "|4:14, /note~1s",
                "3|\"3\"|Found the text '3', expected an integer|7:19, /tables/0/headerRow",
                "99|99.0|Found the number '99.0', expected an integer|9:17, /tables/0/lastRow",
                "99|2147483648|Found the number '2147483648', expected an integer of at most 32 bits"
                        + "|9:17, /tables/0/lastRow",
                "3|-1|headerRow is -1, expected 0 or more|7:19, /tables/0/headerRow",
                "headerHeight\" : 1|headerHeight\" : 5|headerHeight is 5, expected 1 to 4|8:22, /tables/0/headerHeight",
                "\"letter\" : \"C\"|\"letter\" : \"C1\"|letter is 'C1', expected A to XFD"
                        + "|16:18, /tables/0/columns/1/letter",
                "\"role\" : \"tick\"|\"role\" : \"requirement\"|more than one column has the role requirement, expected"
                        + " one|10:17, /tables/0/columns",
                "\"role\" : \"tick\",|''|Missing member 'role', expected it in every column mapping"
                        + "|13:8, /tables/0/columns/1",
                "\"header\" : \"The|\"value\" : \"The|column has neither header nor letter, expected one of them"
                        + "|10:19, /tables/0/columns/0",
                "\"cells\"|\"guess\"|Unknown column reason 'guess', expected one of given-name, exact-name,"
                        + " similar-name, cells, no-role|18:18, /tables/0/columns/1/reason",
                "\"points\"|\" \"|name is blank, expected text: found ' '|23:16, /tables/0/vocabulary/name",
                "\"not-implemented\"|true|Found true, expected a text|31:21, /tables/0/vocabulary/terms/1/verdict",
                "1000|-1|score is negative, expected 0 or more|28:19, /tables/0/vocabulary/terms/0/score",
                "1000|\"1\"|Found the text '1', expected a number|28:19, /tables/0/vocabulary/terms/0/score",
                "1000|[]|Found an array, expected a number|28:19, /tables/0/vocabulary/terms/0/score",
                "\"×\"|\"○\"|terms give the mark '○' two verdicts, implemented and not-implemented, expected one"
                        + "|24:17, /tables/0/vocabulary/terms",
                "\"×\"|{}|Found an object, expected a text|30:18, /tables/0/vocabulary/terms/1/mark",
            })
    void saysWhatIsWrongAndWhere(String find, String by, String message, String place) {
        assertEquals("Not a mapping: " + message + " (<input>:" + place + ")", refusal(JSON.replace(find, by)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Empty input, expected an object (<input>:1:1)",
                "null|Found null, expected an object (<input>:1:1)",
                "[|Unexpected end of input, expected the rest of the mapping (<input>:1:2)",
                "{} {}|Found content after the object, expected the end of input (<input>:1:4)",
                "{\"tables\": {}}|Found an object, expected an array (<input>:1:12, /tables)",
                "{\"tables\": [null]}|Found null, expected an object (<input>:1:13, /tables/0)",
                "{\"tables\": []}|tables is empty, expected at least one (<input>:1:12, /tables)",
                "{}|Missing member 'tables', expected it in every sheet mapping (<input>:1:1)",
                "{\"x\": NaN}|Non-standard token 'NaN' (<input>:1:10)",
            })
    void refusesWhatIsNoMapping(String json, String message) {
        assertEquals("Not a mapping: " + message, refusal(json));
    }

    @Test
    void refusesNumbersThatAreTooLong() {
        String digits = "1".repeat(201);
        assertEquals(
                "Not a mapping: Invalid number '" + "1".repeat(40) + "…', expected a decimal number such as '1.5'"
                        + " (<input>:28:19, /tables/0/vocabulary/terms/0/score)",
                refusal(JSON.replace("1000", digits)));
    }

    @Test
    void refusesEveryPartOfADocument() {
        for (int length = 0; length < JSON.strip().length(); length++) {
            refusal(JSON.substring(0, length));
        }
    }

    private static String refusal(String json) {
        return assertThrows(ChecklistParseException.class, () -> SheetMapping.fromJson(json), json)
                .getMessage();
    }
}
