// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.problem.ChecklistParseException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the format is checked first, wherever it is in the document, if it can be found at all. */
class JsonFormatTest {

    private final ChecklistJson json = ChecklistJson.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": {\"ja\": \"題\"}, \"format\": \"checklist/2.0\"}"
                        + "|Format checklist/2.0 is newer than this library reads, expected checklist/1.0"
                        + " (<input>:1:34, /format)",
                "{\"sections\": [{\"id\": \"1\"}], \"format\": \"checklist/2.0\"}"
                        + "|Format checklist/2.0 is newer than this library reads, expected checklist/1.0"
                        + " (<input>:1:39, /format)",
                "{\"id\": null, \"format\": \"bom/1.6\"}|Unknown format 'bom/1.6', expected checklist/1.0"
                        + " (<input>:1:24, /format)",
                "{\"id\": null, \"format\": \"checklist/1.4\"}|Found null, expected a text (<input>:1:8, /id)",
                "{\"id\": null, \"format\": 2}|Found null, expected a text (<input>:1:8, /id)",
                "{\"id\": null, \"inner\": {\"format\": \"checklist/2.0\"}}|Missing member 'format', expected it"
                        + " in every checklist (<input>:1:1)",
                "{\"id\": nul, \"format\": \"checklist/2.0\"}|Unrecognized token 'nul': was expecting (JSON String,"
                        + " Number, Array, Object or token 'null', 'true' or 'false') (<input>:1:8, /id)",
                "[\"format\", \"checklist/2.0\"]|Found an array, expected an object (<input>:1:1)",
            })
    void isCheckedFirst(String document, String message) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                message,
                assertThrows(ChecklistParseException.class, () -> json.read(document))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(ChecklistParseException.class, () -> json.read(bytes))
                        .getMessage());
    }
}
